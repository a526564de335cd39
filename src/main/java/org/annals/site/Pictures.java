package org.annals.site;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.site.Drawing.Wanted;
import org.annals.site.picture.Axis;
import org.annals.site.picture.Swarm;

/** The drawings of the site: the whole period, one year, one event among its neighbours, the events of one entry. */
final class Pictures {

    private static final int NEIGHBOURS = 4;
    private static final double MARGIN = Swarm.CELL / 2; // so that the first and the last day have room for a mark
    private static final double AROUND = 0.08; // of a neighbourhood, on either side
    private static final double LEAST = 28 / 366.0; // of a year

    private Pictures() {}

    /** All events of the period, and every track. */
    static Picture period(Plan plan) {
        return draw(
                period(plan.timeline()),
                new Wanted(
                        plan.published(),
                        Optional.empty(),
                        Optional.empty(),
                        20,
                        10,
                        7,
                        true,
                        Lanes.rows(plan, plan.tenures())),
                plan);
    }

    /** Some events of the period, with the tenures that belong to them. */
    static Picture of(Address entry, List<Event> events, List<Tenure> tenures, Plan plan) {
        return draw(
                period(plan.timeline()),
                new Wanted(events, Optional.empty(), Optional.of(entry), 12, 5, 5, false, Lanes.rows(plan, tenures)),
                plan);
    }

    /** The events of a year, and what changes in it. */
    static Picture year(long year, Plan plan) {
        Axis axis = Axis.ofYears(year, year, Drawing.LENGTH).padded(MARGIN);
        List<Tenure> changing = plan.tenures().stream()
                .filter(tenure -> tenure.begins()
                                .filter(day -> day.year() == year)
                                .isPresent()
                        || tenure.ends().filter(day -> day.year() == year).isPresent())
                .toList();
        return draw(
                axis,
                new Wanted(
                        plan.lists().of(year),
                        Optional.empty(),
                        Optional.empty(),
                        20,
                        8,
                        7,
                        false,
                        Lanes.rows(plan, changing)),
                plan);
    }

    /** The events of a month. */
    static Picture month(long year, int month, List<Event> events, Plan plan) {
        double from = year + (month - 1) / 12.0;
        return draw(
                new Axis(from, from + 1 / 12.0, Drawing.LENGTH).padded(MARGIN),
                new Wanted(events, Optional.empty(), Optional.empty(), 12, 6, 7, false, List.of()),
                plan);
    }

    /** An event among those before and after it. */
    static Picture around(Event event, Plan plan) {
        List<Event> events = plan.published();
        int at = Collections.binarySearch(events, event, Event.IN_TIME);
        List<Event> near = events.subList(Math.max(0, at - NEIGHBOURS), Math.min(events.size(), at + NEIGHBOURS + 1));
        double from = near.stream()
                .mapToDouble(other -> Axis.years(Years.first(other.date())))
                .min()
                .orElse(0);
        double to = near.stream()
                .mapToDouble(other -> Axis.years(Years.first(other.date()).next()))
                .max()
                .orElse(1);
        double margin = Math.max((to - from) * AROUND, (LEAST - (to - from)) / 2);
        return draw(
                new Axis(from - margin, to + margin, Drawing.LENGTH),
                new Wanted(near, Optional.of(event), Optional.empty(), near.size(), 8, near.size(), false, List.of()),
                plan);
    }

    private static Picture draw(Axis axis, Wanted wanted, Plan plan) {
        return new Drawing(axis, plan).draw(wanted);
    }

    private static Axis period(Timeline timeline) {
        List<Long> years = Years.of(timeline.settings().period());
        return Axis.ofYears(years.get(0), years.get(years.size() - 1), Drawing.LENGTH)
                .padded(MARGIN);
    }
}
