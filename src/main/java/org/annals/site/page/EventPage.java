package org.annals.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.Event.Image;
import org.annals.site.index.CalendarDays;
import org.annals.site.index.Counted;
import org.annals.site.index.EventLine;
import org.annals.site.index.Facet;
import org.annals.site.index.Link;
import org.annals.site.index.Named;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.Years;
import org.annals.site.picture.Picture;
import org.annals.site.picture.Pictures;
import org.annals.site.text.EventText;
import org.annals.site.text.SourceLine;
import org.annals.site.text.Typesetter;

/**
 * One event: its account with the notes beside it, and its sources.
 *
 * @param year the list in which it stands
 * @param near the events of the picture, for screens that have no room for it
 */
public record EventPage(
        Address address,
        String title,
        String description,
        EventLine line,
        Link year,
        Facts facts,
        EventText text,
        List<SourceLine> sources,
        Optional<Image> image,
        Picture picture,
        List<EventLine> near,
        Onward onward)
        implements Page {

    /** How many themes have a way on. */
    private static final int MOST_THEMES = 3;

    /**
     * Where, who, and what it rests on.
     *
     * @param state who was what on the day of the event
     */
    public record Facts(
            Optional<Named> place,
            List<Named> people,
            List<Named> organisations,
            List<Named> countries,
            List<Named> themes,
            Optional<Link> state,
            Evidence evidence) {}

    /**
     * The ways on from the event.
     *
     * @param namedIn the events that name this one in their texts and are not related
     * @param along the ways along its themes
     * @param sameDay where the other events of its calendar day stand, if there are others
     */
    public record Onward(
            List<EventLine> related,
            List<EventLine> namedIn,
            Optional<EventLine> previous,
            Optional<EventLine> next,
            List<Along> along,
            Optional<Counted> sameDay) {}

    /** The events before and after within a theme. */
    public record Along(Named theme, Optional<EventLine> previous, Optional<EventLine> next) {}

    @Override
    public String template() {
        return "event";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        List<Event> events = index.published();
        return IntStream.range(0, events.size())
                .mapToObj(at -> new PagePlan(
                        Address.event(events.get(at).id()),
                        events.get(at).at().file(),
                        (typesetter, digests) -> of(at, index, typesetter)));
    }

    private static EventPage of(int at, SiteIndex index, Typesetter typesetter) {
        Event event = index.published().get(at);
        EventText text = EventText.of(event, index, typesetter);
        return new EventPage(
                Address.event(event.id()),
                event.title(),
                event.summary(),
                index.line(event),
                new Link(index.dating().year(Years.of(event)), Address.year(Years.of(event))),
                facts(event, index),
                text,
                typesetter.bibliography().linesOfEvent(),
                event.image(),
                Pictures.around(at, index),
                Pictures.near(at, index).stream().map(index::line).toList(),
                onward(at, event, index));
    }

    private static Facts facts(Event event, SiteIndex index) {
        return new Facts(
                event.place().map(id -> index.named(id, Facet.PLACES, Optional.empty())),
                event.people().stream()
                        .map(person -> index.named(person.id(), Facet.PEOPLE, person.role()))
                        .toList(),
                index.named(event.organisations(), Facet.ORGANISATIONS),
                index.named(event.countries(), Facet.COUNTRIES),
                index.named(event.themes(), Facet.THEMES),
                event.date().earliest().day().flatMap(index::state),
                Evidence.of(event, index));
    }

    private static Onward onward(int at, Event event, SiteIndex index) {
        return new Onward(
                index.related(event.id()).stream().map(index::line).toList(),
                index.namedIn(event.id()).stream().map(index::line).toList(),
                before(at, index.published(), index),
                after(at, index.published(), index),
                event.themes().stream()
                        .map(theme -> along(theme, event, index))
                        .filter(way -> way.previous().isPresent() || way.next().isPresent())
                        .limit(MOST_THEMES)
                        .toList(),
                sameDay(event, index));
    }

    private static Along along(String theme, Event event, SiteIndex index) {
        List<Event> events = index.events(Facet.THEMES, theme);
        int at = index.place(event, events);
        return new Along(
                index.named(theme, Facet.THEMES, Optional.empty()),
                before(at, events, index),
                after(at, events, index));
    }

    private static Optional<EventLine> before(int at, List<Event> events, SiteIndex index) {
        return at > 0 ? Optional.of(index.line(events.get(at - 1))) : Optional.empty();
    }

    private static Optional<EventLine> after(int at, List<Event> events, SiteIndex index) {
        return at + 1 < events.size() ? Optional.of(index.line(events.get(at + 1))) : Optional.empty();
    }

    private static Optional<Counted> sameDay(Event event, SiteIndex index) {
        return CalendarDays.day(event)
                .filter(index.days()::hasOthers)
                .map(day -> OnThisDayPage.link(day, index.dating().day(day), index.days()));
    }
}
