package org.annals.check;

import java.util.Optional;
import org.annals.model.FieldLocations;
import org.annals.model.date.When;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** The order of dates that belong together. Only what is certain counts: a doubtful date may lie either way. */
final class Chronology {

    private Chronology() {}

    static boolean isBefore(When one, When other) {
        return one.span().endsBefore(other.span());
    }

    /**
     * A second date that is before the first.
     *
     * @param field the second date's, of the thing whose locations these are
     */
    static Optional<Problem> reversed(
            Optional<When> first, Optional<When> second, Rule rule, FieldLocations at, String field, String message) {
        return first.flatMap(from -> second.filter(to -> isBefore(to, from))
                .map(to -> Problem.of(
                        rule,
                        at.of(field),
                        message + ": " + to.edtf() + " is before " + from.edtf(),
                        "correct one of the two dates")));
    }
}
