package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** An edition is cited as the work of somebody. */
final class EditionAuthors implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.editions().all().isEmpty()
                        || !timeline.settings().authors().isEmpty()
                ? Stream.empty()
                : Stream.of(Problem.of(
                        Rule.MISSING_KEY,
                        timeline.settings().at(),
                        "the key authors is missing: an edition is cited as the work of somebody",
                        "authors: [{name: family name, given: given names}], or the name of a body alone"));
    }
}
