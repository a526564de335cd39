package org.annals.model.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.chrono.IsoChronology;
import java.util.Optional;

/**
 * A day of the proleptic Gregorian calendar; the year 0 is 1 BCE.
 *
 * <p>It holds years that {@link LocalDate} cannot, which ends at 999,999,999.
 */
public record Day(long year, int month, int day) implements Comparable<Day> {

    static Day firstOf(long year, int month) {
        return new Day(year, month, 1);
    }

    static Day lastOf(long year, int month) {
        return new Day(year, month, daysIn(year, month));
    }

    static boolean exists(long year, int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
    }

    public static int daysIn(long year, int month) {
        return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
    }

    /** The same day for {@code java.time}, where its years reach so far. */
    public Optional<LocalDate> toLocalDate() {
        return year < Year.MIN_VALUE || year > Year.MAX_VALUE
                ? Optional.empty()
                : Optional.of(LocalDate.of((int) year, month, day));
    }

    /** The day after this one. */
    public Day next() {
        if (day < daysIn(year, month)) {
            return new Day(year, month, day + 1);
        }
        return month < 12 ? new Day(year, month + 1, 1) : new Day(year + 1, 1, 1);
    }

    /** The day as ISO 8601 writes it, years beyond four digits with their sign. */
    public String iso() {
        String years = year > 9999 ? "+" + year : (year < 0 ? "-" : "") + padded(Math.abs(year), 4);
        return years + "-" + padded(month, 2) + "-" + padded(day, 2);
    }

    private static String padded(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    @Override
    public int compareTo(Day other) {
        if (year != other.year) {
            return Long.compare(year, other.year);
        }
        return month != other.month ? Integer.compare(month, other.month) : Integer.compare(day, other.day);
    }
}
