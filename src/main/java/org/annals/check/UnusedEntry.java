package org.annals.check;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.model.Entry;
import org.annals.model.Timeline;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** An entry that is there only to be mentioned is mentioned. What a file that cannot be read mentions is not known. */
final class UnusedEntry implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        if (!timeline.whole()) {
            return Stream.of();
        }
        var mentioned = new MentionedIds(timeline);
        Set<String> sources = mentioned.sources();
        return Stream.of(
                        unused("person", timeline.people().values(), mentioned.people()),
                        unused("place", timeline.places().values(), mentioned.places()),
                        unused("organisation", timeline.organisations().values(), mentioned.organisations()),
                        unused("theme", timeline.themes().values(), mentioned.themes()),
                        timeline.sources().values().stream()
                                .filter(source -> !sources.contains(source.id()))
                                .map(source -> problem("source", source.at().of("id"))))
                .flatMap(each -> each);
    }

    private static Stream<Problem> unused(String what, Collection<? extends Entry> entries, Set<String> mentioned) {
        return entries.stream()
                .filter(entry -> !mentioned.contains(entry.id()))
                .map(entry -> problem(what, entry.at().whole()));
    }

    private static Problem problem(String what, Location at) {
        return Problem.of(
                Rule.UNUSED_ENTRY, at, "nothing mentions this " + what, "mention it in an event, or delete it");
    }
}
