package org.annals.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annals.model.Entry;
import org.annals.model.Timeline;

/**
 * All entries of one vocabulary, by name.
 *
 * @param changes of their status or their offices, if there are any
 */
public record IndexPage(
        Address address, String title, String description, String facet, List<Item> items, Optional<Address> changes)
        implements Page {

    /** An entry, and how many events it has. */
    public record Item(String name, Address address, int events) {}

    @Override
    public String template() {
        return "index";
    }

    static IndexPage of(Facet facet, Plan plan) {
        Timeline timeline = plan.timeline();
        String title = timeline.language().say("facet." + facet.id());
        List<Item> items = facet.all(timeline).stream()
                .sorted(Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER))
                .map(entry -> new Item(
                        entry.name(),
                        facet.address(entry.id()),
                        plan.events(facet, entry.id()).size()))
                .toList();
        boolean changing = facet.equals(Facet.COUNTRIES) || facet.equals(Facet.PEOPLE);
        return new IndexPage(
                facet.index(),
                title,
                timeline.settings().title() + ": " + title,
                facet.id(),
                items,
                Optional.of(ChangesPage.ADDRESS).filter(page -> changing && plan.exists(page)));
    }
}
