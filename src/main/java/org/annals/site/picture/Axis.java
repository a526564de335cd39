package org.annals.site.picture;

import org.annals.model.date.Day;

/**
 * A straight piece of time: every year is equally long, and every month of a year.
 *
 * @param from its start, in years
 * @param to its end, in years
 * @param length in rem
 */
public record Axis(double from, double to, double length) {

    private static final double DAYS_IN_MONTH = 31; // of every month: no day moves into the next one

    public Axis {
        if (!(from < to) || !(length > 0)) {
            throw new IllegalArgumentException("an axis needs a length");
        }
    }

    /** Whole years, both included. */
    public static Axis ofYears(long first, long last, double length) {
        return new Axis(first, last + 1.0, length);
    }

    /** The same time with some rem more on either side, in the same length. */
    public Axis padded(double margin) {
        double years = margin * (to - from) / (length - 2 * margin);
        return new Axis(from - years, to + years, length);
    }

    /** Where a day begins, in years. */
    public static double years(Day day) {
        return day.year() + (day.month() - 1 + (day.day() - 1) / DAYS_IN_MONTH) / 12;
    }

    /** Where a day begins, in rem; before 0 or beyond the length if it lies outside. */
    public double start(Day day) {
        return at(years(day));
    }

    /** Where a day ends. */
    public double end(Day day) {
        return at(years(day.next()));
    }

    /** Where the days from the first to the last stand. */
    public Extent of(Day first, Day last) {
        return new Extent(start(first), Math.max(start(first), end(last)));
    }

    double at(double years) {
        return (years - from) / (to - from) * length;
    }

    public Extent whole() {
        return new Extent(0, length);
    }

    /** How much room a year has. */
    public double year() {
        return length / (to - from);
    }

    /** A place as hundredths of a per cent of the length: what a drawing of any width can use. */
    public double percent(double place) {
        return Math.round(place / length * 10_000) / 100.0;
    }
}
