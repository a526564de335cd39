package org.annals.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Catchphrase;
import org.annals.model.Located;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.prose.FormFinder;

/** Each form belongs to one phrase; else all statements that use it would stand under both. */
final class AmbiguousPhrase implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        var owners = new Owners();
        return timeline.phrases().values().stream()
                .flatMap(phrase -> phrase.allForms().map(form -> check(form, phrase, owners)))
                .flatMap(Optional::stream);
    }

    private static Optional<Problem> check(Located<String> form, Catchphrase phrase, Owners owners) {
        return owners.other(FormFinder.folded(form.value()), phrase.id())
                .map(owner -> Problem.of(
                        Rule.AMBIGUOUS_PHRASE,
                        form.at(),
                        owner + " has this form already",
                        "leave each form to one phrase"));
    }
}
