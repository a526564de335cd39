package org.annals.site.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.annals.model.date.Day;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {

    /** Of months, of single years and of some years, on both sides of the year 1. */
    @ParameterizedTest
    @CsvSource({"-2, 1", "-10, 10", "-60, 60", "-799, 500", "-499, -1", "1, 2000", "2001, 2021"})
    void piecesFollowEachOtherWithoutAGap(long first, long last) {
        Sections sections = Sections.of(Axis.ofYears(first, last, 52));
        long before = sections.section(new Day(first, 1, 1));
        for (long year = first; year <= last; year++) {
            for (int month = 1; month <= 12; month++) {
                Day day = new Day(year, month, 1);
                long section = sections.section(day);
                Extent extent = sections.of(section);
                assertThat(sections.axis().start(day)).isBetween(extent.from() - 1e-9, extent.to());
                if (section != before) {
                    assertThat(section).isGreaterThan(before);
                    assertThat(extent.from()).isCloseTo(sections.of(before).to(), within(1e-9));
                    before = section;
                }
            }
        }
    }
}
