package org.annals.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.annals.problem.Location;
import org.junit.jupiter.api.Test;

class FieldLocationsTest {

    private static final Location WHOLE = Location.of("content/a.md");
    private static final Location TITLE = new Location("content/a.md", 2, 8, 5);
    private static final Location DATE = new Location("content/a.md", 3, 7, 10);

    private final FieldLocations places = new FieldLocations(WHOLE, Map.of("title", TITLE, "date", DATE));

    @Test
    void tellWhereAFieldStands() {
        assertThat(places.of("title")).isEqualTo(TITLE);
        assertThat(places.of("date")).isEqualTo(DATE);
        assertThat(places.of("summary")).isEqualTo(WHOLE);
        assertThat(places.has("date")).isTrue();
        assertThat(places.has("summary")).isFalse();
    }

    @Test
    void areReadAsAMap() {
        assertThat(places.fields())
                .isEqualTo(Map.of("title", TITLE, "date", DATE))
                .hasSize(2);
        assertThat(new FieldLocations(WHOLE, Map.of()).fields()).isEmpty();
    }

    @Test
    void takeUpThoseOfAPart() {
        Location elsewhere = new Location("content/b.md", 1, 1, 2);
        FieldLocations both = places.and(new FieldLocations(WHOLE, Map.of("date", elsewhere, "url", TITLE)));
        assertThat(both.fields()).isEqualTo(Map.of("title", TITLE, "date", elsewhere, "url", TITLE));
    }
}
