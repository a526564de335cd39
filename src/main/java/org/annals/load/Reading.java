package org.annals.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.prose.Prose;
import org.annals.source.Places;
import org.annals.syntax.Markdown;

/** The reading of one file: what may be pointed at, how texts are read, and the problems found so far. */
final class Reading {

    private final Names names;
    private final Markdown markdown;
    private final List<Problem> problems = new ArrayList<>();

    Reading(Names names, Markdown markdown) {
        this.names = names;
        this.markdown = markdown;
    }

    Names names() {
        return names;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void report(Rule rule, Location at, String message, String suggestion) {
        problems.add(Problem.of(rule, at, message, suggestion));
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    /** The value of a step, whose problems join those of this reading. */
    <T> Optional<T> take(Result<T> result) {
        problems.addAll(result.problems());
        return result.value();
    }

    /** Reports an id that none of the vocabularies has. */
    boolean resolves(String id, Location at, Vocabulary... vocabularies) {
        Optional<Problem> missing = names.missing(id, at, vocabularies);
        missing.ifPresent(problems::add);
        return missing.isEmpty();
    }

    Optional<Prose> prose(String text, Places places) {
        Optional<Prose> prose = take(markdown.read(text, places));
        prose.ifPresent(read -> ProseLinks.check(read, this));
        return prose;
    }
}
