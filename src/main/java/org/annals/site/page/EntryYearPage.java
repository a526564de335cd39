package org.annals.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Entry;
import org.annals.model.Event;
import org.annals.site.index.Counted;
import org.annals.site.index.EntryYears;
import org.annals.site.index.Facet;
import org.annals.site.index.Link;
import org.annals.site.index.SiteIndex;

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

    @Override
    public String template() {
        return "entry-year";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        return Facet.ALL.stream()
                .flatMap(facet -> facet.all(index.timeline()).stream().flatMap(entry -> plans(facet, entry, index)));
    }

    private static Stream<PagePlan> plans(Facet facet, Entry entry, SiteIndex index) {
        Map<Long, List<Event>> byYear = EntryYears.of(facet, entry.id(), index);
        List<Counted> years = EntryYears.counted(facet.address(entry.id()), byYear, index);
        List<List<Event>> lists = List.copyOf(byYear.values());
        return IntStream.range(0, years.size())
                .mapToObj(at -> new PagePlan(
                        years.get(at).address(),
                        entry.at().whole(),
                        (typesetter, digests) ->
                                page(facet, entry, years, Chronicle.ofYear(lists.get(at), index), at, index)));
    }

    private static EntryYearPage page(
            Facet facet, Entry entry, List<Counted> years, YearLine year, int at, SiteIndex index) {
        String title = entry.name() + index.say("text.comma") + year.label();
        return new EntryYearPage(
                years.get(at).address(),
                title,
                title + " · " + index.timeline().language().say("facet." + facet.id()),
                index.describe(title),
                new Link(entry.name(), facet.address(entry.id())),
                years,
                year,
                at > 0 ? Optional.of(years.get(at - 1)) : Optional.empty(),
                at + 1 < years.size() ? Optional.of(years.get(at + 1)) : Optional.empty());
    }
}
