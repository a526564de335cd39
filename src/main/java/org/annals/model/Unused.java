package org.annals.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The entries that are there only to be mentioned, and that nothing mentions. */
public record Unused(
        List<Person> people,
        List<Place> places,
        List<Organisation> organisations,
        List<Theme> themes,
        List<Source> sources) {

    /** What a file that cannot be read mentions is not known: then none is called unused. */
    public static Unused in(Timeline timeline) {
        if (!timeline.whole()) {
            return new Unused(List.of(), List.of(), List.of(), List.of(), List.of());
        }
        var mentioned = new MentionedIds(timeline);
        Set<String> sources = mentioned.sources();
        return new Unused(
                unused(timeline.people().values(), mentioned.people()),
                unused(timeline.places().values(), mentioned.places()),
                unused(timeline.organisations().values(), mentioned.organisations()),
                unused(timeline.themes().values(), mentioned.themes()),
                timeline.sources().values().stream()
                        .filter(source -> !sources.contains(source.id()))
                        .toList());
    }

    private static <E extends Entry> List<E> unused(Collection<E> entries, Set<String> mentioned) {
        return entries.stream().filter(entry -> !mentioned.contains(entry.id())).toList();
    }
}
