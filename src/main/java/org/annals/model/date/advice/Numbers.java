package org.annals.model.date.advice;

import java.util.List;
import java.util.Optional;
import org.annals.model.date.CalendarDate;
import org.annals.model.date.DateTime;
import org.annals.model.date.Digits;
import org.annals.model.date.Point;
import org.annals.model.date.SubYear;
import org.annals.model.date.When;
import org.annals.model.date.Year;

/**
 * The numbers that a date is made of.
 *
 * @param month of a month or a season, if it is given
 */
record Numbers(Year year, Optional<Digits> month, Optional<Digits> day) {

    /** Those of each date in a value, in their order. */
    static List<Numbers> of(When when) {
        return when instanceof DateTime time
                ? List.of(of(CalendarDate.of(time.span().first().day().orElseThrow())))
                : when.points().stream().map(Numbers::of).toList();
    }

    private static Numbers of(Point point) {
        if (point instanceof CalendarDate date) {
            return new Numbers(date.year(), date.month(), date.day());
        }
        Digits code = new Digits(Integer.toString(((SubYear) point).grouping().code()));
        return new Numbers(point.year(), Optional.of(code), Optional.empty());
    }
}
