package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Annotation.Dispute;
import org.annals.model.Timeline;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** A dispute has at least two positions. */
final class SinglePosition implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.events().stream()
                .flatMap(event -> event.annotations(Dispute.class))
                .filter(dispute -> dispute.positions().size() < 2)
                .map(dispute -> Problem.of(
                        Rule.SINGLE_POSITION,
                        place(dispute),
                        "a dispute has at least two positions",
                        "write the other side as well, or make it a note or a statement"));
    }

    private static Location place(Dispute dispute) {
        return dispute.positions().stream()
                .map(position -> position.at().whole())
                .findFirst()
                .orElse(dispute.at().of("positions"));
    }
}
