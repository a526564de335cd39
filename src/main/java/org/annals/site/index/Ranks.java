package org.annals.site.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annals.model.Event;

/**
 * Which events are named first where not all have room: milestones, then those with most sources.
 *
 * <p>Of those that tie, the next is always one far from those before: an order by date would name only the first years.
 */
public record Ranks(Map<String, Integer> byId) {

    /** The ranks of events that stand in the order of time. */
    static Ranks of(List<Event> events) {
        List<Weighed> weighed = IntStream.range(0, events.size())
                .mapToObj(at ->
                        new Weighed(events.get(at), events.get(at).allSources().size(), at))
                .sorted(Comparator.comparing((Weighed one) -> !one.event.milestone())
                        .thenComparing(one -> -one.sources)
                        .thenComparing(one -> Integer.reverse(one.at), Integer::compareUnsigned))
                .toList();
        Map<String, Integer> byId = new HashMap<>();
        weighed.forEach(one -> byId.put(one.event.id(), byId.size()));
        return new Ranks(byId);
    }

    /** The bits of its place in time, read backwards, halve the time again and again. */
    private record Weighed(Event event, int sources, int at) {}

    /** From 0, the first, on. */
    public int of(Event event) {
        return Optional.ofNullable(byId.get(event.id())).orElse(Integer.MAX_VALUE);
    }

    /** The first of these events, in the order of time. */
    public List<Event> first(int most, List<Event> events) {
        return events.size() <= most
                ? events
                : events.stream()
                        .sorted(Comparator.comparingInt(this::of))
                        .limit(most)
                        .sorted(Event.IN_TIME)
                        .toList();
    }
}
