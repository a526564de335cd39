package org.annals.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Annotation;
import org.annals.model.Event;
import org.annals.model.date.Bound;
import org.annals.model.date.Day;
import org.annals.model.date.Days;
import org.annals.model.date.When;

/**
 * An event in a feed.
 *
 * <p>Content does not say when an event was written down, and a clock is asked nowhere. So the time of an entry is the
 * latest day on which its editors say in it that they did something: the date of a correction or of a note of theirs.
 * Without any it is the last day of the event itself that is certain, or if none is, the last one that is possible.
 *
 * @param updated a day of the years 1 to 9999, as feeds can write them (RFC 3339, 5.6)
 */
record FeedEntry(Event event, Day updated) {

    private static final int MOST = 50;

    /** The newest first, then by id. An event of which no day is known is left out. */
    static List<FeedEntry> newest(List<Event> events) {
        return events.stream()
                .flatMap(event -> of(event).stream())
                .sorted(Comparator.comparing(FeedEntry::updated).reversed().thenComparing(entry -> entry.event.id()))
                .limit(MOST)
                .toList();
    }

    /** Whether a day of an event is known. */
    static boolean isDated(Event event) {
        return of(event).isPresent();
    }

    private static Optional<FeedEntry> of(Event event) {
        return edited(event)
                .flatMap(date -> lastDay(date).stream())
                .max(Comparator.naturalOrder())
                .or(() -> lastDay(event.date()))
                .filter(day -> day.year() >= 1 && day.year() <= 9999)
                .map(day -> new FeedEntry(event, day));
    }

    private static Stream<When> edited(Event event) {
        return Stream.concat(
                event.annotations(Annotation.Correction.class).map(Annotation.Correction::date),
                event.annotations(Annotation.Note.class).flatMap(note -> note.date().stream()));
    }

    /** Of what goes on without an end, the last day that is known is the first. */
    private static Optional<Day> lastDay(When date) {
        List<Days> certain = date.certain();
        return Stream.of(
                        certain.stream().map(Days::last),
                        certain.stream().map(Days::first),
                        Stream.of(date.latest()),
                        Stream.of(date.earliest()))
                .flatMap(bounds ->
                        bounds.map(Bound::day).flatMap(Optional::stream).max(Comparator.naturalOrder()).stream())
                .findFirst();
    }

    /** Midnight of its day. */
    String time() {
        return updated.iso() + "T00:00:00Z";
    }
}
