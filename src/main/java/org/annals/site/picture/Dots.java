package org.annals.site.picture;

import org.annals.model.Event;
import org.annals.model.date.Day;
import org.annals.model.date.Interval;
import org.annals.model.date.When;
import org.annals.site.index.YearLists;

/** Where events stand on an axis. */
public record Dots(Axis axis, Sections sections) {

    static Dots on(Axis axis) {
        return new Dots(axis, Sections.of(axis));
    }

    /** Where a date is not known to the day its mark stands in the middle of what it can be. */
    Swarm.Dot<Event> of(Event event) {
        Extent extent = extent(event.date());
        Day first = YearLists.day(event);
        double x = isVague(event.date())
                ? extent.middle()
                : axis.of(first, first).within(axis.whole()).middle();
        return new Swarm.Dot<>(event, x, extent, sections.section(first));
    }

    /** All that a date can be, as far as it lies on the axis. */
    Extent extent(When date) {
        double from = date.earliest().day().map(axis::start).orElse(0.0);
        double to = date.latest().day().map(axis::end).orElse(axis.length());
        return new Extent(from, Math.max(from, to)).within(axis.whole());
    }

    /** Whether it is some day among several; an interval is all of them. */
    public static boolean isVague(When date) {
        return !(date instanceof Interval) && !date.earliest().equals(date.latest());
    }
}
