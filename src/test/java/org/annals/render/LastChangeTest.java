package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.annals.site.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The newest date that a timeline knows of itself: never the date of an event, nor that of today. */
class LastChangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            annotations         | accessed   | committed            | newest
            ''                  | ''         |                      |
            2022-05-03          | ''         |                      | 2022-05-03T00:00:00Z
            2022-05-03          | 2023-01-02 |                      | 2023-01-02T00:00:00Z
            2022-05-03          | 2022-04    |                      | 2022-05-03T00:00:00Z
            ''                  | 2022-04    |                      | 2022-04-30T00:00:00Z
            2022-05-03          | 2023-01-02 | 2024-02-03T04:05:06Z | 2024-02-03T04:05:06Z
            ''                  | 2023-01-02 | 2020-02-03T04:05:06Z | 2023-01-02T00:00:00Z
            """, useHeadersInDisplayName = true)
    void isTheNewestOfAll(String annotations, String accessed, Instant committed, Instant newest) {
        String note = annotations.isEmpty() ? "" : "{kind: note, text: So., date: " + annotations + "}";
        String seen = accessed.isEmpty() ? "" : "accessed: " + accessed + "\n";
        Site site = new DataSite()
                .event("2001-06-15", "One", "annotations: [" + note + "]")
                .site(Map.of("content/sources/other.yaml", """
                        type: book
                        title: Another
                        %scustom: {kind: news}
                        """.formatted(seen)));
        History history = Optional.ofNullable(committed)
                .map(time -> new History(Map.of("e1", new History.Life(time, time, Optional.empty()))))
                .orElse(History.NONE);
        assertThat(LastChange.of(site, history)).isEqualTo(Optional.ofNullable(newest));
    }
}
