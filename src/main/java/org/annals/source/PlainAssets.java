package org.annals.source;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** Templates that name a file of {@code templates/assets} where it does not stand: its address has a version. */
public final class PlainAssets {

    /** As after {@code ${root}} or {@code ${to("/")}}; what {@code to} itself is given, it looks at when it is called. */
    private static final Pattern ADDRESS = Pattern.compile("\\$\\{[^{}]*\\}/?assets/(?<name>\\w[\\w./-]*)");

    private PlainAssets() {}

    /** One for each such address in the templates of a project, at its place. */
    public static List<Problem> problems(SourceTree tree) {
        return tree.templates().stream()
                .filter(file -> !tree.packaged().contains(file.path()))
                .flatMap(PlainAssets::problems)
                .toList();
    }

    private static Stream<Problem> problems(SourceFile template) {
        return ADDRESS.matcher(template.text()).results().map(found -> problem(found, template));
    }

    private static Problem problem(MatchResult found, SourceFile template) {
        String name = found.group(1);
        return Problem.of(
                Rule.TEMPLATE_FAULT,
                template.at(found.start(), found.end() - found.start()),
                "assets/" + name + " has a version in its address, which is not known here",
                "write ${asset(\"" + name + "\")} instead");
    }
}
