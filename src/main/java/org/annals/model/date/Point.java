package org.annals.model.date;

import java.util.List;

/** A date without a time of day: what intervals and sets are made of. */
public sealed interface Point extends When permits CalendarDate, SubYear {

    Year year();

    Qualification qualification();

    /** The days that can be meant, from the first to the last. */
    Days days();

    /** The same date with other signs of doubt. */
    Point with(Qualification other);

    /** Whether {@link #days} are sure: nothing is qualified, and the calendar sets the bounds. */
    boolean isFirm();

    /** Whether any digit is {@code X}. */
    boolean hasUnspecified();

    @Override
    default List<Point> points() {
        return List.of(this);
    }

    @Override
    default List<Days> possible() {
        return List.of(days());
    }

    @Override
    default Days span() {
        return days();
    }

    @Override
    default List<Days> certain() {
        return isFirm() && !hasUnspecified() && year().isExact() ? possible() : List.of();
    }
}
