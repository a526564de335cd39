package org.annals.shanghai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.RepositorySite;
import org.annals.render.QuotedWords;
import org.junit.jupiter.api.Test;

/** Programs that read annotations find what they are about. */
class AnnotationsTest {

    @Test
    void everyQuoteStandsOnItsPage() {
        List<QuotedWords.Quoted> quotes = QuotedWords.of(RepositorySite.built().files(), RepositorySite.BASE);
        assertThat(quotes).hasSizeGreaterThan(500);
        assertThat(quotes.stream().filter(quote -> !quote.isFound())).isEmpty();
    }
}
