package org.annals.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.FieldLocations;
import org.annals.model.Timeline;
import org.annals.model.date.When;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** An office, a status, an era does not end before it begins. */
final class UntilBeforeSince implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        Stream<Optional<Problem>> offices = timeline.people().values().stream()
                .flatMap(person -> person.roles().stream())
                .map(role -> ends(role.since(), role.until(), role.at()));
        Stream<Optional<Problem>> statuses = timeline.tracked().values().stream()
                .flatMap(list -> list.values().stream())
                .flatMap(entry -> entry.spans().stream())
                .map(span -> ends(Optional.of(span.since()), span.until(), span.at()));
        Stream<Optional<Problem>> eras =
                timeline.eras().values().stream().map(era -> ends(Optional.of(era.since()), era.until(), era.at()));
        return Stream.of(offices, statuses, eras).flatMap(each -> each).flatMap(Optional::stream);
    }

    private static Optional<Problem> ends(Optional<When> since, Optional<When> until, FieldLocations at) {
        return Chronology.reversed(since, until, Rule.UNTIL_BEFORE_SINCE, at, "until", "this ends before it begins");
    }
}
