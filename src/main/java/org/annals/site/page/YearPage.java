package org.annals.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Era;
import org.annals.model.Event;
import org.annals.model.date.Bound;
import org.annals.model.date.Day;
import org.annals.model.date.Days;
import org.annals.model.date.When;
import org.annals.prose.Prose;
import org.annals.site.index.EventCard;
import org.annals.site.index.Link;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.YearLists;
import org.annals.site.picture.Picture;
import org.annals.site.picture.Pictures;
import org.annals.site.text.SourceLine;
import org.annals.site.text.Typesetter;

/**
 * One year: its events, and who had which status at its end.
 *
 * @param months instead of the events, where these have pages of their own
 * @param near where a reader goes from it
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
        NearYears near)
        implements Page {

    private static final int FIRST = 3; // events named of a month
    private static final int NEAR = 20; // years

    /**
     * The years around one.
     *
     * @param years all of them, or those within twenty years of it
     * @param previous that before it, if it has events
     * @param next that after it, if it has events
     */
    public record NearYears(List<Link> years, Optional<Link> previous, Optional<Link> next) {}

    /** A stretch of the whole story. */
    public record EraView(String name, Prose text) {}

    @Override
    public String template() {
        return "year";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        return index.years().stream()
                .map(year ->
                        PagePlan.of(Address.year(year), index, (typesetter, digests) -> of(year, index, typesetter)));
    }

    private static YearPage of(long year, SiteIndex index, Typesetter typesetter) {
        boolean split = index.lists().isSplit(year);
        String title = index.dating().year(year);
        return new YearPage(
                Address.year(year),
                title,
                index.describe(title),
                year,
                Pictures.year(year, index),
                split ? List.of() : cards(year, index),
                split ? months(year, index) : List.of(),
                eras(year, index, typesetter),
                typesetter.bibliography().lines(),
                Statuses.at(new Day(year, 12, 31), index),
                index.state(new Day(year, 12, 31)),
                new NearYears(near(year, index), neighbour(year - 1, index), neighbour(year + 1, index)));
    }

    /** The first event of each month can be reached from elsewhere. */
    private static List<EventCard> cards(long year, SiteIndex index) {
        return index.lists().months(year).entrySet().stream()
                .flatMap(month -> IntStream.range(0, month.getValue().size())
                        .mapToObj(i -> index.card(
                                i == 0 ? Optional.of(YearLists.anchor(month.getKey())) : Optional.empty(),
                                month.getValue().get(i))))
                .toList();
    }

    private static List<MonthLine> months(long year, SiteIndex index) {
        return index.lists().months(year).entrySet().stream()
                .map(month -> {
                    List<Event> first = index.ranks().first(FIRST, month.getValue());
                    return new MonthLine(
                            YearLists.anchor(month.getKey()),
                            index.dating().month(year, month.getKey()),
                            YearLists.address(year, month.getKey()),
                            first.stream().map(index::line).toList(),
                            month.getValue().size() - first.size());
                })
                .toList();
    }

    private static List<Link> near(long year, SiteIndex index) {
        return index.years().stream()
                .filter(other -> Math.abs(other - year) <= NEAR)
                .map(other -> new Link(index.dating().year(other), Address.year(other)))
                .toList();
    }

    private static Optional<Link> neighbour(long year, SiteIndex index) {
        return index.hasYear(year)
                ? Optional.of(new Link(index.dating().year(year), Address.year(year)))
                : Optional.empty();
    }

    /** The eras that the year lies in, each with what it says of itself. */
    private static List<EraView> eras(long year, SiteIndex index, Typesetter typesetter) {
        Days days = new Days(Bound.on(new Day(year, 1, 1)), Bound.on(new Day(year, 12, 31)));
        return index.timeline().eras().values().stream()
                .filter(era -> days(era).overlaps(days))
                .map(era -> new EraView(
                        era.name(), era.description().map(typesetter::set).orElse(Prose.EMPTY)))
                .toList();
    }

    private static Days days(Era era) {
        return new Days(era.since().earliest(), era.until().map(When::latest).orElse(Bound.Missing.OPEN));
    }
}
