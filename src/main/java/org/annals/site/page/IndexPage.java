package org.annals.site.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Entry;
import org.annals.model.Timeline;
import org.annals.site.index.Facet;
import org.annals.site.index.SiteIndex;
import org.annals.site.map.PlaceMap;
import org.annals.site.map.PlaceMaps;

/**
 * All entries of one vocabulary, by name.
 *
 * @param changes on the tracks, if there are any
 * @param map where they lie, if they are places
 */
public record IndexPage(
        Address address,
        String title,
        String description,
        String facet,
        List<Item> items,
        Optional<Address> changes,
        Optional<PlaceMap> map)
        implements Page {

    /** An entry, and how many events it has. */
    public record Item(String name, Address address, int events) {}

    @Override
    public String template() {
        return "index";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        return Facet.ALL.stream()
                .filter(facet -> !facet.all(index.timeline()).isEmpty())
                .map(facet -> PagePlan.of(facet.index(), index, (typesetter, digests) -> of(facet, index)));
    }

    private static IndexPage of(Facet facet, SiteIndex index) {
        Timeline timeline = index.timeline();
        String title = timeline.language().say("facet." + facet.id());
        List<Item> items = facet.all(timeline).stream()
                .sorted(Comparator.comparing(Entry::listed, String.CASE_INSENSITIVE_ORDER))
                .map(entry -> new Item(
                        entry.listed(),
                        facet.address(entry.id()),
                        index.events(facet, entry.id()).size()))
                .toList();
        String folder = facet.index().path();
        boolean changing = index.tenures().stream()
                .anyMatch(tenure -> tenure.who().address().path().startsWith(folder));
        return new IndexPage(
                facet.index(),
                title,
                index.describe(title),
                facet.id(),
                items,
                changing && !index.changeDays().isEmpty() ? Optional.of(Address.CHANGES) : Optional.empty(),
                facet.equals(Facet.PLACES) ? PlaceMaps.of(index).all() : Optional.empty());
    }
}
