package org.annals.site.picture;

import java.util.List;
import org.annals.model.Event;
import org.annals.site.index.SiteIndex;

/** Where an event stands in the whole period, as a part of it: what a drawing of any size can use. */
public final class PeriodPlace {

    private PeriodPlace() {}

    /** All days that can be meant, between 0 and 1. */
    public static Extent of(Event event, SiteIndex index) {
        List<Long> years = index.years();
        return Dots.on(Axis.ofYears(years.get(0), years.get(years.size() - 1), 1))
                .extent(event.date());
    }
}
