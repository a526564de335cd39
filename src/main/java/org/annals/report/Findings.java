package org.annals.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.annals.generate.Output;
import org.annals.model.Address;
import org.annals.problem.Handful;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/**
 * What there is to tell about a project.
 *
 * @param tree its files, to show the lines that are meant
 * @param strict whether a warning counts as an error does
 * @param reported the files whose problems are told; those of others are only counted
 */
public record Findings(Output output, Optional<SourceTree> tree, boolean strict, Predicate<String> reported) {

    /** All problems of all files. */
    public static Findings all(Output output, Optional<SourceTree> tree, boolean strict) {
        return new Findings(output, tree, strict, file -> true);
    }

    /** The problems that are told. */
    List<Problem> problems() {
        return output.problems().stream()
                .filter(problem -> reported.test(problem.at().file()))
                .toList();
    }

    /** A handful of each kind and file; the last of them says how many others there are. */
    List<Problem> few() {
        return Handful.ofEach(problems());
    }

    long errors() {
        return count(problems(), Problem::isError);
    }

    long warnings() {
        return count(problems(), problem -> !problem.isError());
    }

    /** With those that a problem stands for. */
    private static long count(List<Problem> problems, Predicate<Problem> wanted) {
        return problems.stream()
                .filter(wanted)
                .mapToLong(problem -> 1 + problem.more())
                .sum();
    }

    /** How many problems lie in files that are not told of. */
    long elsewhere() {
        return count(output.problems(), problem -> !reported.test(problem.at().file()));
    }

    /** Whether the site cannot be published as it is. */
    public boolean isBlocked() {
        return output.problems().stream().anyMatch(this::counts);
    }

    /** Whether something that is told must be put right. */
    public boolean isFailure() {
        return problems().stream().anyMatch(this::counts);
    }

    boolean counts(Problem problem) {
        return strict || problem.isError();
    }

    int published() {
        return isBlocked() ? 0 : output.counts().published();
    }

    /** The page that explains a rule, if the site's address is known. */
    Optional<String> help(Rule rule) {
        return output.settings().map(settings -> settings.baseUrl().absolute(Address.help(rule.id())));
    }

    /** The words that a problem is about, in their line. */
    Optional<Excerpt> excerpt(Problem problem) {
        return problem.at().length() == 0
                ? Optional.empty()
                : tree.flatMap(files -> files.find(problem.at().file()))
                        .flatMap((SourceFile file) -> file.line(problem.at().line()))
                        .map(line -> Excerpt.of(
                                line, problem.at().column(), problem.at().length()));
    }

    /** {@code 2 errors, 1 warning}. */
    public String sums() {
        return count(errors(), "error") + ", " + count(warnings(), "warning")
                + (elsewhere() > 0 ? " (and " + elsewhere() + " in other files)" : "");
    }

    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
