package org.annals.site.index;

/**
 * Years in groups of a round number as people count them, without a year 0: 500–451 BCE, 50–1 BCE, 1–49 CE, 50–99 CE. Each
 * group but the first of our era begins with a round year.
 */
public final class RoundYears {

    private RoundYears() {}

    /**
     * The group of a year; later groups have greater numbers.
     *
     * @param year astronomical: 0 is 1 BCE
     * @param size how many years a group has, 1 or more
     */
    public static long group(long year, long size) {
        return year > 0 ? year / size : -1 - -year / size;
    }

    /** The first year of the group in which a year lies. */
    public static long first(long year, long size) {
        return begin(group(year, size), size);
    }

    /** The last year of the group in which a year lies. */
    public static long last(long year, long size) {
        return begin(group(year, size) + 1, size) - 1;
    }

    /** Whether a group begins with the year; the year 1 CE is round. */
    public static boolean isRound(long year, long size) {
        return first(year, size) == year;
    }

    private static long begin(long group, long size) {
        return group > 0 ? group * size : 1 + group * size;
    }
}
