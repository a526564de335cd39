package org.annals.site.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.site.index.Ranks;

/** The names of events above their marks, as many as have room. */
record MarkNames(List<Labels.Label<Event>> labels) {

    private static final double PADDING = 0.35; // rem between a line and its name
    private static final double LEAST = 12; // rem to which a name may be cut

    /** Those of milestones and of all that have a mark: first the event of the page, then by rank. */
    static MarkNames of(DrawingOptions options, Swarm<Event> swarm, Dots dots, Ranks ranks) {
        Map<String, Double> places = new HashMap<>();
        swarm.marks().forEach(mark -> places.put(mark.what().id(), mark.x()));
        List<Labels.Wish<Event>> wishes = options.events().stream()
                .filter(event -> places.containsKey(event.id()) || event.milestone())
                .sorted(Comparator.comparing((Event event) -> !options.isHere(event))
                        .thenComparing(ranks::of))
                .limit(options.most())
                .map(event -> wish(
                        event,
                        Optional.ofNullable(places.get(event.id()))
                                .orElseGet(() -> dots.of(event).x())))
                .toList();
        return new MarkNames(new Labels<Event>(dots.axis().length(), options.names()).place(wishes));
    }

    private static Labels.Wish<Event> wish(Event event, double x) {
        double full = TextWidth.of(event.brief()) * Measures.FONT + PADDING;
        return new Labels.Wish<>(event, x, Math.min(full, LEAST), full);
    }

    int rows() {
        return labels.stream().mapToInt(label -> label.row() + 1).max().orElse(0);
    }

    /** The names, the lowest of them above a height. */
    List<Picture.Label> above(double bottom, Marks marks) {
        Map<String, Double> tops = new HashMap<>();
        marks.swarm().marks().forEach(mark -> tops.put(mark.what().id(), marks.top(mark)));
        marks.swarm().piles().forEach(pile -> pile.what().forEach(event -> tops.put(event.id(), marks.top(pile))));
        return labels.stream()
                .map(label -> label(
                        label,
                        bottom,
                        Optional.ofNullable(tops.get(label.what().id())).orElse(bottom),
                        marks))
                .toList();
    }

    private static Picture.Label label(Labels.Label<Event> label, double bottom, double down, Marks marks) {
        Event event = label.what();
        return new Picture.Label(
                Address.event(event.id()),
                marks.dots().axis().percent(label.x()),
                Measures.round(bottom - PADDING - label.row() * Measures.LINE),
                Measures.round(down),
                Measures.round(label.width()),
                label.width() >= label.full()
                        ? event.brief()
                        : TextWidth.cut(event.brief(), (label.width() - PADDING) / Measures.FONT),
                marks.index().titleWithDate(event),
                label.before(),
                marks.options().isHere(event));
    }
}
