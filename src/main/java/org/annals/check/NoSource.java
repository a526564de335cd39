package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** An event rests on at least one source, if it is not a draft. */
final class NoSource implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.published().stream()
                .filter(event -> event.allSources().isEmpty())
                .map(event -> Problem.of(
                        Rule.NO_SOURCE,
                        event.at().file(),
                        "this event rests on no source",
                        "cite one in the text, such as [@source-id], or list it under sources"));
    }
}
