package org.annals.site.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.model.Address;
import org.annals.model.Event;

/** The events of every entry of every facet, in the order of time. */
record FacetEvents(Map<Address, List<Event>> byEntry) {

    static FacetEvents of(List<Event> events) {
        Map<Address, List<Event>> byEntry = new HashMap<>();
        for (Facet facet : Facet.ALL) {
            events.forEach(event -> facet.of()
                    .apply(event)
                    .distinct()
                    .forEach(entry -> byEntry.computeIfAbsent(facet.address(entry), address -> new ArrayList<>())
                            .add(event)));
        }
        return new FacetEvents(byEntry);
    }

    List<Event> of(Facet facet, String entry) {
        return byEntry.getOrDefault(facet.address(entry), List.of());
    }
}
