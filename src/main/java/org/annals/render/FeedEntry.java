package org.annals.render;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
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
 * <p>A clock is asked nowhere. The time of an entry is when its editors last did something to it: when they changed its
 * file, as far as its history is known, or the date of a correction or of a note of theirs, whichever is the latest.
 * Without any it is the last day of the event itself that is certain, or if none is, the last one that is possible.
 *
 * @param published when the event was written down, if that is known
 * @param updated in the years 1 to 9999, as feeds can write them (RFC 3339, 5.6)
 */
record FeedEntry(Event event, Optional<Instant> published, Instant updated) {

    private static final int MOST = 50;

    /** The newest first, then by id. An event of which no day is known is left out. */
    static List<FeedEntry> newest(List<Event> events, History history) {
        return events.stream()
                .flatMap(event -> of(event, history.of(event)).stream())
                .sorted(Comparator.comparing(FeedEntry::updated).reversed().thenComparing(entry -> entry.event.id()))
                .limit(MOST)
                .toList();
    }

    /** Whether a day of an event is known. */
    static boolean isDated(Event event, History history) {
        return of(event, history.of(event)).isPresent();
    }

    private static Optional<FeedEntry> of(Event event, Optional<History.Life> life) {
        return changed(event, life)
                .or(() -> midnight(event.date()))
                .map(updated -> new FeedEntry(event, life.map(History.Life::first), updated));
    }

    /** When its editors last did something to it, if that is known. */
    static Optional<Instant> changed(Event event, Optional<History.Life> life) {
        Stream<Instant> dated = edited(event).flatMap(date -> midnight(date).stream());
        return Stream.concat(dated, life.map(History.Life::last).stream()).max(Comparator.naturalOrder());
    }

    /** The beginning of the last day of a date that is certain, in the years 1 to 9999. */
    static Optional<Instant> midnight(When date) {
        return lastDay(date)
                .filter(day -> day.year() >= 1 && day.year() <= 9999)
                .map(day -> Instant.parse(day.iso() + "T00:00:00Z"));
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

    /** As both feeds write it. */
    static String time(Instant instant) {
        return DateTimeFormatter.ISO_INSTANT.format(instant);
    }
}
