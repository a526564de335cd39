package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** A page on the web changes: a source there says when it was seen. */
final class UnseenSource implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.sources().values().stream()
                .filter(source -> source.url().isPresent() && !source.at().has("accessed"))
                .map(source -> Problem.of(
                        Rule.UNSEEN_SOURCE,
                        source.at().of("URL"),
                        "nobody says when this page was seen",
                        "write accessed: and the day, such as 2026-01-31"));
    }
}
