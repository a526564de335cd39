package org.annals.check;

import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Source.Name;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** Lists are sorted and files written by an author's family name, or by a name of one piece. */
final class NamelessAuthor implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.sources().values().stream()
                .flatMap(source -> source.names().values().stream())
                .flatMap(List::stream)
                .filter(author -> !author.at().has("family") && !author.at().has("literal"))
                .map(NamelessAuthor::problem);
    }

    private static Problem problem(Name author) {
        return Problem.of(
                Rule.NAMELESS_AUTHOR,
                author.at().of("given"),
                "this author has neither a family name nor a name of one piece",
                author.at().has("given")
                        ? "write family: too, or a name of one piece under literal:"
                        : "write family: and given:, or a name of one piece under literal:");
    }
}
