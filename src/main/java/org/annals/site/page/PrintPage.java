package org.annals.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.site.index.Counted;
import org.annals.site.index.EventLine;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.YearLists;
import org.annals.site.text.Bibliography;
import org.annals.site.text.SourceLine;

/**
 * The whole timeline to print, with its sources; where it is too long for one page, the way to a page a year.
 *
 * @param parts each with its own page, if the events do not stand on this one
 * @param sources those of the events of the page
 */
public record PrintPage(
        Address address,
        String title,
        String description,
        List<Counted> parts,
        List<PrintYear> years,
        List<SourceLine> sources)
        implements Page {

    static final Address ADDRESS = new Address("print/");

    /** How many events one page may have. */
    public static final int MOST = 500;

    /** A year and its events. */
    public record PrintYear(String name, String anchor, List<PrintEvent> events) {}

    /** An event, and the numbers of its sources on the page. */
    public record PrintEvent(EventLine line, String summary, List<Integer> sources) {}

    @Override
    public String template() {
        return "print";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        String title = index.say("print.title");
        List<Long> years = List.copyOf(index.lists().byYear().keySet());
        if (!isSplit(index.lists())) {
            return Stream.of(PagePlan.of(ADDRESS, index, (typesetter, digests) -> page(ADDRESS, title, years, index)));
        }
        return Stream.concat(
                Stream.of(PagePlan.of(ADDRESS, index, (typesetter, digests) -> contents(title, index))),
                years.stream()
                        .map(year -> PagePlan.of(address(year), index, (typesetter, digests) -> page(year, index))));
    }

    private static PrintPage contents(String title, SiteIndex index) {
        return new PrintPage(ADDRESS, title, index.describe(title), parts(index), List.of(), List.of());
    }

    private static PrintPage page(long year, SiteIndex index) {
        String title = index.say("print.year", "year", index.dating().year(year));
        return page(address(year), title, List.of(year), index);
    }

    private static boolean isSplit(YearLists lists) {
        return lists.byYear().values().stream().mapToInt(List::size).sum() > MOST;
    }

    private static Address address(long year) {
        return new Address(ADDRESS.path() + year + "/");
    }

    private static List<Counted> parts(SiteIndex index) {
        return index.lists().byYear().entrySet().stream()
                .map(year -> new Counted(
                        index.dating().year(year.getKey()),
                        address(year.getKey()),
                        Optional.empty(),
                        year.getValue().size()))
                .toList();
    }

    private static PrintPage page(Address address, String title, List<Long> years, SiteIndex index) {
        var bibliography = new Bibliography(index);
        List<PrintYear> told =
                years.stream().map(year -> year(year, bibliography, index)).toList();
        return new PrintPage(address, title, index.describe(title), List.of(), told, bibliography.lines());
    }

    private static PrintYear year(long year, Bibliography bibliography, SiteIndex index) {
        List<PrintEvent> events = index.lists().of(year).stream()
                .map(event -> new PrintEvent(
                        index.line(event),
                        event.summary(),
                        index.sources(event).stream()
                                .map(bibliography::number)
                                .sorted()
                                .toList()))
                .toList();
        return new PrintYear(index.dating().year(year), "y" + year, events);
    }
}
