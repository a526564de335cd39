package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** An event is related to others only. */
final class RelatedToItself implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.events().stream()
                .flatMap(event ->
                        event.relatives().stream().filter(other -> other.value().equals(event.id())))
                .map(other -> Problem.of(
                        Rule.RELATED_TO_ITSELF, other.at(), "this is the event itself", "name another, or delete it"));
    }
}
