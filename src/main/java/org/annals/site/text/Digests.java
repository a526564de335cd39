package org.annals.site.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The words of the glossary that accounts use, by the very events; first those of the site before. */
    private volatile IdentityHashMap<Event, List<String>> terms;

    private Digests(SiteIndex index, Routes routes, IdentityHashMap<Event, List<String>> terms) {
        this.index = index;
        this.routes = routes;
        this.terms = terms;
    }

    public static Digests of(SiteIndex index, Routes routes) {
        return new Digests(index, routes, new IdentityHashMap<>());
    }

    /** Those of a site that follows this one: to find words of the glossary, only accounts are read that are new. */
    public Digests next(SiteIndex other, Routes others) {
        boolean same = index.glossary().findsAs(other.glossary());
        return new Digests(other, others, same ? terms : new IdentityHashMap<>());
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
        IdentityHashMap<Event, List<String>> known = terms;
        List<List<String>> used = index.published().parallelStream()
                .map(event -> Optional.ofNullable(known.get(event))
                        .orElseGet(() -> digest(event).terms()))
                .toList();
        var now = new IdentityHashMap<Event, List<String>>();
        Map<String, List<Event>> events = new HashMap<>();
        for (int i = 0; i < used.size(); i++) {
            Event event = index.published().get(i);
            now.put(event, used.get(i));
            used.get(i)
                    .forEach(term -> events.computeIfAbsent(term, id -> new ArrayList<>())
                            .add(event));
        }
        terms = now;
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
