package org.annals.site.index;

import java.util.List;
import java.util.stream.LongStream;
import org.annals.model.Event;
import org.annals.model.date.Day;
import org.annals.model.date.When;

/** The calendar years that a date touches. */
public final class Years {

    private static final Day NONE = new Day(0, 1, 1);

    private Years() {}

    /** From the first possible to the last possible; without one of them, only the year of the other. */
    public static List<Long> of(When when) {
        long first = first(when).year();
        long last = when.latest().day().map(Day::year).orElse(first);
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    /** The first possible day; without one, the last. */
    public static Day first(When when) {
        return when.earliest().day().or(() -> when.latest().day()).orElse(NONE);
    }

    /** The year in whose list an event stands: that of its earliest possible day. */
    public static long of(Event event) {
        return first(event.date()).year();
    }
}
