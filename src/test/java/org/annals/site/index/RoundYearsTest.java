package org.annals.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundYearsTest {

    /** Year, size, first and last year of its group; a year before ours is one more than its number. */
    @ParameterizedTest
    @CsvSource({
        "-489, 50, -499, -450", // 500–451 BCE
        "-499, 50, -499, -450",
        "-500, 50, -549, -500",
        "0, 50, -49, 0", // 50–1 BCE
        "-49, 50, -49, 0",
        "1, 50, 1, 49",
        "49, 50, 1, 49",
        "50, 50, 50, 99",
        "2001, 10, 2000, 2009",
        "0, 1, 0, 0",
        "1, 1, 1, 1",
        "-1, 2, -1, 0",
        "1, 2, 1, 1",
    })
    void aGroupBeginsWithARoundYear(long year, long size, long first, long last) {
        assertThat(RoundYears.first(year, size)).isEqualTo(first);
        assertThat(RoundYears.last(year, size)).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5, 10, 20, 50, 100, 1000})
    void everyYearLiesInItsGroupAndGroupsFollowEachOther(long size) {
        for (long year = -2500; year <= 2500; year++) {
            assertThat(year).isBetween(RoundYears.first(year, size), RoundYears.last(year, size));
            long next = RoundYears.last(year, size) + 1;
            assertThat(RoundYears.first(next, size)).isEqualTo(next);
            assertThat(RoundYears.group(next, size)).isGreaterThan(RoundYears.group(year, size));
        }
    }
}
