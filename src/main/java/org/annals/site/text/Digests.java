package org.annals.site.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.site.index.SiteIndex;

/**
 * The digests of all events, looked up by what they use, in the order of time.
 *
 * @param bySource the digests of the events that lean on a source
 * @param byTerm the events whose accounts use a word of the glossary
 */
public record Digests(Map<String, List<Digest>> bySource, Map<String, List<Event>> byTerm) {

    /** Sets every event once and keeps its digest. */
    public static Digests of(SiteIndex index, Routes routes) {
        Map<String, List<Digest>> bySource = new HashMap<>();
        Map<String, List<Event>> byTerm = new HashMap<>();
        List<Digest> digests = index.published().parallelStream()
                .map(event -> digest(event, index, routes))
                .toList();
        for (Digest digest : digests) {
            digest.sources()
                    .forEach(source -> bySource.computeIfAbsent(source.id(), id -> new ArrayList<>())
                            .add(digest));
            digest.terms()
                    .forEach(term -> byTerm.computeIfAbsent(term, id -> new ArrayList<>())
                            .add(digest.event()));
        }
        return new Digests(bySource, byTerm);
    }

    private static Digest digest(Event event, SiteIndex index, Routes routes) {
        var typesetter = new Typesetter(Address.event(event.id()), index, routes);
        return Digest.of(event, EventText.of(event, index, typesetter));
    }

    /** The digests of the events that lean on a source. */
    public List<Digest> source(String id) {
        return bySource.getOrDefault(id, List.of());
    }

    /** The events whose accounts use a word of the glossary. */
    public List<Event> term(String id) {
        return byTerm.getOrDefault(id, List.of());
    }
}
