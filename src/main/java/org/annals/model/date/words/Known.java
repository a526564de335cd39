package org.annals.model.date.words;

import org.annals.model.date.CalendarDate;
import org.annals.model.date.Component;
import org.annals.model.date.Point;
import org.annals.model.date.Precision;
import org.annals.model.date.Qualification;
import org.annals.model.date.Qualifier;
import org.annals.model.date.words.Phrases.Said;

/** Dates of which every digit is known, so that several of them can share a month or a year in words. */
final class Known {

    private Known() {}

    static boolean isKnown(Point point) {
        return point.isFirm() && isSpecified(point);
    }

    private static boolean isSpecified(Point point) {
        return point instanceof CalendarDate
                && !point.hasUnspecified()
                && point.year().significant() == 0
                && point.year().exponent() == 0;
    }

    /** Whether both are days of one month, each approximate. */
    static boolean isAboutOneMonth(Point first, Point last) {
        return isAboutDay(first)
                && isAboutDay(last)
                && first.year().equals(last.year())
                && month((CalendarDate) first) == month((CalendarDate) last);
    }

    private static boolean isAboutDay(Point point) {
        Qualification doubts = point.qualification();
        return isSpecified(point)
                && point.precision() == Precision.DAY
                && doubts.of(Component.DAY) == Qualifier.APPROXIMATE
                && (doubts.isUniform() || doubts.of(Component.MONTH).and(doubts.of(Component.YEAR)) == Qualifier.NONE);
    }

    static int month(CalendarDate date) {
        return (int) date.month().orElseThrow().smallest();
    }

    static Said day(CalendarDate date) {
        return phrases -> phrases.day(date.day().orElseThrow().smallest());
    }
}
