package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** A timeline has an event: without one, most often a folder was lost, and an empty site would take the place of a full one. */
final class NoEvent implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        boolean none = timeline.whole() && timeline.published().isEmpty();
        return none && timeline.settings().demands().anEvent()
                ? Stream.of(Problem.of(
                        Rule.NO_EVENT,
                        timeline.settings().at(),
                        timeline.events().isEmpty()
                                ? "this timeline has no event"
                                : "all events of this timeline are drafts",
                        "write one into content/events, or empty: true here until there is one"))
                : Stream.empty();
    }
}
