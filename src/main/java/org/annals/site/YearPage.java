package org.annals.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.annals.site.Views.MonthLine;
import org.annals.site.Views.SourceLine;
import org.annals.site.Views.StatusGroup;

/**
 * One year: its events, and who had which status at its end.
 *
 * @param months instead of the events, where these have pages of their own
 * @param years those near it
 */
public record YearPage(
        Address address,
        String title,
        String description,
        long year,
        Picture picture,
        List<EventCard> events,
        List<MonthLine> months,
        List<EraView> eras,
        List<SourceLine> sources,
        List<StatusGroup> statuses,
        Optional<Link> state,
        List<Link> years,
        Optional<Link> previous,
        Optional<Link> next)
        implements Page {

    private static final int FIRST = 3; // events named of a month
    private static final int NEAR = 20; // years

    /** A stretch of the whole story. */
    public record EraView(String name, Prose text) {}

    @Override
    public String template() {
        return "year";
    }

    static YearPage of(long year, List<Long> years, Plan plan) {
        Timeline timeline = plan.timeline();
        boolean split = plan.lists().isSplit(year);
        String title = plan.dating().year(year);
        var typesetter = new Typesetter(plan, Address.year(year));
        return new YearPage(
                Address.year(year),
                title,
                timeline.settings().title() + ": " + title,
                year,
                Pictures.year(year, plan),
                split ? List.of() : cards(year, plan),
                split ? months(year, plan) : List.of(),
                eras(year, plan, typesetter),
                typesetter.bibliography().lines(),
                Statuses.at(new Day(year, 12, 31), plan),
                plan.state(new Day(year, 12, 31)),
                near(year, years, plan),
                neighbour(year - 1, years, plan),
                neighbour(year + 1, years, plan));
    }

    /** The first event of each month can be reached from elsewhere. */
    private static List<EventCard> cards(long year, Plan plan) {
        return plan.lists().months(year).entrySet().stream()
                .flatMap(month -> IntStream.range(0, month.getValue().size())
                        .mapToObj(i -> plan.card(
                                i == 0 ? Optional.of(YearLists.anchor(month.getKey())) : Optional.empty(),
                                month.getValue().get(i))))
                .toList();
    }

    private static List<MonthLine> months(long year, Plan plan) {
        return plan.lists().months(year).entrySet().stream()
                .map(month -> {
                    List<Event> first = plan.ranks().first(FIRST, month.getValue());
                    return new MonthLine(
                            YearLists.anchor(month.getKey()),
                            plan.dating().month(year, month.getKey()),
                            YearLists.address(year, month.getKey()),
                            first.stream().map(plan::line).toList(),
                            month.getValue().size() - first.size());
                })
                .toList();
    }

    /** The years to go to: all of them, or those around this one. */
    private static List<Link> near(long year, List<Long> years, Plan plan) {
        return years.stream()
                .filter(other -> Math.abs(other - year) <= NEAR)
                .map(other -> new Link(plan.dating().year(other), Address.year(other)))
                .toList();
    }

    private static Optional<Link> neighbour(long year, List<Long> years, Plan plan) {
        return years.contains(year)
                ? Optional.of(new Link(plan.dating().year(year), Address.year(year)))
                : Optional.empty();
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
