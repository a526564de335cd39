package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** An event has an account, if it is not a draft. */
final class EmptyBody implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.published().stream()
                .filter(event -> event.body().plainText().isBlank())
                .map(event -> Problem.of(
                        Rule.EMPTY_BODY,
                        event.at().body(),
                        "this event has no account",
                        event.at().body().file().endsWith(".yaml")
                                ? "write body: | and what happened on the lines below it, moved in by two blanks; or add draft: true"
                                : "write what happened below the second ---, or add draft: true"));
    }
}
