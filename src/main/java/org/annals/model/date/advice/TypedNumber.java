package org.annals.model.date.advice;

import org.annals.model.date.Digits;
import org.annals.model.date.Year;

/**
 * A number in a text that was typed as a date, or the name of a month or a season, which has a number too.
 *
 * @param index its place among the numbers of the text
 */
record TypedNumber(int index, String digits, Kind kind, Era era) {

    /** What the number counts. */
    enum Kind {
        PLAIN,
        /** The 1960s. */
        DECADE,
        /** The 19th century. */
        CENTURY,
        /** The 2nd millennium. */
        MILLENNIUM,
        /** June, summer, second quarter: its digits are those that stand for it in EDTF. */
        NAME
    }

    /** How its years are counted. */
    enum Era {
        BEFORE,
        OURS,
        /** With a minus, which may count from the year 0 or from 1 BC. */
        MINUS,
        UNSAID
    }

    /** As many digits as a day, or as a year without its century. */
    boolean isShort() {
        return digits.length() <= 2;
    }

    long value() {
        return Long.parseLong(digits);
    }

    TypedNumber orInThe(Era other) {
        return era == Era.UNSAID && other == Era.BEFORE ? new TypedNumber(index, digits, kind, other) : this;
    }

    /** Whether a year, or years with open digits, can be meant; a short one only if its century is told elsewhere. */
    boolean canBe(Year year) {
        return switch (kind) {
            case NAME -> false;
            case DECADE -> canBeDecade(year);
            case CENTURY -> isCount(year, "XX", 100);
            case MILLENNIUM -> isCount(year, "XXX", 1000);
            case PLAIN -> isYear(year);
        };
    }

    private boolean canBeDecade(Year year) {
        String open = year.digits().text();
        boolean decade = open.endsWith(digits.substring(0, digits.length() - 1) + "X");
        boolean century = digits.endsWith("00") && open.equals(digits.replaceAll("00$", "XX"));
        return era != Era.BEFORE && (decade || century || (!digits.endsWith("0") && isYear(year)));
    }

    /** The first of such times has no year 0, so it is told by its first and its last year. */
    private boolean isCount(Year year, String open, int length) {
        String number = Long.toString(value() - 1) + open;
        boolean edge = value() == 1 && (year.written() == 1 || year.written() == length);
        boolean early = value() == 1 && (year.written() == 1 - length || year.written() == 0);
        return era == Era.BEFORE
                ? early || (year.negative() && year.digits().text().equals(padded(number)))
                : edge
                        || (!year.negative()
                                && value() > 1
                                && year.digits().text().equals(padded(number)));
    }

    private boolean isYear(Year year) {
        if (!year.digits().isSpecified()) {
            boolean open = era == Era.UNSAID && digits.length() == 3;
            return open && year.digits().text().equals(digits + "X"); // 196 can be a decade
        }
        long written = year.written();
        return switch (era) {
            case BEFORE -> written == 1 - value() && value() > 0;
            case MINUS -> written == -value() || written == 1 - value();
            case OURS -> written == value() && value() > 0;
            case UNSAID -> written == value() && !isShort() && (value() > 0 || digits.length() == 4);
        };
    }

    private static String padded(String text) {
        return "0".repeat(Math.max(0, 4 - text.length())) + text;
    }

    /** Whether it is the end of a year whose beginning was left out: 01 for 2001 or 1901, 9 for 1999. */
    boolean isEndOf(Year year) {
        return kind == Kind.PLAIN
                && era == Era.UNSAID
                && isShort()
                && year.digits().isSpecified()
                && year.written() > 0
                && year.written() % (digits.length() == 1 ? 10 : 100) == value();
    }

    /** Whether the two digits in the month's place can be meant, a month or a season. */
    boolean canBeMonth(Digits month) {
        return (kind == Kind.NAME || (kind == Kind.PLAIN && isShort() && month.smallest() <= 12))
                && month.isSpecified()
                && month.smallest() == value();
    }

    /**
     * Whether a day can be meant. Of one that the calendar lacks the nearest is.
     *
     * @param last the last day of the month
     */
    boolean canBeDay(Digits day, int last) {
        long number = day.smallest();
        boolean nearest = (value() > last && number == last) || (value() == 0 && number == 1);
        return kind == Kind.PLAIN && isShort() && (nearest || value() == number);
    }
}
