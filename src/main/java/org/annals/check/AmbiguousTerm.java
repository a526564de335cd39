package org.annals.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Located;
import org.annals.model.Term;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** Each form belongs to one term: the first that has it gets it, and the other is not explained where it stands. */
final class AmbiguousTerm implements Check {

    @Override
    public Stream<Problem> check(Timeline timeline) {
        var owners = new Owners();
        return timeline.glossary().values().stream()
                .flatMap(term -> forms(term).map(form -> check(form, term, owners)))
                .flatMap(Optional::stream);
    }

    private static Stream<Located<String>> forms(Term term) {
        var name = new Located<>(term.name(), term.at().of("term"));
        return Stream.concat(Stream.of(name), term.forms().stream());
    }

    private static Optional<Problem> check(Located<String> form, Term term, Owners owners) {
        return owners.other(form.value(), term.id())
                .map(owner -> Problem.of(
                        Rule.AMBIGUOUS_TERM,
                        form.at(),
                        owner + " has this form already",
                        "leave each form to one term"));
    }
}
