package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The authors of a timeline as two manuals of style have them. */
class CreditTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {name: Carberry, given: Josiah S.}                     | Carberry, Josiah S. | Carberry, J. S.
            {name: "A Society, Ltd."}                              | A Society, Ltd.     | A Society, Ltd.
            {name: Sartre, given: Jean-Paul}                       | Sartre, Jean-Paul   | Sartre, J.-P.
            {name: Évariste}, {name: Ж, given: Élie}               | Évariste, and Élie Ж | Évariste, & Ж, É.
            {name: 王, given: 小明}                                 | 王小明               | 王小明
            {name: B, given: A}, {name: Club}, {name: D, given: C} | B, A, Club, and C D | B, A., Club, & D, C.
            """)
    void asTheManualsHaveThem(String authors, String chicago, String apa) {
        Credit credit = credit(authors);
        assertThat(credit.inChicago()).contains(chicago);
        assertThat(credit.inApa()).contains(apa);
    }

    @Test
    void ofManyOnlySome() {
        Credit eleven = credit(persons(11));
        assertThat(eleven.authors()).hasSize(11).startsWith("N1, Ann");
        assertThat(eleven.inChicago()).contains("N1, Ann, Ann N2, Ann N3, Ann N4, Ann N5, Ann N6, Ann N7, et al.");
        assertThat(credit(persons(21)).inApa())
                .hasValueSatisfying(words ->
                        assertThat(words).startsWith("N1, A., N2, A., ").endsWith("N18, A., N19, A., … N21, A."));
    }

    @Test
    void aTimelineWithoutAuthorsOrEditionsNamesNone() {
        Credit none = Credit.of(new DataSite().dated("2001").site());
        assertThat(none.authors()).isEmpty();
        assertThat(none.inChicago()).isEmpty();
        assertThat(none.inApa()).isEmpty();
        assertThat(none.issued()).isEmpty();
    }

    private static String persons(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "{name: N" + number + ", given: Ann}")
                .collect(Collectors.joining(", "));
    }

    private static Credit credit(String authors) {
        return Credit.of(new DataSite()
                .dated("2001")
                .settings("authors: [" + authors + "]\n")
                .site());
    }
}
