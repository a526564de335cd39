package org.annals.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> NAMES = List.of("title", "date", "place", "people", "sources", "summary");

    @ParameterizedTest
    @CsvSource({
        "titel, title", // two letters swapped
        "Title, title", // capital letter
        "plce, place", // a letter missing
        "sorces, sources",
        "summmary, summary",
        "dates, date",
    })
    void proposesTheNameThatWasMeant(String typed, String meant) {
        assertThat(Nearest.to(typed, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"wikidata", "x", "organisations"})
    void proposesNothingWhereNothingIsNear(String typed) {
        assertThat(Nearest.to(typed, NAMES)).isEmpty();
    }
}
