package org.annals.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.date.CalendarDate;
import org.annals.model.date.DateTime;
import org.annals.model.date.Dated;
import org.annals.model.date.Interval;
import org.annals.model.date.Point;
import org.annals.model.date.SubYear;
import org.annals.model.date.When;
import org.annals.model.date.Year;

/**
 * A date as citations have it: numbers where it can be told in numbers, else words.
 *
 * @param parts year, month and day of it, or of its first and its last day; none if numbers cannot say it
 * @param season 1 to 4 from spring to winter
 * @param circa whether it is uncertain or approximate
 */
record DateParts(List<List<Long>> parts, Optional<Integer> season, boolean circa) {

    private static final int SEASONS = 4;
    private static final int FIRST_SEASON = 21;

    DateParts {
        parts = List.copyOf(parts);
    }

    static DateParts of(When date) {
        Optional<Integer> season =
                date instanceof SubYear part && part.grouping().isSeason()
                        ? Optional.of((part.grouping().code() - FIRST_SEASON) % SEASONS + 1)
                        : Optional.empty();
        return new DateParts(parts(date), season, date.isUncertain() || date.isApproximate());
    }

    /** Whether the parts say all of the date that they are of: of a year, a month or a day that nobody doubts, and from one to another. */
    boolean isWholeOf(When date) {
        return date.level() == 0
                && !parts.isEmpty()
                && !(date instanceof DateTime)
                && parts.stream().allMatch(part -> part.get(0) > 0);
    }

    /** Its year, if there is one and no other. */
    Optional<Long> year() {
        return parts.size() == 1 ? Optional.of(parts.get(0).get(0)) : Optional.empty();
    }

    private static List<List<Long>> parts(When date) {
        if (date instanceof DateTime moment) {
            return parts(
                    moment.date().getYear(),
                    moment.date().getMonthValue(),
                    moment.date().getDayOfMonth());
        }
        if (date instanceof Interval interval) {
            List<List<Long>> ends = Stream.of(interval.start(), interval.end())
                    .filter(end -> end instanceof Dated dated && dated.reach() == Dated.Reach.EXACTLY)
                    .flatMap(end -> parts(((Dated) end).point()).stream())
                    .toList();
            return ends.size() == 2 ? ends : List.of();
        }
        return date instanceof Point point && isNumbers(point) ? parts(point) : List.of();
    }

    private static boolean isNumbers(Point point) {
        Year year = point.year();
        boolean small = Math.abs(year.written()) < Integer.MAX_VALUE;
        boolean named =
                point instanceof CalendarDate || ((SubYear) point).grouping().isSeason();
        return named && small && !point.hasUnspecified() && year.significant() == 0;
    }

    private static List<List<Long>> parts(Point point) {
        if (!isNumbers(point)) {
            return List.of();
        }
        var parts = new ArrayList<>(List.of(counted(point.year().written())));
        if (point instanceof CalendarDate date) {
            date.month().ifPresent(month -> parts.add(month.smallest()));
            date.day().ifPresent(day -> parts.add(day.smallest()));
        }
        return List.of(List.copyOf(parts));
    }

    private static List<List<Long>> parts(long year, long month, long day) {
        return List.of(List.of(counted(year), month, day));
    }

    /** Citations count the years before our era without a year 0. */
    private static long counted(long year) {
        return year > 0 ? year : year - 1;
    }
}
