package org.annals.check;

import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Annotation.Statement;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.prose.Folded;
import org.annals.prose.FormFinder;

/** A phrase is there to find statements, and finds some. What a file that cannot be read states is not known. */
final class UnusedPhrase implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        if (!timeline.whole() || timeline.phrases().isEmpty()) {
            return Stream.of();
        }
        List<Folded> lines = timeline.events().stream()
                .flatMap(event -> event.annotations(Statement.class))
                .flatMap(Statement::lines)
                .map(Folded::small)
                .toList();
        return timeline.phrases().values().stream()
                .filter(phrase -> isUnused(phrase.finder(), lines))
                .map(phrase -> Problem.of(
                        Rule.UNUSED_PHRASE,
                        phrase.at().whole(),
                        "no statement has one of the forms of this phrase",
                        "add a form that a statement has, word for word, or delete the phrase"));
    }

    private static boolean isUnused(FormFinder finder, List<Folded> lines) {
        return lines.stream().allMatch(line -> finder.in(line).isEmpty());
    }
}
