package org.annals.model.date;

import java.util.Arrays;
import java.util.Optional;

/**
 * A part of a year between year and month (Level 1, Seasons; Level 2, Sub-year groupings).
 *
 * <p>The specification leaves open when a season begins. Here spring, summer, autumn and winter are those of weather
 * services, three whole months each: in the north and where no half of the world is named, spring is March to May. A
 * season belongs to the year in which it begins, so winter 2001 runs from December 2001 to February 2002.
 */
public enum Grouping {
    SPRING(21, 3, 3),
    SUMMER(22, 6, 3),
    AUTUMN(23, 9, 3),
    WINTER(24, 12, 3),
    NORTHERN_SPRING(25, 3, 3),
    NORTHERN_SUMMER(26, 6, 3),
    NORTHERN_AUTUMN(27, 9, 3),
    NORTHERN_WINTER(28, 12, 3),
    SOUTHERN_SPRING(29, 9, 3),
    SOUTHERN_SUMMER(30, 12, 3),
    SOUTHERN_AUTUMN(31, 3, 3),
    SOUTHERN_WINTER(32, 6, 3),
    QUARTER_1(33, 1, 3),
    QUARTER_2(34, 4, 3),
    QUARTER_3(35, 7, 3),
    QUARTER_4(36, 10, 3),
    QUADRIMESTER_1(37, 1, 4),
    QUADRIMESTER_2(38, 5, 4),
    QUADRIMESTER_3(39, 9, 4),
    SEMESTRAL_1(40, 1, 6),
    SEMESTRAL_2(41, 7, 6);

    private final int code;
    private final int firstMonth;
    private final int months;

    Grouping(int code, int firstMonth, int months) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.months = months;
    }

    public static Optional<Grouping> of(long code) {
        if (code < SPRING.code || code > SEMESTRAL_2.code) {
            return Optional.empty();
        }
        return Arrays.stream(values()).filter(grouping -> grouping.code == code).findFirst();
    }

    /** The number that stands in the month's place. */
    public int code() {
        return code;
    }

    /** Whether its first and last day are our convention, not the calendar's. */
    public boolean isSeason() {
        return code <= SOUTHERN_WINTER.code;
    }

    /** The first of its months, from 1. */
    public int firstMonth() {
        return firstMonth;
    }

    /** How many months it has. */
    public int months() {
        return months;
    }

    /** Level 1 knows the four seasons of no particular place. */
    int level() {
        return code <= WINTER.code ? 1 : 2;
    }

    Day firstDay(long year) {
        return Day.firstOf(year, firstMonth);
    }

    Day lastDay(long year) {
        int lastMonth = firstMonth + months - 1;
        return lastMonth > 12 ? Day.lastOf(year + 1, lastMonth - 12) : Day.lastOf(year, lastMonth);
    }
}
