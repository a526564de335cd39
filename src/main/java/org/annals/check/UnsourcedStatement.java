package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Annotation.Statement;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** A statement rests on a source of its own, or on one that its text cites. */
final class UnsourcedStatement implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.events().stream()
                .flatMap(event -> event.annotations(Statement.class))
                .filter(said -> !said.at().has("source")
                        && said.text().citations().findAny().isEmpty())
                .map(said -> Problem.of(
                        Rule.UNSOURCED_STATEMENT,
                        said.at().of("by"),
                        "nothing says where this statement is reported",
                        "write source: and the id of a source, or cite one in the text"));
    }
}
