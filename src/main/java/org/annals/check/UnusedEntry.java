package org.annals.check;

import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Entry;
import org.annals.model.Timeline;
import org.annals.model.Unused;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** An entry that is there only to be mentioned is mentioned. */
final class UnusedEntry implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        Unused unused = Unused.in(timeline);
        return Stream.of(
                        problems("person", unused.people()),
                        problems("place", unused.places()),
                        problems("organisation", unused.organisations()),
                        problems("theme", unused.themes()),
                        unused.sources().stream()
                                .map(source -> problem("source", source.at().of("id"))))
                .flatMap(each -> each);
    }

    private static Stream<Problem> problems(String what, List<? extends Entry> entries) {
        return entries.stream().map(entry -> problem(what, entry.at().whole()));
    }

    private static Problem problem(String what, Location at) {
        return Problem.of(
                Rule.UNUSED_ENTRY, at, "nothing mentions this " + what, "mention it in an event, or delete it");
    }
}
