package org.annals.site.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.annals.site.picture.Labels.Label;
import org.annals.site.picture.Labels.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static final double LENGTH = 52;
    private static final Labels<String> ROWS = new Labels<>(LENGTH, 6);

    @Test
    void aNameStandsBehindItsPlaceAndAtTheEndBeforeIt() {
        List<Label<String>> labels =
                ROWS.place(List.of(new Wish<>("early", 1, 10, 10), new Wish<>("late", 50, 10, 10)));
        assertThat(labels).extracting(Label::before).containsExactly(false, true);
        assertThat(labels).extracting(Label::row).containsExactly(0, 0);
    }

    @Test
    void twoNamesOfOneDayStandAboveEachOther() {
        assertThat(ROWS.place(List.of(new Wish<>("first", 7, 10, 10), new Wish<>("second", 7, 10, 10))))
                .extracting(Label::row)
                .containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void aNameGrowsIntoTheRoomBesideIt() {
        assertThat(ROWS.place(List.of(new Wish<>("long", 0, 5, 20), new Wish<>("other", 40, 5, 5))))
                .extracting(Label::width)
                .containsExactly(20.0, 5.0);
    }

    @Test
    void whatHasNoRoomIsLeftOutAndTheFirstStays() {
        List<Wish<Integer>> wishes = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            wishes.add(new Wish<>(i, 20, 10, 10));
        }
        assertThat(new Labels<Integer>(LENGTH, 3).place(wishes))
                .extracting(Label::what)
                .containsExactlyInAnyOrder(0, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noNameTouchesAnotherOrALine(long seed) {
        var random = new SplittableRandom(seed);
        List<Wish<Integer>> wishes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            double least = 2 + random.nextDouble(12);
            wishes.add(new Wish<>(i, random.nextDouble(LENGTH), least, least + random.nextDouble(20)));
        }
        List<Label<Integer>> labels = new Labels<Integer>(LENGTH, 6).place(wishes);
        assertThat(labels).extracting(Label::what).contains(0).doesNotHaveDuplicates();
        for (Label<Integer> one : labels) {
            assertThat(one.extent().from()).isGreaterThanOrEqualTo(0);
            assertThat(one.extent().to()).isLessThanOrEqualTo(LENGTH);
            assertThat(one.row()).isBetween(0, 5);
            for (Label<Integer> other : labels) {
                if (one.row() == other.row() && !one.equals(other)) {
                    assertThat(one.extent().overlaps(other.extent()))
                            .as("%s and %s", one, other)
                            .isFalse();
                }
                if (one.row() < other.row()) {
                    assertThat(one.extent().holds(other.x()))
                            .as("%s under the line of %s", one, other)
                            .isFalse();
                }
            }
        }
    }
}
