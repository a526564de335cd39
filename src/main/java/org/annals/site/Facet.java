package org.annals.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.annals.model.Entry;
import org.annals.model.Event;
import org.annals.model.Timeline;

/**
 * A side from which events can be looked at: every entry of its vocabulary has a page with its events.
 *
 * @param id the folder of its pages, and the key of its words
 * @param has whether an event belongs to an entry
 */
public record Facet(
        String id, Function<Timeline, Map<String, ? extends Entry>> entries, BiPredicate<Event, String> has) {

    static final Facet THEMES =
            new Facet("themes", Timeline::themes, (event, id) -> event.themes().contains(id));
    static final Facet PEOPLE = new Facet(
            "people",
            Timeline::people,
            (event, id) ->
                    event.people().stream().anyMatch(person -> person.id().equals(id)));
    static final Facet PLACES =
            new Facet("places", Timeline::places, (event, id) -> event.place().equals(Optional.of(id)));
    static final Facet ORGANISATIONS = new Facet(
            "organisations",
            Timeline::organisations,
            (event, id) -> event.organisations().contains(id));
    static final Facet COUNTRIES = new Facet(
            "countries", Timeline::countries, (event, id) -> event.countries().contains(id));
    static final Facet KINDS = new Facet(
            "kinds",
            timeline -> timeline.settings().kinds(),
            (event, id) -> event.kind().equals(id));

    /** All of them, in the order in which readers see them. */
    public static final List<Facet> ALL = List.of(THEMES, KINDS, PEOPLE, COUNTRIES, ORGANISATIONS, PLACES);

    public Address index() {
        return new Address(id + "/");
    }

    public Address address(String entry) {
        return new Address(id + "/" + entry + "/");
    }

    Collection<? extends Entry> all(Timeline timeline) {
        return entries.apply(timeline).values();
    }

    String name(String entry, Timeline timeline) {
        return Optional.ofNullable(entries.apply(timeline).get(entry))
                .map(Entry::name)
                .orElseThrow(() -> new AssertionError(entry));
    }

    List<Event> events(Timeline timeline, String entry) {
        return timeline.published().stream()
                .filter(event -> has.test(event, entry))
                .toList();
    }
}
