package org.annals.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Event;
import org.annals.site.Views.Counted;
import org.annals.site.Views.EventLine;
import org.annals.site.Views.SourceLine;

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
    static final int MOST = 500;

    /** A year and its events. */
    public record PrintYear(String name, String anchor, List<PrintEvent> events) {}

    /** An event, and the numbers of its sources on the page. */
    public record PrintEvent(EventLine line, String summary, List<Integer> sources) {}

    @Override
    public String template() {
        return "print";
    }

    /** The addresses of all its pages. */
    static List<Address> addresses(YearLists lists) {
        var addresses = new ArrayList<>(List.of(ADDRESS));
        if (isSplit(lists)) {
            lists.byYear().keySet().forEach(year -> addresses.add(address(year)));
        }
        return addresses;
    }

    static List<PrintPage> all(Plan plan) {
        Map<Long, List<Event>> years = plan.lists().byYear();
        String title = plan.say("print.title");
        if (!isSplit(plan.lists())) {
            return List.of(page(ADDRESS, title, List.copyOf(years.keySet()), plan));
        }
        var pages = new ArrayList<PrintPage>();
        pages.add(new PrintPage(ADDRESS, title, description(title, plan), parts(plan), List.of(), List.of()));
        years.keySet()
                .forEach(year -> pages.add(page(
                        address(year),
                        plan.say("print.year", "year", plan.dating().year(year)),
                        List.of(year),
                        plan)));
        return pages;
    }

    private static boolean isSplit(YearLists lists) {
        return lists.byYear().values().stream().mapToInt(List::size).sum() > MOST;
    }

    private static Address address(long year) {
        return new Address(ADDRESS.path() + year + "/");
    }

    private static List<Counted> parts(Plan plan) {
        return plan.lists().byYear().entrySet().stream()
                .map(year -> new Counted(
                        plan.dating().year(year.getKey()),
                        address(year.getKey()),
                        Optional.empty(),
                        year.getValue().size()))
                .toList();
    }

    private static PrintPage page(Address address, String title, List<Long> years, Plan plan) {
        var bibliography = new Bibliography(plan, false);
        List<PrintYear> told =
                years.stream().map(year -> year(year, bibliography, plan)).toList();
        return new PrintPage(address, title, description(title, plan), List.of(), told, bibliography.lines());
    }

    private static PrintYear year(long year, Bibliography bibliography, Plan plan) {
        List<PrintEvent> events = plan.lists().of(year).stream()
                .map(event -> new PrintEvent(
                        plan.line(event),
                        event.summary(),
                        event.allSources().stream()
                                .map(bibliography::number)
                                .sorted()
                                .toList()))
                .toList();
        return new PrintYear(plan.dating().year(year), "y" + year, events);
    }

    private static String description(String title, Plan plan) {
        return plan.timeline().settings().title() + ": " + title;
    }
}
