package org.annals.site;

import java.util.List;
import java.util.stream.LongStream;
import org.annals.model.Event;
import org.annals.model.date.Day;
import org.annals.model.date.When;

/** The calendar years that a date touches. */
final class Years {

    private Years() {}

    /** From the first possible to the last possible; without one of them, only the year of the other. */
    static List<Long> of(When when) {
        long first = first(when);
        long last = when.latest().day().map(Day::year).orElse(first);
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    private static long first(When when) {
        return when.earliest()
                .day()
                .or(() -> when.latest().day())
                .map(Day::year)
                .orElse(0L);
    }

    /** The year in whose list an event stands: that of its earliest possible day. */
    static long of(Event event) {
        return first(event.date());
    }
}
