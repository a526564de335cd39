package org.annals.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annals.model.Entry;
import org.annals.model.Event;
import org.annals.site.Views.Counted;
import org.annals.site.Views.Link;
import org.annals.site.Views.YearLine;

/**
 * One year of an entry that has too many events for one page.
 *
 * @param entry the page of all years
 * @param years those with events, to choose from
 */
public record EntryYearPage(
        Address address,
        String title,
        String tab,
        String description,
        Link entry,
        List<Counted> years,
        YearLine year,
        Optional<Counted> previous,
        Optional<Counted> next)
        implements Page {

    /** How many events the page of an entry may list. */
    static final int MOST = 200;

    @Override
    public String template() {
        return "entry-year";
    }

    /** The years of an entry, if it has too many events for one page; else none. */
    static List<Counted> years(Address entry, List<Event> events, Dating dating) {
        if (events.size() <= MOST) {
            return List.of();
        }
        Map<Long, Long> counts =
                events.stream().collect(Collectors.groupingBy(Years::of, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(year -> new Counted(
                        dating.year(year.getKey()),
                        address(entry, year.getKey()),
                        Optional.empty(),
                        year.getValue().intValue()))
                .toList();
    }

    /** Where so many events of an entry are listed for a year: on a page of its own, or on that of the entry. */
    static YearLists.Listed list(Address entry, int events, long year) {
        return events > MOST
                ? new YearLists.Listed(address(entry, year), Optional.empty())
                : new YearLists.Listed(entry, Optional.of("y" + year));
    }

    private static Address address(Address entry, long year) {
        return new Address(entry.path() + year + "/");
    }

    static List<EntryYearPage> all(Facet facet, Entry entry, Plan plan) {
        List<Event> events = plan.events(facet, entry.id());
        List<Counted> years = years(facet.address(entry.id()), events, plan.dating());
        if (years.isEmpty()) {
            return List.of();
        }
        List<YearLine> lines = Chronicle.of(events, plan);
        var pages = new ArrayList<EntryYearPage>();
        for (int i = 0; i < lines.size(); i++) {
            pages.add(page(facet, entry, years, lines.get(i), i, plan));
        }
        return pages;
    }

    private static EntryYearPage page(
            Facet facet, Entry entry, List<Counted> years, YearLine year, int index, Plan plan) {
        String title = entry.name() + ", " + year.label();
        return new EntryYearPage(
                years.get(index).address(),
                title,
                title + " · " + plan.timeline().language().say("facet." + facet.id()),
                plan.timeline().settings().title() + ": " + title,
                new Link(entry.name(), facet.address(entry.id())),
                years,
                year,
                index > 0 ? Optional.of(years.get(index - 1)) : Optional.empty(),
                index + 1 < years.size() ? Optional.of(years.get(index + 1)) : Optional.empty());
    }
}
