package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.prose.Wording;

/** A summary says more than the title. */
final class SummaryRepeatsTitle implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.events().stream()
                .filter(event -> Wording.alike(event.title(), event.summary()))
                .map(event -> Problem.of(
                        Rule.SUMMARY_REPEATS_TITLE,
                        event.at().fields().of("summary"),
                        "the summary says what the title says",
                        "tell in one or two sentences what happened, and who took part"));
    }
}
