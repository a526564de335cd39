package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Annotation.Correction;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** Nothing can have been corrected before it happened. */
final class EarlyCorrection implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.events().stream()
                .flatMap(event -> event.annotations(Correction.class)
                        .filter(correction -> Chronology.isBefore(correction.date(), event.date())))
                .map(correction -> Problem.of(
                        Rule.EARLY_CORRECTION,
                        correction.at().of("date"),
                        "this correction is dated before the event",
                        "write the day on which the timeline was corrected"));
    }
}
