package org.annals.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.model.Event;

/** Which events name another one in their texts. */
record Mentions(Map<String, List<Event>> byNamed) {

    /** @param events in the order of time, which is also that of the mentions */
    static Mentions of(List<Event> events) {
        Map<String, List<Event>> byNamed = new HashMap<>();
        for (Event event : events) {
            event.linkedEvents()
                    .filter(named -> !named.equals(event.id()))
                    .forEach(named -> byNamed.computeIfAbsent(named, id -> new ArrayList<>())
                            .add(event));
        }
        return new Mentions(byNamed);
    }

    List<Event> of(String event) {
        return byNamed.getOrDefault(event, List.of());
    }
}
