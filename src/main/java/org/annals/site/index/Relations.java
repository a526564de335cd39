package org.annals.site.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.annals.model.Event;

/**
 * Which events are related, and which name each other: a relation is written at one of the two and holds both ways.
 *
 * @param others the ids of the events that are related to one
 * @param mentions the events that name one in their texts, in the order of time
 */
record Relations(Map<String, Set<String>> others, Map<String, List<Event>> mentions) {

    /** Reads them out of events in the order of time. */
    static Relations of(List<Event> events) {
        Map<String, Set<String>> others = new HashMap<>();
        Map<String, List<Event>> mentions = new HashMap<>();
        for (Event event : events) {
            for (String other : event.related()) {
                others.computeIfAbsent(event.id(), id -> new TreeSet<>()).add(other);
                others.computeIfAbsent(other, id -> new TreeSet<>()).add(event.id());
            }
            event.linkedEvents()
                    .filter(named -> !named.equals(event.id()))
                    .forEach(named -> mentions.computeIfAbsent(named, id -> new ArrayList<>())
                            .add(event));
        }
        return new Relations(others, mentions);
    }

    Set<String> of(String event) {
        return others.getOrDefault(event, Set.of());
    }

    List<Event> mentions(String event) {
        return mentions.getOrDefault(event, List.of());
    }
}
