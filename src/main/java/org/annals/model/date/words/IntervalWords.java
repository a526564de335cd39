package org.annals.model.date.words;

import java.util.Map;
import org.annals.model.date.CalendarDate;
import org.annals.model.date.Dated;
import org.annals.model.date.Dated.Reach;
import org.annals.model.date.End;
import org.annals.model.date.Interval;
import org.annals.model.date.Point;
import org.annals.model.date.words.Phrases.Said;

/** Says intervals, as short as people write them: 14–15 June 2001, since 2004. */
final class IntervalWords {

    private final Phrases phrases;
    private final PointWords points;

    IntervalWords(Phrases phrases) {
        this.phrases = phrases;
        this.points = new PointWords(phrases);
    }

    String of(Interval interval) {
        if (interval.start() instanceof Dated start) {
            return interval.end() instanceof Dated end
                    ? both(start, end)
                    : phrases.around(
                            interval.end() == End.Missing.OPEN ? "date.since" : "date.end-unknown", said(start));
        }
        Said end = said((Dated) interval.end());
        return phrases.around(interval.start() == End.Missing.OPEN ? "date.until" : "date.start-unknown", end);
    }

    private String both(Dated start, Dated end) {
        if (start.reach() == Reach.EXACTLY && end.reach() == Reach.EXACTLY) {
            return between(start.point(), end.point());
        }
        return phrases.between("date.interval.from-to", said(start), said(end));
    }

    /** A date with everything before or after it, where that is meant. */
    private String reaching(Dated dated) {
        Said date = PointWords.said(dated.point());
        return switch (dated.reach()) {
            case EXACTLY -> date.by(phrases);
            case OR_EARLIER -> phrases.around("date.or-earlier", date);
            case OR_LATER -> phrases.around("date.or-later", date);
        };
    }

    /** A date, in any form. */
    static Said said(Dated dated) {
        return phrases -> new IntervalWords(phrases).reaching(dated);
    }

    /** From one date to another, in any form. */
    static Said said(Point first, Point last) {
        return phrases -> new IntervalWords(phrases).between(first, last);
    }

    private String between(Point first, Point last) {
        if (first.canonical().equals(last.canonical())) {
            return points.of(first);
        }
        if (Known.isKnown(first) && Known.isKnown(last) && first.precision() == last.precision()) {
            return known((CalendarDate) first, (CalendarDate) last);
        }
        if (Known.isAboutOneMonth(first, last)) {
            return days("date.interval.days.about", (CalendarDate) first, (CalendarDate) last);
        }
        boolean some = first.hasUnspecified() || last.hasUnspecified();
        boolean plain = first.precision() == last.precision() && first.isFirm() && last.isFirm();
        String key = some ? "date.interval.from-to" : plain ? "date.interval" : "date.interval.to";
        return phrases.between(key, PointWords.said(first), PointWords.said(last));
    }

    private String known(CalendarDate first, CalendarDate last) {
        if (first.month().isEmpty()) {
            return points.years().span(first.year().written(), last.year().written());
        }
        if (!first.year().equals(last.year())) {
            return phrases.between("date.interval", PointWords.said(first), PointWords.said(last));
        }
        return first.day().isEmpty() ? months(first, last) : daysOfAYear(first, last);
    }

    private String months(CalendarDate first, CalendarDate last) {
        return phrases.fill(
                "date.interval.months",
                Map.of(
                        "first",
                        PointWords.month(Known.month(first)),
                        "last",
                        PointWords.month(Known.month(last)),
                        "year",
                        YearWords.said(first.year())));
    }

    private String daysOfAYear(CalendarDate first, CalendarDate last) {
        return days(
                first.month().equals(last.month()) ? "date.interval.days" : "date.interval.months-days", first, last);
    }

    private String days(String key, CalendarDate first, CalendarDate last) {
        return phrases.fill(
                key,
                Map.of(
                        "first",
                        Known.day(first),
                        "last",
                        Known.day(last),
                        "first-month",
                        PointWords.monthOfDay(Known.month(first)),
                        "month",
                        PointWords.monthOfDay(Known.month(last)),
                        "year",
                        YearWords.said(last.year())));
    }
}
