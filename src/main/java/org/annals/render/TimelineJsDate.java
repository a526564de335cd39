package org.annals.render;

import java.util.Optional;
import org.annals.model.date.CalendarDate;
import org.annals.model.date.Dated;
import org.annals.model.date.Day;
import org.annals.model.date.Days;
import org.annals.model.date.End;
import org.annals.model.date.Interval;
import org.annals.model.date.Point;
import org.annals.model.date.When;

/**
 * A date in the parts that TimelineJS has: a year, perhaps a month, perhaps a day, and where it lasts a second date.
 *
 * <p>A part stands here only if all days that can be meant share it. Of a date that lies in one of several years only the
 * first and the last of these are known. An interval without a start stands where it ends.
 *
 * @param isWhole whether nothing of the date is left out
 */
record TimelineJsDate(Json start, Optional<Json> end, boolean isWhole) {

    /** The date; nothing where no day limits it. */
    static Optional<TimelineJsDate> of(When date) {
        if (date instanceof Interval interval) {
            return of(interval);
        }
        boolean whole = date instanceof Point point && isPlain(point);
        return parts(date.span()).map(parts -> new TimelineJsDate(parts.first, parts.second(), whole));
    }

    private static Optional<TimelineJsDate> of(Interval interval) {
        Optional<Parts> start = parts(interval.start().days());
        Optional<Parts> end = parts(interval.end().days());
        boolean whole = isPlain(interval.start()) && isPlain(interval.end());
        return start.isPresent()
                ? start.map(from -> new TimelineJsDate(from.first, end.map(Parts::last), whole))
                : end.map(until -> new TimelineJsDate(until.last, Optional.empty(), false));
    }

    private static boolean isPlain(End end) {
        return end instanceof Dated dated && dated.reach() == Dated.Reach.EXACTLY && isPlain(dated.point());
    }

    private static boolean isPlain(Point point) {
        return point instanceof CalendarDate date
                && date.isFirm()
                && !date.hasUnspecified()
                && date.year().isExact()
                && Math.abs(date.year().first()) <= 9999; // of a longer one there are several forms
    }

    private record Parts(Json first, Json last) {

        Optional<Json> second() {
            return first == last ? Optional.empty() : Optional.of(last);
        }
    }

    private static Optional<Parts> parts(Days days) {
        Optional<Day> first = days.first().day();
        Optional<Day> last = days.last().day();
        return first.isPresent() && last.isPresent()
                ? Optional.of(parts(first.get(), last.get()))
                : first.or(() -> last).map(TimelineJsDate::year).map(year -> new Parts(year, year));
    }

    private static Parts parts(Day first, Day last) {
        if (first.year() != last.year()) {
            return new Parts(year(first), year(last));
        }
        Json shared = year(first);
        if (first.month() == last.month()) {
            shared.put("month", first.month());
            shared.put("day", first.equals(last) ? Optional.of(first.day()) : Optional.empty());
        }
        return new Parts(shared, shared);
    }

    private static Json year(Day day) {
        return new Json().put("year", day.year());
    }
}
