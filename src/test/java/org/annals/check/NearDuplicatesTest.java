package org.annals.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.load.Loader;
import org.annals.model.Timeline;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events of a series are no duplicates: their titles differ in a number, and they are on other days. */
class NearDuplicatesTest {

    private static final String SITE = """
            title: A small timeline
            description: What happened.
            base-url: https://example.org/small/
            languages: [en]
            period: 2001/2003
            kinds:
              summit: {label: Summit, symbol: circle}
            licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Session 12 of the Council        | Session 13 of the Council         | 2 | series
            12th session of the Council      | 13th session of the Council       | 2 | series
            The treaty, Part I               | The treaty, Part II               | 2 | series
            Hearing A about the treaty       | Hearing B about the treaty        | 2 | series
            The first session of the Council | The second session of the Council | 2 | series
            Erste Sitzung des Rates          | Zweite Sitzung des Rates          | 2 | series
            Первая сессия Совета             | Вторая сессия Совета              | 2 | series
            Resolution 1373 (2001) adopted   | Resolution 1374 (2001) adopted    | 2 | series
            Session 12 of the Council        | Session 13 of the Council         | 1 | duplicate
            The Charter is signed            | A Charter was signed              | 2 | duplicate
            The Council meets in Moscow      | The Council meets at Moscow       | 2 | duplicate
            Session 12 of the Council        | The session of the Council        | 2 | duplicate
            """)
    void titlesOfASeriesDifferInTheirNumbers(String one, String other, String day, String what) {
        assertThat(alike(one, other, "2001-06-0" + day)).isEqualTo(what.equals("duplicate"));
    }

    private static boolean alike(String one, String other, String day) {
        var files = List.of(
                new SourceFile("content/events/one.md", event(one, "2001-06-01")),
                new SourceFile("content/events/other.md", event(other, day)),
                new SourceFile("content/site.yaml", SITE));
        Timeline timeline =
                Loader.load(new SourceTree(files, List.of(), List.of())).value().orElseThrow();
        return new NearDuplicates().check(timeline).findAny().isPresent();
    }

    private static String event(String title, String date) {
        return """
                ---
                title: "%s"
                date: %s
                summary: S.
                kind: summit
                ---

                They met.
                """.formatted(title, date);
    }
}
