package org.annals.site.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.date.Day;
import org.annals.site.picture.Swarm.Dot;
import org.annals.site.picture.Swarm.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwarmTest {

    private static final int ROWS = 7;
    private static final int MOST = 200;

    private final Axis axis = Axis.ofYears(2001, 2021, 52);
    private final Sections sections = Sections.of(axis);

    @Test
    void twoOfOneDayStandAboveEachOther() {
        Swarm<Integer> swarm =
                swarm(Stream.of(1, 2).map(i -> dot(i, new Day(2005, 6, 15), 1)).toList());
        assertThat(swarm.marks()).extracting(Mark::row).containsExactly(0, 1);
        assertThat(swarm.piles()).isEmpty();
    }

    @Test
    void aYearThatIsTooFullIsANumber() {
        List<Dot<Integer>> dots = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> dots.add(dot(i, new Day(2005, 1 + i % 12, 15), 1)));
        dots.add(dot(40, new Day(2004, 12, 30), 1));
        Swarm<Integer> swarm = swarm(dots);
        assertThat(swarm.piles())
                .singleElement()
                .satisfies(pile -> assertThat(pile.what()).hasSize(40));
        assertThat(swarm.marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.bar().to()).isLessThanOrEqualTo(axis.start(new Day(2005, 1, 1))));
    }

    @ParameterizedTest
    @CsvSource({"1,20", "2,20", "3,104", "4,104", "5,300", "6,1000", "7,10000"})
    void nothingOverlapsAndNothingIsMissing(long seed, int count) {
        var random = new SplittableRandom(seed);
        List<Dot<Integer>> dots = IntStream.range(0, count)
                .mapToObj(i -> dot(
                        i,
                        new Day(2001 + random.nextInt(21), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                        random.nextInt(10) == 0 ? 1 + random.nextInt(700) : 1))
                .toList();
        Swarm<Integer> swarm = swarm(dots);
        assertThat(Stream.concat(
                        swarm.marks().stream().map(Mark::what),
                        swarm.piles().stream().flatMap(pile -> pile.what().stream())))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, count).boxed().toList());
        assertThat(swarm.marks()).hasSizeLessThanOrEqualTo(MOST);
        assertThat(swarm.rows()).isLessThanOrEqualTo(ROWS);
        List<Mark<Integer>> marks = swarm.marks();
        for (int i = 0; i < marks.size(); i++) {
            Mark<Integer> mark = marks.get(i);
            assertThat(mark.bar().from()).isLessThanOrEqualTo(mark.x() - Swarm.CELL / 2 + 1e-9);
            swarm.piles()
                    .forEach(pile -> assertThat(sections.of(pile.section()).overlaps(shrunk(mark.bar())))
                            .as("mark %s on pile %s", mark, pile.section())
                            .isFalse());
            for (int j = 0; j < i; j++) {
                assertThat(mark.row() == marks.get(j).row()
                                && mark.bar().overlaps(marks.get(j).bar()))
                        .isFalse();
            }
        }
        assertThat(swarm(dots)).isEqualTo(swarm);
    }

    private Swarm<Integer> swarm(List<Dot<Integer>> dots) {
        return Swarm.of(dots, axis.whole(), sections, ROWS, MOST);
    }

    private Dot<Integer> dot(int what, Day day, int days) {
        Extent extent = new Extent(axis.start(day), axis.start(day) + days * axis.year() / 365).within(axis.whole());
        return new Dot<>(what, extent.from(), extent, sections.section(day));
    }

    /** Numbers that were added up in another order may differ in their last digit. */
    private static Extent shrunk(Extent extent) {
        return new Extent(extent.from() + 1e-9, extent.to() - 1e-9);
    }
}
