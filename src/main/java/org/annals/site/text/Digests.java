package org.annals.site.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.problem.Lazy;
import org.annals.site.index.SiteIndex;

/** The digests of events, looked up by what they use, in the order of time. Each is made for the first page that needs it. */
public final class Digests {

    private final SiteIndex index;
    private final Routes routes;
    private final Map<String, Digest> made = new ConcurrentHashMap<>();
    private final Lazy<Map<String, List<Event>>> byTerm = new Lazy<>(this::byTerm);

    private Digests(SiteIndex index, Routes routes) {
        this.index = index;
        this.routes = routes;
    }

    public static Digests of(SiteIndex index, Routes routes) {
        return new Digests(index, routes);
    }

    /** The digests of the events that lean on a source. If it is only one, nobody else asks for its claims. */
    public List<Digest> source(String id) {
        List<Event> events = index.leaningOn(id);
        return events.size() == 1
                ? events.stream().map(this::fresh).toList()
                : events.stream().map(this::digest).toList();
    }

    /** The events whose accounts use a word of the glossary. */
    public List<Event> term(String id) {
        return byTerm.get().getOrDefault(id, List.of());
    }

    private Map<String, List<Event>> byTerm() {
        Map<String, List<Event>> events = new HashMap<>();
        List<Digest> digests =
                index.published().parallelStream().map(this::digest).toList();
        digests.forEach(digest -> digest.terms()
                .forEach(term ->
                        events.computeIfAbsent(term, id -> new ArrayList<>()).add(digest.event())));
        return events;
    }

    private Digest digest(Event event) {
        return made.computeIfAbsent(event.id(), id -> fresh(event).with(source -> index.events(source) > 1));
    }

    private Digest fresh(Event event) {
        var typesetter = new Typesetter(Address.event(event.id()), index, routes);
        return Digest.of(event, EventText.of(event, index, typesetter));
    }
}
