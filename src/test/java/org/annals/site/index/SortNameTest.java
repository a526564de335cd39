package org.annals.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.annals.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortNameTest {

    private static final SortName ENGLISH = SortName.in(new Language(Map.of("letters.articles", "the a an")));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "Élan vital,         elan vital",
                "“Peace Mission”,    peace mission",
                "'Peace' & Mission,  peace mission",
                "Xi'an,              xian",
                "O’Brien,            obrien",
                "SCO–UN talks,       sco un talks",
                "Йемен,              иемен",
                "ＡＢＣ,             abc",
                "İzmir,              izmir",
                "中国,               中国",
                "…,                  ||"
            })
    void capitalsAccentsAndSignsDoNotCount(String name, String sorted) {
        assertThat(SortName.of(name)).isEqualTo(sorted);
    }

    @ParameterizedTest
    @CsvSource({
        "The Charter, charter",
        "A meeting, meeting",
        "“An agreement”, agreement",
        "Theatre, theatre",
        "The, the",
        "Der Vertrag, der vertrag"
    })
    void anArticleDoesNotCountBeforeAnotherWord(String name, String sorted) {
        assertThat(ENGLISH.withoutArticle(name)).isEqualTo(sorted);
    }

    @ParameterizedTest
    @CsvSource({"'', The Charter, the charter", "der die der, Die Tat, tat"})
    void theLanguageSaysWhichWordsAreArticles(String articles, String name, String sorted) {
        SortName names = SortName.in(new Language(Map.of("letters.articles", articles)));
        assertThat(names.withoutArticle(name)).isEqualTo(sorted);
        assertThat(SortName.in(new Language(Map.of())).withoutArticle("The end"))
                .isEqualTo("the end");
    }
}
