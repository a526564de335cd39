package org.annals.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.site.index.EventCard;
import org.annals.site.index.Link;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.YearLists;
import org.annals.site.picture.Picture;
import org.annals.site.picture.Pictures;

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

    /** The months with events of those years whose own page has no room for all. */
    public static Stream<PagePlan> plans(SiteIndex index) {
        return index.lists().byYear().keySet().stream()
                .filter(index.lists()::isSplit)
                .flatMap(year -> plans(year, index));
    }

    private static Stream<PagePlan> plans(long year, SiteIndex index) {
        List<Integer> months = List.copyOf(index.lists().months(year).keySet());
        return IntStream.range(0, months.size())
                .mapToObj(i -> PagePlan.of(
                        YearLists.address(year, months.get(i)),
                        index,
                        (typesetter, digests) -> page(
                                year,
                                months.get(i),
                                i > 0 ? Optional.of(months.get(i - 1)) : Optional.empty(),
                                i + 1 < months.size() ? Optional.of(months.get(i + 1)) : Optional.empty(),
                                index)));
    }

    private static MonthPage page(
            long year, int month, Optional<Integer> before, Optional<Integer> after, SiteIndex index) {
        List<Event> events = index.lists().months(year).getOrDefault(month, List.of());
        String title = index.dating().monthOfYear(year, month);
        return new MonthPage(
                YearLists.address(year, month),
                title,
                index.describe(title),
                new Link(index.dating().year(year), Address.year(year)),
                Pictures.month(year, month, events, index),
                events.stream()
                        .map(event -> index.card(Optional.empty(), event))
                        .toList(),
                before.map(other -> link(year, other, index)),
                after.map(other -> link(year, other, index)));
    }

    private static Link link(long year, int month, SiteIndex index) {
        return new Link(index.dating().month(year, month), YearLists.address(year, month));
    }
}
