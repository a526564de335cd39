package org.annals.site;

import java.util.List;
import java.util.Optional;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.model.date.Day;
import org.annals.site.Views.EventCard;
import org.annals.site.Views.Link;
import org.annals.site.Views.StatusGroup;
import org.annals.site.Views.YearLine;

/**
 * One year: its events, and who had which status at its end.
 *
 * @param years all of the period
 */
public record YearPage(
        Address address,
        String title,
        String description,
        long year,
        List<EventCard> events,
        List<StatusGroup> statuses,
        Optional<Link> state,
        List<YearLine> years,
        Optional<Link> previous,
        Optional<Link> next)
        implements Page {

    @Override
    public String template() {
        return "year";
    }

    static YearPage of(long year, List<Long> years, Plan plan) {
        Timeline timeline = plan.timeline();
        List<EventCard> cards = plan.published().stream()
                .filter(event -> Years.of(event) == year)
                .map(event -> card(event, plan))
                .toList();
        String title = String.valueOf(year);
        return new YearPage(
                Address.year(year),
                title,
                timeline.settings().title() + ": " + title,
                year,
                cards,
                Statuses.at(new Day(year, 12, 31), plan),
                plan.state(new Day(year, 12, 31)),
                Chronicle.years(years, List.of(), plan),
                neighbour(year - 1, years),
                neighbour(year + 1, years));
    }

    private static Optional<Link> neighbour(long year, List<Long> years) {
        return years.contains(year)
                ? Optional.of(new Link(String.valueOf(year), Address.year(year)))
                : Optional.empty();
    }

    private static EventCard card(Event event, Plan plan) {
        return new EventCard(
                plan.line(event),
                event.summary(),
                event.place().map(id -> plan.named(id, Facet.PLACES, Optional.empty())),
                plan.named(event.themes(), Facet.THEMES));
    }
}
