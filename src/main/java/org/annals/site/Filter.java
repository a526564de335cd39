package org.annals.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Event;

/**
 * What readers choose events by, on the page of the whole period. Events are known by their numbers, from 0 on.
 *
 * @param years those with events; their numbers follow each other
 * @param piles the events that each pile of the picture counts, in its order
 */
public record Filter(List<Year> years, List<Item> items, List<Group> groups, List<List<Integer>> piles) {

    /** A year and how many events are listed in it. */
    public record Year(long year, String words, int events) {}

    /** An event as a list shows it, with its date under its year. */
    public record Item(String id, String title, String date, boolean milestone) {}

    /** A facet and its values, those with most events first. */
    public record Group(String id, String label, List<Value> values) {}

    /** An entry, and the numbers of its events. */
    public record Value(String id, String name, List<Integer> events) {}

    static Filter of(Picture picture, Plan plan) {
        Map<Long, List<Event>> byYear = plan.lists().byYear();
        List<Event> events = byYear.values().stream().flatMap(List::stream).toList();
        Map<Address, Integer> numbers = new HashMap<>();
        events.forEach(event -> numbers.put(Address.event(event.id()), numbers.size()));
        return new Filter(
                byYear.entrySet().stream()
                        .map(year -> year(year.getKey(), year.getValue(), plan))
                        .toList(),
                events.stream().map(event -> item(event, plan)).toList(),
                Facet.ALL.stream().map(facet -> group(facet, numbers, plan)).toList(),
                picture.piles().stream()
                        .map(pile -> numbers(pile.events().stream(), numbers))
                        .toList());
    }

    private static Year year(long year, List<Event> events, Plan plan) {
        return new Year(year, plan.dating().year(year), events.size());
    }

    private static Item item(Event event, Plan plan) {
        return new Item(event.id(), event.title(), plan.date(event.date()).brief(), event.milestone());
    }

    private static Group group(Facet facet, Map<Address, Integer> numbers, Plan plan) {
        List<Value> values = facet.all(plan.timeline()).stream()
                .map(entry -> new Value(entry.id(), entry.name(), numbers(facet, entry.id(), numbers, plan)))
                .filter(value -> !value.events().isEmpty())
                .sorted(Comparator.comparingInt(value -> -value.events().size()))
                .toList();
        return new Group(facet.id(), plan.say("facet." + facet.id()), values);
    }

    private static List<Integer> numbers(Facet facet, String entry, Map<Address, Integer> numbers, Plan plan) {
        return numbers(plan.events(facet, entry).stream().map(event -> Address.event(event.id())), numbers);
    }

    private static List<Integer> numbers(Stream<Address> events, Map<Address, Integer> numbers) {
        return events.flatMap(event -> Optional.ofNullable(numbers.get(event)).stream())
                .sorted()
                .toList();
    }
}
