package org.annals.check;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.annals.model.Entry;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** Two entries of one name are one thing twice, or two that readers take for one. */
final class SameName implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return Stream.of(
                        timeline.people(),
                        timeline.places(),
                        timeline.organisations(),
                        timeline.countries(),
                        timeline.themes())
                .map(Map::values)
                .flatMap(SameName::check);
    }

    private static Stream<Problem> check(Collection<? extends Entry> entries) {
        var owners = new Owners();
        return entries.stream()
                .flatMap(entry -> owners.other(entry.name(), entry.id()).stream()
                        .map(owner -> Problem.of(
                                Rule.SAME_NAME,
                                entry.at().of("name"),
                                owner + " has this name already",
                                "make one entry of the two, or tell the names apart")));
    }
}
