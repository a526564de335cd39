package org.annals.compare;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.annals.model.Entry;
import org.annals.model.Event;
import org.annals.model.Event.Participant;
import org.annals.model.Timeline;

/** Compares what an event said before with what it says now, in the order in which a reader meets it. */
final class EventComparison {

    private final Names before;
    private final Names now;
    private final Changes changes = new Changes();

    private EventComparison(Names before, Names now) {
        this.before = before;
        this.now = now;
    }

    static List<Change> of(Event old, Event fresh, Names before, Names now) {
        var comparison = new EventComparison(before, now);
        comparison.standing(old, fresh);
        comparison.head(old, fresh);
        comparison.concerned(old, fresh);
        comparison.texts(old, fresh);
        comparison.links(old, fresh);
        return comparison.changes.found();
    }

    private void standing(Event old, Event fresh) {
        if (!old.id().equals(fresh.id())) {
            changes.add(new Change.Renamed(old.id(), fresh.id(), Successors.leadsOn(old, fresh)));
        }
        if (old.draft() != fresh.draft()) {
            changes.add(fresh.draft() ? new Change.HeldBack() : new Change.Published());
        }
        if (!old.date().edtf().equals(fresh.date().edtf())) {
            changes.add(new Change.Moved(
                    before.date(old.date()),
                    now.date(fresh.date()),
                    old.date().edtf(),
                    fresh.date().edtf()));
        }
    }

    private void head(Event old, Event fresh) {
        changes.words("title", old.title(), fresh.title());
        changes.words(
                "short title",
                old.head().brief().orElse(""),
                fresh.head().brief().orElse(""));
        changes.words("summary", old.summary(), fresh.summary());
        if (!old.kind().equals(fresh.kind())) {
            changes.add(new Change.Replaced("kind", before.kind(old.kind()), now.kind(fresh.kind())));
        }
        changes.value("milestone", old.milestone() ? "yes" : "no", fresh.milestone() ? "yes" : "no");
        changes.value(
                "picture",
                old.image().map(RecordFields::all).orElse(""),
                fresh.image().map(RecordFields::all).orElse(""));
    }

    private void concerned(Event old, Event fresh) {
        named("place", Timeline::places, event -> event.place().stream().toList(), old, fresh);
        named("person", Timeline::people, EventComparison::people, old, fresh);
        changes.items("role of a person", roles(old, fresh), roles(fresh, old));
        named("organisation", Timeline::organisations, Event::organisations, old, fresh);
        named("country", Timeline::countries, Event::countries, old, fresh);
        named("theme", Timeline::themes, Event::themes, old, fresh);
    }

    private static List<String> people(Event event) {
        return event.people().stream().map(Participant::id).toList();
    }

    /** Of those who are in both: with a person that comes or goes, the role does. */
    private List<String> roles(Event event, Event other) {
        List<String> both = people(other);
        return event.people().stream()
                .filter(person -> both.contains(person.id()))
                .flatMap(person -> person.role().stream()
                        .map(role -> Names.of(now.timeline().people(), person.id()) + " as " + role))
                .toList();
    }

    /** By their ids: one that has another name now is another matter. */
    private void named(
            String part,
            Function<Timeline, Map<String, ? extends Entry>> list,
            Function<Event, List<String>> ids,
            Event old,
            Event fresh) {
        byId(
                part,
                ids.apply(old),
                ids.apply(fresh),
                id -> Names.of(list.apply(before.timeline()), id),
                id -> Names.of(list.apply(now.timeline()), id));
    }

    private void byId(
            String part,
            List<String> old,
            List<String> fresh,
            Function<String, String> was,
            Function<String, String> is) {
        Changes.without(old, fresh).forEach(id -> changes.add(new Change.Lost(part, was.apply(id))));
        Changes.without(fresh, old).forEach(id -> changes.add(new Change.Gained(part, is.apply(id))));
    }

    private void texts(Event old, Event fresh) {
        changes.prose("account", old.body(), fresh.body());
        AnnotationComparison.compare(old.annotations(), fresh.annotations(), now, changes);
        changes.items("date of a source", readings(old, now), readings(fresh, now));
        byId("source", old.allSources(), fresh.allSources(), before::source, now::source);
    }

    private static List<String> readings(Event event, Names names) {
        return event.readings().stream()
                .map(reading -> names.date(reading.date()) + ", " + names.source(reading.source())
                        + reading.note().map(note -> ", " + note).orElse(""))
                .toList();
    }

    private void links(Event old, Event fresh) {
        byId("related event", old.related(), fresh.related(), before::event, now::event);
        changes.items("former address", aliases(old), aliases(fresh));
        changes.value(
                "Wikidata item", old.wikidata().orElse(""), fresh.wikidata().orElse(""));
    }

    private static List<String> aliases(Event event) {
        return event.aliases().stream().map(Event.Alias::path).toList();
    }
}
