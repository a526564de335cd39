package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.prose.Block;
import org.annals.prose.Wording;

/** An account does not begin with the title, which stands above it already. */
final class RepeatedTitle implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.events().stream()
                .filter(RepeatedTitle::isRepeated)
                .map(event -> Problem.of(
                        Rule.REPEATED_TITLE,
                        event.at().heading(),
                        "the account begins with the title, which stands above it already",
                        "delete this heading"));
    }

    private static boolean isRepeated(Event event) {
        return event.body().blocks().stream()
                .limit(1)
                .anyMatch(block ->
                        block instanceof Block.Heading first && Wording.alike(event.title(), first.plainText()));
    }
}
