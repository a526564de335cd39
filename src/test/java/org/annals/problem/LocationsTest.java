package org.annals.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocationsTest {

    private static final Location FIRST = new Location("content/a.md", 3, 14, 7);
    private static final Location SECOND = new Location("content/a.md", 1, 2, 0);
    private static final Location ELSEWHERE = new Location("content/b.md", 3, 14, 7);

    @Test
    void holdPlacesInTheirOrder() {
        assertThat(Locations.copyOf(List.of(FIRST, SECOND, FIRST))).containsExactly(FIRST, SECOND, FIRST);
        assertThat(Locations.copyOf(List.of())).isEmpty();
    }

    @Test
    void mayLieInSeveralFiles() {
        assertThat(Locations.copyOf(List.of(FIRST, ELSEWHERE))).containsExactly(FIRST, ELSEWHERE);
    }

    @Test
    void doNotChangeWithTheListOfWhichTheyCome() {
        var list = new ArrayList<>(List.of(FIRST));
        List<Location> places = Locations.copyOf(list);
        list.set(0, SECOND);
        assertThat(places).containsExactly(FIRST);
        assertThat(Locations.copyOf(places)).isSameAs(places);
    }
}
