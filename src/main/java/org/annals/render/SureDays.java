package org.annals.render;

import java.util.Optional;
import org.annals.model.date.Dated;
import org.annals.model.date.Day;
import org.annals.model.date.End;
import org.annals.model.date.Interval;
import org.annals.model.date.When;
import org.annals.site.index.CalendarDays;

/** The first and the last day of something, both known without a doubt. */
record SureDays(Day first, Day last) {

    /** Those of a date that is given to the day, or lasts from such a day to another one. */
    static Optional<SureDays> of(When date) {
        if (date instanceof Interval interval) {
            return day(interval.start()).flatMap(first -> day(interval.end()).map(last -> new SureDays(first, last)));
        }
        return CalendarDays.only(date.certain()).map(day -> new SureDays(day, day));
    }

    private static Optional<Day> day(End end) {
        return end instanceof Dated dated ? CalendarDays.only(dated.certainOfOne()) : Optional.empty();
    }
}
