package org.annals.site.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.model.Event;

/** The events of every entry of every facet, by the ids of both, in the order of time. */
record FacetEvents(Map<String, Map<String, List<Event>>> byEntry) {

    static FacetEvents of(List<Event> events) {
        Map<String, Map<String, List<Event>>> byEntry = new HashMap<>();
        for (Facet facet : Facet.ALL) {
            Map<String, List<Event>> entries = new HashMap<>();
            events.forEach(event -> facet.of()
                    .apply(event)
                    .distinct()
                    .forEach(entry -> entries.computeIfAbsent(entry, id -> new ArrayList<>())
                            .add(event)));
            byEntry.put(facet.id(), entries);
        }
        return new FacetEvents(byEntry);
    }

    List<Event> of(Facet facet, String entry) {
        return byEntry.getOrDefault(facet.id(), Map.of()).getOrDefault(entry, List.of());
    }
}
