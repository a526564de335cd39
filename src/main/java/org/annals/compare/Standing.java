package org.annals.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Event;
import org.annals.model.Timeline;

/**
 * Where an event will stand for readers.
 *
 * @param date in the words of the site
 * @param before the title of the event before it; none if it is the first, or a draft
 * @param after the title of the event after it
 * @param lists what else it will be listed under, in words
 */
public record Standing(Event event, String date, Optional<String> before, Optional<String> after, List<String> lists) {

    public Standing {
        lists = List.copyOf(lists);
    }

    /** Those events whose files are wanted, in the order of time. */
    public static List<Standing> of(Timeline timeline, Predicate<String> wanted) {
        Names names = Names.in(timeline);
        List<Event> events = timeline.published();
        Stream<Standing> published = IntStream.range(0, events.size())
                .filter(at -> isWanted(events.get(at), wanted))
                .mapToObj(at -> new Standing(
                        events.get(at),
                        names.date(events.get(at).date()),
                        title(events, at - 1),
                        title(events, at + 1),
                        lists(events.get(at), names)));
        Stream<Standing> drafts = timeline.events().stream()
                .filter(Event::draft)
                .filter(event -> isWanted(event, wanted))
                .map(event ->
                        new Standing(event, names.date(event.date()), Optional.empty(), Optional.empty(), List.of()));
        return Stream.concat(published, drafts).toList();
    }

    private static boolean isWanted(Event event, Predicate<String> wanted) {
        return wanted.test(event.at().file().file());
    }

    private static Optional<String> title(List<Event> events, int at) {
        return at < 0 || at >= events.size()
                ? Optional.empty()
                : Optional.of(events.get(at).title());
    }

    private static List<String> lists(Event event, Names names) {
        Timeline timeline = names.timeline();
        return Stream.of(
                        List.of(names.kind(event.kind())),
                        Names.of(timeline.places(), event.place().stream().toList()),
                        Names.of(
                                timeline.people(),
                                event.people().stream()
                                        .map(Event.Participant::id)
                                        .toList()),
                        Names.of(timeline.organisations(), event.organisations()),
                        Names.of(timeline.countries(), event.countries()),
                        Names.of(timeline.themes(), event.themes()))
                .flatMap(List::stream)
                .toList();
    }
}
