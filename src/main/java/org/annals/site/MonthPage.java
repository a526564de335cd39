package org.annals.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.model.Event;
import org.annals.site.Views.EventCard;
import org.annals.site.Views.Link;

/** One month of a year that has too many events for one page. */
public record MonthPage(
        Address address,
        String title,
        String description,
        Link year,
        Picture picture,
        List<EventCard> events,
        Optional<Link> previous,
        Optional<Link> next)
        implements Page {

    @Override
    public String template() {
        return "month";
    }

    /** The months with events of a year, none if its own page has room for all. */
    static List<MonthPage> all(long year, Plan plan) {
        if (!plan.lists().isSplit(year)) {
            return List.of();
        }
        List<Integer> months = List.copyOf(plan.lists().months(year).keySet());
        var pages = new ArrayList<MonthPage>();
        for (int i = 0; i < months.size(); i++) {
            pages.add(page(
                    year,
                    months.get(i),
                    i > 0 ? Optional.of(months.get(i - 1)) : Optional.empty(),
                    i + 1 < months.size() ? Optional.of(months.get(i + 1)) : Optional.empty(),
                    plan));
        }
        return pages;
    }

    private static MonthPage page(long year, int month, Optional<Integer> before, Optional<Integer> after, Plan plan) {
        List<Event> events = plan.lists().months(year).getOrDefault(month, List.of());
        String title = plan.dating().monthOfYear(year, month);
        return new MonthPage(
                YearLists.address(year, month),
                title,
                plan.timeline().settings().title() + ": " + title,
                new Link(plan.dating().year(year), Address.year(year)),
                Pictures.month(year, month, events, plan),
                events.stream().map(event -> plan.card(Optional.empty(), event)).toList(),
                before.map(other -> link(year, other, plan)),
                after.map(other -> link(year, other, plan)));
    }

    private static Link link(long year, int month, Plan plan) {
        return new Link(plan.dating().month(year, month), YearLists.address(year, month));
    }
}
