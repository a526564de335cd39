package org.annals.site.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Entry;
import org.annals.model.Event;
import org.annals.model.Timeline;

/**
 * A side from which events can be looked at: every entry of its vocabulary has a page with its events.
 *
 * @param id the folder of its pages, and the key of its words
 * @param of the entries that an event belongs to
 */
public record Facet(
        String id, Function<Timeline, Map<String, ? extends Entry>> entries, Function<Event, Stream<String>> of) {

    public static final Facet THEMES = new Facet("themes", Timeline::themes, event -> event.themes().stream());
    static final Facet KINDS =
            new Facet("kinds", timeline -> timeline.settings().kinds(), event -> Stream.of(event.kind()));
    public static final Facet PEOPLE = new Facet(
            "people", Timeline::people, event -> event.people().stream().map(Event.Participant::id));
    public static final Facet COUNTRIES =
            new Facet("countries", Timeline::countries, event -> event.countries().stream());
    public static final Facet ORGANISATIONS =
            new Facet("organisations", Timeline::organisations, event -> event.organisations().stream());
    public static final Facet PLACES = new Facet("places", Timeline::places, event -> event.place().stream());

    /** All of them, in the order in which readers see them. */
    public static final List<Facet> ALL = List.of(THEMES, KINDS, PEOPLE, COUNTRIES, ORGANISATIONS, PLACES);

    public Address index() {
        return new Address(id + "/");
    }

    public Address address(String entry) {
        return new Address(id + "/" + entry + "/");
    }

    public Collection<? extends Entry> all(Timeline timeline) {
        return entries.apply(timeline).values();
    }

    /** What an entry is called. */
    public String name(String entry, Timeline timeline) {
        return entry(entry, timeline).name();
    }

    /** What lists call an entry. */
    public String listed(String entry, Timeline timeline) {
        return entry(entry, timeline).listed();
    }

    /** In other languages, by language tag. */
    Map<String, String> names(String entry, Timeline timeline) {
        return new TreeMap<>(entry(entry, timeline).names());
    }

    private Entry entry(String id, Timeline timeline) {
        return Optional.<Entry>ofNullable(entries.apply(timeline).get(id)).orElseThrow(() -> new AssertionError(id));
    }
}
