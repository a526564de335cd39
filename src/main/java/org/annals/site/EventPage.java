package org.annals.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.annals.model.Event;
import org.annals.model.Event.Image;
import org.annals.model.Event.Participant;
import org.annals.prose.Block;
import org.annals.site.Views.Counted;
import org.annals.site.Views.EventLine;
import org.annals.site.Views.Link;
import org.annals.site.Views.Named;
import org.annals.site.Views.Passage;
import org.annals.site.Views.ReadingView;
import org.annals.site.Views.SourceLine;

/**
 * One event: its account with the notes beside it, and its sources.
 *
 * @param corrections stand as lines under the title
 * @param notes those about the event as a whole
 * @param namedIn the events that name this one in their texts and are not related
 * @param state who was what on the day of the event
 * @param along the ways on along its themes
 * @param sameDay where the other events of its calendar day stand, if there are others
 * @param uses the claims of the page, for the pages of their sources
 * @param file the event's file, for those who want to change it
 */
public record EventPage(
        Address address,
        String title,
        String description,
        EventLine line,
        long year,
        Address yearAddress,
        Optional<Named> place,
        List<Named> people,
        List<Named> organisations,
        List<Named> countries,
        List<Named> themes,
        List<NoteView.Correction> corrections,
        List<Passage> account,
        List<NoteView> notes,
        List<ReadingView> readings,
        List<SourceLine> sources,
        Optional<Image> image,
        List<EventLine> related,
        List<EventLine> namedIn,
        Evidence evidence,
        Picture picture,
        Optional<Link> state,
        Optional<EventLine> previous,
        Optional<EventLine> next,
        List<Along> along,
        Optional<Counted> sameDay,
        List<Use> uses,
        String file)
        implements Page {

    /** How many themes have a way on. */
    private static final int MOST_THEMES = 3;

    /** The events before and after within a theme. */
    public record Along(Named theme, Optional<EventLine> previous, Optional<EventLine> next) {}

    @Override
    public String template() {
        return "event";
    }

    static EventPage of(Event event, Optional<Event> previous, Optional<Event> next, Plan plan) {
        return new Builder(event, plan).page(previous, next);
    }

    private static final class Builder {

        private final Event event;
        private final Plan plan;
        private final Address address;
        private final Typesetter typesetter;
        private final Notes notes;

        Builder(Event event, Plan plan) {
            this.event = event;
            this.plan = plan;
            this.address = Address.event(event.id());
            this.typesetter = new Typesetter(plan, address, true);
            this.notes = new Notes(event.date(), event.annotations(), plan, typesetter);
        }

        EventPage page(Optional<Event> previous, Optional<Event> next) {
            List<Passage> account = account();
            List<NoteView> whole = notes.ofWholeEvent();
            List<ReadingView> readings = Readings.of(event, plan, typesetter);
            event.sources().forEach(typesetter.bibliography()::add);
            return new EventPage(
                    address,
                    event.title(),
                    event.summary(),
                    plan.line(event),
                    Years.of(event),
                    Address.year(Years.of(event)),
                    event.place().map(id -> plan.named(id, Facet.PLACES, Optional.empty())),
                    event.people().stream().map(this::person).toList(),
                    plan.named(event.organisations(), Facet.ORGANISATIONS),
                    plan.named(event.countries(), Facet.COUNTRIES),
                    plan.named(event.themes(), Facet.THEMES),
                    notes.corrections(),
                    account,
                    whole,
                    readings,
                    typesetter.bibliography().lines(),
                    event.image(),
                    plan.related(event.id()).stream().map(plan::line).toList(),
                    plan.namedIn(event.id()).stream().map(plan::line).toList(),
                    Evidence.of(event, plan),
                    Pictures.around(event, plan),
                    event.date().earliest().day().flatMap(plan::state),
                    previous.map(plan::line),
                    next.map(plan::line),
                    along(),
                    sameDay(),
                    typesetter.uses(),
                    event.at().file().file());
        }

        private List<Along> along() {
            return event.themes().stream()
                    .map(this::along)
                    .filter(way -> way.previous().isPresent() || way.next().isPresent())
                    .limit(MOST_THEMES)
                    .toList();
        }

        private Along along(String theme) {
            List<Event> events = plan.events(Facet.THEMES, theme);
            int at = Collections.binarySearch(events, event, Event.IN_TIME);
            return new Along(
                    plan.named(theme, Facet.THEMES, Optional.empty()),
                    at > 0 ? Optional.of(plan.line(events.get(at - 1))) : Optional.empty(),
                    at + 1 < events.size() ? Optional.of(plan.line(events.get(at + 1))) : Optional.empty());
        }

        private Optional<Counted> sameDay() {
            return CalendarDays.day(event)
                    .filter(day -> plan.ways().days().hasOthers(day))
                    .map(day -> OnThisDayPage.link(
                            day, plan.dating().day(day), plan.ways().days()));
        }

        private Named person(Participant participant) {
            return plan.named(participant.id(), Facet.PEOPLE, participant.role());
        }

        /** The notes of a passage follow it, so the numbers of their sources come after its own. */
        private List<Passage> account() {
            typesetter.announce(event.body());
            Glossary.Page glossary = plan.glossary().page();
            var account = new ArrayList<Passage>();
            for (Block written : event.body().blocks()) {
                int before = glossary.count();
                Block block = typesetter.set(written);
                var beside = new ArrayList<NoteView>();
                for (NoteView note : notes.about(block)) {
                    block = Highlighter.mark(block, note.tie());
                    if (!(note instanceof NoteView.Correction)) {
                        beside.add(note);
                    }
                }
                Block explained = glossary.mark(block);
                account.add(new Passage(
                        explained, beside, GlossaryPage.explained(glossary.found(before), plan.timeline())));
            }
            return account;
        }
    }
}
