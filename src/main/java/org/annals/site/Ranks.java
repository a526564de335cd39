package org.annals.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Event;

/** Which events are named first where not all have room: milestones, then those with most sources, then the earlier. */
record Ranks(Map<String, Integer> byId) {

    static Ranks of(List<Event> events) {
        List<Weighed> weighed = events.stream()
                .map(event -> new Weighed(event, event.allSources().size()))
                .sorted(Comparator.comparing((Weighed one) -> !one.event.milestone())
                        .thenComparing(one -> -one.sources)
                        .thenComparing(one -> one.event, Event.IN_TIME))
                .toList();
        Map<String, Integer> byId = new HashMap<>();
        weighed.forEach(one -> byId.put(one.event.id(), byId.size()));
        return new Ranks(byId);
    }

    private record Weighed(Event event, int sources) {}

    /** From 0, the first, on. */
    int of(Event event) {
        return Optional.ofNullable(byId.get(event.id())).orElse(Integer.MAX_VALUE);
    }

    /** The first of these events, in the order of time. */
    List<Event> first(int most, List<Event> events) {
        return events.size() <= most
                ? events
                : events.stream()
                        .sorted(Comparator.comparingInt(this::of))
                        .limit(most)
                        .sorted(Event.IN_TIME)
                        .toList();
    }
}
