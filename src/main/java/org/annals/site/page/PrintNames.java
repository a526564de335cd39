package org.annals.site.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.site.index.Facet;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.SortName;

/**
 * The index of names of one kind at the end of what is printed.
 *
 * @param facet whose names they are
 */
public record PrintNames(String facet, List<Locator> names) {

    /** A name, and the numbers of the events that have it: no browser can print the numbers of pages. */
    public record Locator(String name, List<Integer> events) {}

    /** Those of people and of places, as far as events have some. */
    static List<PrintNames> of(List<Event> events, SiteIndex index) {
        return List.of(Facet.PEOPLE, Facet.PLACES).stream()
                .map(facet -> of(facet, events, index.timeline()))
                .filter(names -> !names.names().isEmpty())
                .toList();
    }

    private static PrintNames of(Facet facet, List<Event> events, Timeline timeline) {
        Map<String, List<Integer>> numbers = IntStream.range(0, events.size())
                .boxed()
                .flatMap(at -> facet.of().apply(events.get(at)).distinct().map(id -> Map.entry(id, at + 1)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new PrintNames(
                facet.id(),
                numbers.entrySet().stream()
                        .map(entry -> new Locator(facet.listed(entry.getKey(), timeline), entry.getValue()))
                        .sorted((a, b) -> SortName.of(a.name()).compareTo(SortName.of(b.name())))
                        .toList());
    }
}
