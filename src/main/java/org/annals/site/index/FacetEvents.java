package org.annals.site.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annals.model.Event;

/** The events of every entry of every facet, by the ids of both, in the order of time. */
record FacetEvents(Map<String, Map<String, Dated>> byEntry) {

    /** The events of an entry, the year in whose list each of them stands, and its place among all events. */
    private record Dated(List<Event> events, List<Long> years, List<Integer> places) {

        private static final Dated NONE = new Dated(List.of(), List.of(), List.of());

        Dated() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        Dated with(Replacements replaced) {
            return new Dated(replaced.in(events), years, places);
        }

        /** An event may name an entry twice. */
        void add(Event event, Long year, Integer place) {
            if (events.isEmpty() || !events.get(events.size() - 1).id().equals(event.id())) {
                events.add(event);
                years.add(year);
                places.add(place);
            }
        }
    }

    /** Goes over the events once, as each look at one of many thousands costs more than what is done with it. */
    static FacetEvents of(List<Event> events) {
        Map<String, Map<String, Dated>> byEntry = new HashMap<>();
        Facet.ALL.forEach(facet -> byEntry.put(facet.id(), new HashMap<>()));
        for (int at = 0; at < events.size(); at++) {
            Event event = events.get(at);
            Integer place = at;
            Long year = Years.of(event);
            for (Facet facet : Facet.ALL) {
                Map<String, Dated> entries = byEntry.getOrDefault(facet.id(), Map.of());
                facet.of()
                        .apply(event)
                        .forEach(entry -> entries.computeIfAbsent(entry, id -> new Dated())
                                .add(event, year, place));
            }
        }
        return new FacetEvents(byEntry);
    }

    /** The same of a list in which events are replaced; nothing if one of them is of another year, or belongs to others. */
    Optional<FacetEvents> with(Replacements replaced) {
        if (!replaced.keep(Years::of) || !replaced.keep(FacetEvents::entries)) {
            return Optional.empty();
        }
        Map<String, Map<String, Dated>> all = new HashMap<>();
        for (Facet facet : Facet.ALL) {
            var entries = new HashMap<>(byEntry.getOrDefault(facet.id(), Map.of()));
            replaced.all().stream()
                    .flatMap(one -> facet.of().apply(one.now()))
                    .distinct()
                    .forEach(entry -> entries.computeIfPresent(entry, (same, dated) -> dated.with(replaced)));
            all.put(facet.id(), entries);
        }
        return Optional.of(new FacetEvents(all));
    }

    /** What an event belongs to, facet by facet. */
    private static List<List<String>> entries(Event event) {
        return Facet.ALL.stream().map(facet -> facet.of().apply(event).toList()).toList();
    }

    List<Event> of(Facet facet, String entry) {
        return dated(facet, entry).events;
    }

    /** The places of the same among all events, from 0 on. */
    List<Integer> places(Facet facet, String entry) {
        return dated(facet, entry).places;
    }

    /** The same by year. */
    Map<Long, List<Event>> byYear(Facet facet, String entry) {
        Dated dated = dated(facet, entry);
        Map<Long, List<Event>> years = new TreeMap<>();
        for (int at = 0; at < dated.events.size(); at++) {
            years.computeIfAbsent(dated.years.get(at), any -> new ArrayList<>()).add(dated.events.get(at));
        }
        return years;
    }

    private Dated dated(Facet facet, String entry) {
        return byEntry.getOrDefault(facet.id(), Map.of()).getOrDefault(entry, Dated.NONE);
    }
}
