package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** The event that explains itself in a new timeline goes when others have come. */
final class LeftoverExample implements Check {

    private static final String EVENT = "first-event";

    /** What it rests on. */
    private static final String SOURCE = "example-source";

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.events().stream()
                .filter(event -> timeline.events().size() > 1 && isExample(event))
                .map(event -> Problem.of(
                        Rule.LEFTOVER_EXAMPLE,
                        event.at().file(),
                        "this is the example with which the timeline began",
                        "change it into an event of your own, or delete this file and the entries example-person,"
                                + " example-place and example-source"));
    }

    private static boolean isExample(Event event) {
        return event.id().equals(EVENT)
                && event.sources().stream().anyMatch(source -> source.id().equals(SOURCE));
    }
}
