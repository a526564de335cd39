package org.annals.intake;

import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** Takes what a reader finds in a foreign file, piece by piece. */
interface ForeignHandler {

    void row(Row row);

    void reference(Reference reference);

    void problem(Problem problem);

    /** Something that was decided for those who import, as a sentence. */
    void decision(String sentence);

    /** Something that is not taken over, or only into a comment. */
    default void loss(Location at, String message, String suggestion) {
        problem(Problem.of(Rule.IMPORT_LOSS, at, message, suggestion));
    }
}
