package org.annals.starter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.Event;
import org.annals.model.Settings.Repository;
import org.annals.model.Timeline;

/**
 * What the guide for contributors takes its examples from: names and ids that this timeline really has.
 *
 * @param path of the event's file
 * @param text what stands in such a file above its account
 * @param kinds of events, by their ids
 * @param otherSource the same as the source, if there is only one
 * @param sourceKind whose voice the source is
 * @param site where the site stands; the address ends in a slash
 */
record Example(
        Event.Head event,
        String id,
        String date,
        String path,
        String text,
        List<String> kinds,
        String person,
        String source,
        String otherSource,
        String sourceKind,
        String site,
        String branch) {

    /** The last event that readers see and that rests on a source; nothing if there is none. */
    static Optional<Example> of(Timeline timeline) {
        return timeline.published().stream()
                .filter(event -> !event.allSources().isEmpty())
                .reduce((earlier, later) -> later)
                .map(event -> of(event, timeline));
    }

    private static Example of(Event event, Timeline timeline) {
        String source = event.allSources().get(0);
        return new Example(
                event.head(),
                event.id(),
                event.date().edtf(),
                event.at().file().file(),
                text(event, source),
                List.copyOf(timeline.settings().kinds().keySet()),
                Stream.concat(people(event), timeline.people().keySet().stream())
                        .findFirst()
                        .orElse("person-id"),
                source,
                timeline.sources().keySet().stream()
                        .filter(id -> !id.equals(source))
                        .findFirst()
                        .orElse(source),
                Optional.ofNullable(timeline.sources().get(source))
                        .orElseThrow()
                        .kind(),
                timeline.settings().baseUrl().url(),
                timeline.settings().repository().map(Repository::branch).orElse("main"));
    }

    private static Stream<String> people(Event event) {
        return event.people().stream().map(Event.Participant::id);
    }

    /** What stands above its account. */
    private static String text(Event event, String source) {
        return Stream.of(
                        Stream.of(
                                "---",
                                "title: " + Quoting.yaml(event.title()),
                                "date: " + Quoting.date(event.date().edtf()),
                                "summary: " + Quoting.yaml(event.summary()),
                                "kind: " + event.kind()),
                        event.place().stream().map(place -> "place: " + place),
                        list("people", people(event)),
                        list("organisations", event.organisations().stream()),
                        list("countries", event.countries().stream()),
                        list("themes", event.themes().stream()),
                        Stream.of("sources: [" + source + "]", "---"))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> list(String key, Stream<String> ids) {
        String all = ids.collect(Collectors.joining(", "));
        return all.isEmpty() ? Stream.empty() : Stream.of(key + ": [" + all + "]");
    }
}
