package org.annals.model.date;

/**
 * The unit that a date is given in, finest first.
 *
 * <p>The specification's sense (Level 1, Unspecified digit(s) from the right): {@code 201X} is given to the year and
 * {@code 1985-XX-XX} to the day, however little is known of them. How much is known is told by {@link When#possible}.
 */
public enum Precision {
    SECOND,
    DAY,
    MONTH,
    /** A season, quarter, third or half of a year. */
    SUB_YEAR,
    YEAR,
    /** The parts differ (Level 0, Time Interval, example 4: the precision "at large is undefined"). */
    UNDEFINED;

    Precision and(Precision other) {
        return this == other ? this : UNDEFINED;
    }
}
