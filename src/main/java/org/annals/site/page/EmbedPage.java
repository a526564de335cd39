package org.annals.site.page;

import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.Theme;
import org.annals.site.index.EventLine;
import org.annals.site.index.Facet;
import org.annals.site.index.Link;
import org.annals.site.index.Sharing;
import org.annals.site.index.SiteIndex;
import org.annals.site.picture.Extent;
import org.annals.site.picture.PeriodPlace;

/**
 * A small page without script, to be shown inside pages of other sites: an event, a theme, or the whole timeline.
 *
 * @param of the page that it stands for
 * @param dates in words, if it is of one event
 * @param places where events stand in the period, in per cent
 * @param events of a list; none of one event
 * @param count how many events there are
 * @param sources how many sources the event leans on; 0 of a list
 */
public record EmbedPage(
        Address address,
        String title,
        String description,
        Address of,
        String dates,
        List<Span> places,
        List<EventLine> events,
        int count,
        int sources,
        Link first,
        Link last)
        implements Page {

    /** How many events a list may have; a longer one holds its milestones. */
    static final int MOST = 60;

    /** How many places a strip tells apart. */
    private static final int CELLS = 200;

    /** A stretch of the strip, in per cent of its length. */
    public record Span(double from, double to) {

        static Span of(Event event, SiteIndex index) {
            Extent place = PeriodPlace.of(event, index);
            return new Span(cell(place.from()), cell(place.to()));
        }

        /** Places that nobody could tell apart are one. */
        private static double cell(double place) {
            return Math.round(place * CELLS) * 100.0 / CELLS;
        }
    }

    @Override
    public String template() {
        return "embed";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        return Stream.of(
                        Stream.of(PagePlan.of(Address.HOME.embed(), index, (typesetter, digests) -> whole(index))),
                        index.timeline().themes().values().stream()
                                .filter(theme ->
                                        !index.events(Facet.THEMES, theme.id()).isEmpty())
                                .map(theme -> PagePlan.of(
                                        Facet.THEMES.address(theme.id()).embed(),
                                        index,
                                        (typesetter, digests) -> of(theme, index))),
                        Sharing.shared(index).stream()
                                .map(event -> new PagePlan(
                                        Address.event(event.id()).embed(),
                                        event.at().file(),
                                        (typesetter, digests) -> of(event, index))))
                .flatMap(plans -> plans);
    }

    private static EmbedPage of(Event event, SiteIndex index) {
        return page(
                Address.event(event.id()),
                event.title(),
                event.summary(),
                index.line(event).date().words(),
                List.of(event),
                List.of(),
                index.sources(event).size(),
                index);
    }

    private static EmbedPage whole(SiteIndex index) {
        return list(
                Address.HOME,
                index.timeline().settings().title(),
                index.timeline().settings().description(),
                index.published(),
                index);
    }

    private static EmbedPage of(Theme theme, SiteIndex index) {
        return list(
                Facet.THEMES.address(theme.id()),
                theme.name(),
                theme.description().map(about -> about.plainText()).orElse(""),
                index.events(Facet.THEMES, theme.id()),
                index);
    }

    private static EmbedPage list(Address of, String title, String about, List<Event> events, SiteIndex index) {
        List<Event> told = events.size() <= MOST
                ? events
                : events.stream().filter(Event::milestone).limit(MOST).toList();
        return page(of, title, about, index.say("embed.list"), events, told, 0, index);
    }

    private static EmbedPage page(
            Address of,
            String title,
            String about,
            String dates,
            List<Event> events,
            List<Event> told,
            int sources,
            SiteIndex index) {
        return new EmbedPage(
                of.embed(),
                title,
                about,
                of,
                dates,
                events.stream().map(event -> Span.of(event, index)).distinct().toList(),
                told.stream().map(index::line).toList(),
                events.size(),
                sources,
                year(index.years().get(0), index),
                year(index.years().get(index.years().size() - 1), index));
    }

    private static Link year(long year, SiteIndex index) {
        return new Link(index.dating().year(year), Address.year(year));
    }
}
