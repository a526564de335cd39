package org.annals.site;

import java.util.List;
import java.util.Optional;
import org.annals.model.Era;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.model.date.Bound;
import org.annals.model.date.Day;
import org.annals.model.date.Days;
import org.annals.model.date.When;
import org.annals.prose.Prose;
import org.annals.site.Views.EventCard;
import org.annals.site.Views.Link;
import org.annals.site.Views.SourceLine;
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
        Picture picture,
        List<EventCard> events,
        List<EraView> eras,
        List<SourceLine> sources,
        List<StatusGroup> statuses,
        Optional<Link> state,
        List<YearLine> years,
        Optional<Link> previous,
        Optional<Link> next)
        implements Page {

    /** A stretch of the whole story. */
    public record EraView(String name, Prose text) {}

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
        var typesetter = new Typesetter(plan, Address.year(year));
        return new YearPage(
                Address.year(year),
                title,
                timeline.settings().title() + ": " + title,
                year,
                Pictures.year(year, plan),
                cards,
                eras(year, plan, typesetter),
                typesetter.bibliography().lines(),
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

    /** The eras that the year lies in, each with what it says of itself. */
    private static List<EraView> eras(long year, Plan plan, Typesetter typesetter) {
        Days days = new Days(Bound.on(new Day(year, 1, 1)), Bound.on(new Day(year, 12, 31)));
        return plan.timeline().eras().values().stream()
                .filter(era -> days(era).overlaps(days))
                .map(era -> new EraView(
                        era.name(), era.description().map(typesetter::set).orElse(Prose.EMPTY)))
                .toList();
    }

    private static Days days(Era era) {
        return new Days(era.since().earliest(), era.until().map(When::latest).orElse(Bound.Missing.OPEN));
    }
}
