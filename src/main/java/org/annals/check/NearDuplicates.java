package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.AlikeEvents;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** No event has nearly the same title and date as another one. */
final class NearDuplicates implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return AlikeEvents.in(timeline)
                .map(pair -> Problem.of(
                        Rule.NEAR_DUPLICATE,
                        pair.later().at().title(),
                        "the event " + pair.earlier().id() + " has nearly the same title and date",
                        "make one event of the two, or say in the titles what is different"));
    }
}
