package org.annals.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.annals.model.Event;

/** Which events are related: a relation is written at one of the two, and holds both ways. */
record Relations(Map<String, Set<String>> others) {

    static Relations of(List<Event> events) {
        Map<String, Set<String>> others = new HashMap<>();
        for (Event event : events) {
            for (String other : event.related()) {
                others.computeIfAbsent(event.id(), id -> new TreeSet<>()).add(other);
                others.computeIfAbsent(other, id -> new TreeSet<>()).add(event.id());
            }
        }
        return new Relations(others);
    }

    Set<String> of(String event) {
        return others.getOrDefault(event, Set.of());
    }
}
