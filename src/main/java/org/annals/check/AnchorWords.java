package org.annals.check;

import java.util.stream.Stream;
import org.annals.model.Annotation.Anchor;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.prose.Block;
import org.annals.prose.Inline;
import org.annals.prose.Quote;

/** The words that an annotation is about stand exactly once in the text of its event, within one paragraph. */
final class AnchorWords implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        return timeline.events().stream()
                .flatMap(event -> event.annotations().stream()
                        .flatMap(annotation -> annotation.on().stream())
                        .flatMap(anchor -> check(event, anchor)));
    }

    private static Stream<Problem> check(Event event, Anchor anchor) {
        int found = event.body().blocks().stream()
                .flatMap(Block::lines)
                .mapToInt(line ->
                        new Quote(anchor.words()).in(Inline.plainText(line)).size())
                .sum();
        if (found == 1) {
            return Stream.of();
        }
        return Stream.of(Problem.of(
                Rule.ANCHOR_WORDS,
                anchor.at(),
                found == 0
                        ? "these words do not stand in the text"
                        : "these words stand in the text " + found + " times",
                found == 0 ? "copy them from one paragraph of the text" : "take more words around them"));
    }
}
