package org.annals.site.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.date.Day;
import org.annals.site.index.SiteIndex;

/** Draws events on an axis, from the top down: eras, names, marks, the axis, lanes. */
final class Drawing {

    static final double AXIS = 1.75;
    private static final double TICK_FONT = 0.7;
    private static final double TICK_PADDING = 0.3;
    private static final double GAP = 0.35; // between names and marks

    private final Axis axis;
    private final SiteIndex index;

    Drawing(Axis axis, SiteIndex index) {
        this.axis = axis;
        this.index = index;
    }

    Picture draw(DrawingOptions options) {
        Dots dots = Dots.on(axis);
        Swarm<Event> swarm = Marks.swarm(options.events(), dots, options.rows());
        MarkNames names = MarkNames.of(options, swarm, dots, index.ranks());
        List<Picture.Band> bands = options.eras() ? Eras.bands(axis, index) : List.of();
        double eras = bands.stream()
                .mapToDouble(band -> band.y() + Measures.LINE)
                .max()
                .orElse(0);
        double top = eras + Measures.LINE * names.rows() + GAP;
        int rows = Marks.rows(swarm);
        double ground = top + rows * Swarm.CELL;
        var marks = new Marks(swarm, dots, index, options, ground, rows);
        List<Picture.Lane> lanes = new Lanes(axis, index).at(ground + AXIS, options.lanes());
        return new Picture(
                Measures.round(ground + AXIS + lanes.size() * Lanes.HEIGHT),
                Measures.round(top),
                Measures.round(ground),
                bands,
                ticks(),
                marks.marks(),
                marks.piles(),
                readings(options.events(), dots),
                names.above(top, marks),
                lanes,
                Lanes.statuses(lanes),
                Marks.kinds(options.events(), index));
    }

    /** A label that would run into the one before it, or over the end, is left out. */
    List<Picture.Tick> ticks() {
        List<Ticks.Tick> ticks = Ticks.of(axis);
        var shown = new ArrayList<Picture.Tick>();
        double free = 0;
        for (int i = 0; i < ticks.size(); i++) {
            Ticks.Tick tick = ticks.get(i);
            String label = label(tick);
            double end = tick.x() + TICK_PADDING + TextWidth.of(label) * TICK_FONT;
            boolean fits = tick.x() + TICK_PADDING >= free && end <= axis.length();
            free = fits ? end : free;
            double next = i + 1 < ticks.size() ? ticks.get(i + 1).x() : axis.length();
            shown.add(new Picture.Tick(
                    axis.percent(tick.x()),
                    axis.percent(next - tick.x()),
                    fits ? label : "",
                    Optional.of(Address.year(tick.year()))
                            .filter(year -> fits && tick.month() == 0 && index.hasYear(tick.year()))));
        }
        return shown;
    }

    private String label(Ticks.Tick tick) {
        if (tick.month() == 0) {
            return index.dating().year(tick.year());
        }
        return tick.day() == 0
                ? index.dating().month(tick.year(), tick.month())
                : index.date(new Day(tick.year(), tick.month(), tick.day())).brief();
    }

    /** Where a day can be told from the next, the dates that differ from the editors' choice. */
    private List<Picture.Reading> readings(List<Event> events, Dots dots) {
        return axis.year() < Measures.LENGTH
                ? List.of()
                : events.stream()
                        .flatMap(event -> event.readings().stream()
                                .filter(reading -> !reading.date().equals(event.date()))
                                .map(reading -> reading(event, reading, dots.extent(reading.date()))))
                        .toList();
    }

    private Picture.Reading reading(Event event, Event.Reading reading, Extent extent) {
        String date = index.date(reading.date()).words();
        String source = index.source(reading.source()).title();
        return new Picture.Reading(
                Address.event(event.id()),
                axis.percent(extent.from()),
                axis.percent(extent.width()),
                index.say("picture.reading", "event", event.title(), "date", date, "source", source));
    }
}
