package org.annals.site.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.site.index.Facet;
import org.annals.site.index.SiteIndex;
import org.annals.site.picture.Picture;
import org.annals.site.picture.Pictures;

/**
 * What readers choose events by, on the page of the whole period. Events are known by their numbers, from 0 on.
 *
 * @param years those with events; their numbers follow each other
 * @param piles the events that each pile of the picture counts, in its order
 */
public record Filter(List<Year> years, List<Item> items, List<Group> groups, List<List<Integer>> piles) {

    /** A year and how many events are listed in it. */
    public record Year(long year, String words, int events) {}

    /**
     * An event as a list shows it, with its date under its year.
     *
     * @param place where it begins in the picture, in thousandths of its width
     */
    public record Item(String id, String title, String date, boolean milestone, int place) {}

    /** A facet and its values, those with most events first. */
    public record Group(String id, String label, List<Value> values) {}

    /** An entry, and the numbers of its events. */
    public record Value(String id, String name, List<Integer> events) {}

    public static Filter of(Picture picture, SiteIndex index) {
        Map<Long, List<Event>> byYear = index.lists().byYear();
        List<Event> events = byYear.values().stream().flatMap(List::stream).toList();
        Map<String, Integer> numbers = new HashMap<>();
        events.forEach(event -> numbers.put(event.id(), numbers.size()));
        Map<Address, Integer> pages = new HashMap<>();
        numbers.forEach((event, number) -> pages.put(Address.event(event), number));
        List<Integer> inTime = index.published().stream()
                .map(event -> numbers.getOrDefault(event.id(), 0))
                .toList();
        return new Filter(
                byYear.entrySet().stream()
                        .map(year -> year(year.getKey(), year.getValue(), index))
                        .toList(),
                events.stream().map(event -> item(event, index)).toList(),
                Facet.ALL.stream().map(facet -> group(facet, inTime, index)).toList(),
                picture.piles().stream()
                        .map(pile -> pile.events().stream()
                                .flatMap(event -> Optional.ofNullable(pages.get(event)).stream())
                                .sorted()
                                .toList())
                        .toList());
    }

    private static Year year(long year, List<Event> events, SiteIndex index) {
        return new Year(year, index.dating().year(year), events.size());
    }

    private static Item item(Event event, SiteIndex index) {
        return new Item(
                event.id(),
                event.title(),
                index.date(event.date()).brief(),
                event.milestone(),
                Pictures.place(event, index));
    }

    private static Group group(Facet facet, List<Integer> inTime, SiteIndex index) {
        List<Value> values = facet.all(index.timeline()).stream()
                .map(entry -> new Value(entry.id(), entry.name(), numbers(facet, entry.id(), inTime, index)))
                .filter(value -> !value.events().isEmpty())
                .sorted(Comparator.comparingInt(value -> -value.events().size()))
                .toList();
        return new Group(facet.id(), index.say("facet." + facet.id()), values);
    }

    /** @param inTime the numbers of all events in the order of time */
    private static List<Integer> numbers(Facet facet, String entry, List<Integer> inTime, SiteIndex index) {
        return index.places(facet, entry).stream().map(inTime::get).sorted().toList();
    }
}
