package org.annals.site.picture;

import java.util.List;
import java.util.Optional;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.Tenure;
import org.annals.site.index.Years;

/** The drawings of the site: the whole period, one year, one event among its neighbours, the events of one entry. */
public final class Pictures {

    private static final int NEIGHBOURS = 4;
    private static final double MARGIN = Swarm.CELL / 2; // so that the first and the last day have room for a mark
    private static final double AROUND = 0.08; // of a neighbourhood, on either side
    private static final double LEAST = 28 / 366.0; // of a year

    private Pictures() {}

    /** All events of the period, and every track. */
    public static Picture period(SiteIndex index) {
        return draw(
                period(index.timeline()),
                new DrawingOptions(
                        index.published(),
                        Optional.empty(),
                        Optional.empty(),
                        20,
                        10,
                        7,
                        true,
                        Lanes.rows(index, index.tenures())),
                index);
    }

    /** Where an event begins in the drawing of the period, in thousandths of its width from the left. */
    public static int place(Event event, SiteIndex index) {
        Axis axis = period(index.timeline());
        int place = (int) Math.round(axis.percent(axis.start(Years.first(event.date()))) * 10);
        return Mirror.isNeeded(index) ? 1000 - place : place;
    }

    /** What was said over the period. */
    public static Picture voices(List<VoiceRow> rows, SiteIndex index) {
        return turned(Voices.draw(period(index.timeline()), rows, index), index);
    }

    /** Some events of the period, with the tenures that belong to them. */
    public static Picture of(Address entry, List<Event> events, List<Tenure> tenures, SiteIndex index) {
        return draw(
                period(index.timeline()),
                new DrawingOptions(
                        events, Optional.empty(), Optional.of(entry), 12, 5, 5, false, Lanes.rows(index, tenures)),
                index);
    }

    /** The events of a year, and what changes in it. */
    public static Picture year(long year, SiteIndex index) {
        Axis axis = Axis.ofYears(year, year, Measures.LENGTH).padded(MARGIN);
        List<Tenure> changing = index.tenures().stream()
                .filter(tenure -> tenure.begins()
                                .filter(day -> day.year() == year)
                                .isPresent()
                        || tenure.ends().filter(day -> day.year() == year).isPresent())
                .toList();
        return draw(
                axis,
                new DrawingOptions(
                        index.lists().of(year),
                        Optional.empty(),
                        Optional.empty(),
                        20,
                        8,
                        7,
                        false,
                        Lanes.rows(index, changing)),
                index);
    }

    /** The events of a month. */
    public static Picture month(long year, int month, List<Event> events, SiteIndex index) {
        double from = year + (month - 1) / 12.0;
        return draw(
                new Axis(from, from + 1 / 12.0, Measures.LENGTH).padded(MARGIN),
                new DrawingOptions(events, Optional.empty(), Optional.empty(), 12, 6, 7, false, List.of()),
                index);
    }

    /** An event, told by its place among all, among those before and after it. */
    public static Picture around(int at, SiteIndex index) {
        List<Event> events = index.published();
        List<Event> near = near(at, index);
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
                new Axis(from - margin, to + margin, Measures.LENGTH),
                new DrawingOptions(
                        near,
                        Optional.of(events.get(at)),
                        Optional.empty(),
                        near.size(),
                        8,
                        near.size(),
                        false,
                        List.of()),
                index);
    }

    /** The event and those before and after it. */
    public static List<Event> near(int at, SiteIndex index) {
        List<Event> events = index.published();
        return events.subList(Math.max(0, at - NEIGHBOURS), Math.min(events.size(), at + NEIGHBOURS + 1));
    }

    private static Picture draw(Axis axis, DrawingOptions options, SiteIndex index) {
        return turned(new Drawing(axis, index).draw(options), index);
    }

    private static Picture turned(Picture drawn, SiteIndex index) {
        return Mirror.isNeeded(index) ? Mirror.of(drawn) : drawn;
    }

    private static Axis period(Timeline timeline) {
        List<Long> years = Years.of(timeline.settings().period());
        return Axis.ofYears(years.get(0), years.get(years.size() - 1), Measures.LENGTH)
                .padded(MARGIN);
    }
}
