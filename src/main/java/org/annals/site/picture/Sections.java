package org.annals.site.picture;

import org.annals.model.date.Day;
import org.annals.site.index.RoundYears;

/**
 * An axis cut into pieces of some whole years or months, each of which has a list of its own.
 *
 * @param months how many months each has: those of some years, or a divisor of twelve
 */
public record Sections(Axis axis, long months) {

    private static final double ROOM = 2.4; // rem: enough for a number of five digits

    /** Pieces that have room for a number: months if they have it, else years, else some years. */
    public static Sections of(Axis axis) {
        return axis.year() / 12 >= ROOM ? new Sections(axis, 1) : new Sections(axis, 12 * Ticks.yearStep(axis));
    }

    /** The piece in which a day lies, by its first month, counted from the year 0. */
    public long section(Day day) {
        if (months > 12) {
            return RoundYears.first(day.year(), months / 12) * 12;
        }
        return Math.floorDiv(day.year() * 12 + day.month() - 1, months) * months;
    }

    public Extent of(long section) {
        long next = months > 12 ? (lastYear(section) + 1) * 12 : section + months;
        return new Extent(axis.at(section / 12.0), axis.at(next / 12.0));
    }

    public double width() {
        return axis.year() / 12 * months;
    }

    /** The year in which a piece begins. */
    public static long year(long section) {
        return Math.floorDiv(section, 12L);
    }

    /** The year in which a piece ends. */
    public long lastYear(long section) {
        return months > 12 ? RoundYears.last(year(section), months / 12) : year(section);
    }

    /** The month with which it begins, from 1 on. */
    public static int month(long section) {
        return (int) Math.floorMod(section, 12L) + 1;
    }
}
