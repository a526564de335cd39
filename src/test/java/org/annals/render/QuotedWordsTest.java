package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.annals.RepositorySite;
import org.annals.Sites;
import org.annals.SmallProject;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that an annotation quotes stand on its page as it quotes them, as the Web Annotation Data Model wants. */
class QuotedWordsTest {

    private static final String HARD = """
            ---
            title: Something is founded
            date: 2001-06-15
            summary: Some people found something.
            kind: summit
            annotations:
              - {kind: context, on: of the Shanghai Five, text: It ends in a word that is explained.}
              - {kind: context, on: the declaration, text: It is a link.}
              - {kind: context, on: a line of its own, text: It is broken.}
              - {kind: context, on: "« ils »", text: It has narrow blanks.}
            ---

            They met as a part of the Shanghai Five [@a-source], and signed
            [the declaration](https://example.org/declaration), which founded it [@a-source].

            It has a line\\
            of its own [@a-source], and « ils » had one, too [@a-source].
            """;

    @Test
    void whereWordsAreExplainedOrLinkedOrBroken(@TempDir Path root) throws Exception {
        SmallProject.write(root);
        SmallProject.write(root, "content/glossary.yaml", "five: {term: Shanghai Five, definition: The forerunner.}\n");
        SmallProject.write(root, SmallProject.EVENT, HARD);
        List<QuotedWords.Quoted> quotes = quotes(SourceTree.read(root).value().orElseThrow());
        assertThat(quotes)
                .extracting(QuotedWords.Quoted::exact)
                .anyMatch(words -> words.startsWith("of the Shanghai Five"))
                .anyMatch(words -> words.startsWith("the declaration"))
                .anyMatch(words -> words.startsWith("a line\nof"))
                .anyMatch(words -> words.contains("ils"))
                .hasSize(8);
        assertThat(lost(quotes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"peloponnesian-war", "java", "may-fourth", "arabic-press"})
    void inTheGallery(String name) {
        assertThat(lost(quotes(Sites.gallery(name)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "ways", "tongues"})
    void inSmallSites(String name) {
        assertThat(lost(quotes(Sites.fixture(name)))).isEmpty();
    }

    private static Stream<QuotedWords.Quoted> lost(List<QuotedWords.Quoted> quotes) {
        assertThat(quotes).isNotEmpty();
        return quotes.stream().filter(quote -> !quote.isFound());
    }

    private static List<QuotedWords.Quoted> quotes(SourceTree tree) {
        return QuotedWords.of(RepositorySite.build(tree), RepositorySite.BASE);
    }
}
