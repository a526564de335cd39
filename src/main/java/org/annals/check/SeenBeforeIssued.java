package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** Nobody saw a source before it was published. */
final class SeenBeforeIssued implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.sources().values().stream()
                .flatMap(source -> Chronology.reversed(
                        source.issued(),
                        source.accessed(),
                        Rule.SEEN_BEFORE_ISSUED,
                        source.at(),
                        "accessed",
                        "this was seen before it was published")
                        .stream());
    }
}
