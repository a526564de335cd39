package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Annotation.Dispute;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** Each position of a dispute rests on sources of its own, or on those that its text cites. */
final class UnsourcedPosition implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.events().stream()
                .flatMap(event -> event.annotations(Dispute.class))
                .flatMap(dispute -> dispute.positions().stream())
                .filter(position -> !position.at().has("sources")
                        && position.text().citations().findAny().isEmpty())
                .map(position -> Problem.of(
                        Rule.UNSOURCED_POSITION,
                        position.at().of("text"),
                        "nothing says who holds this position",
                        "write sources: and the ids of sources, or cite one in the text"));
    }
}
