package org.annals.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annals.problem.Explanation;
import org.annals.problem.Nearest;
import org.annals.problem.Rule;
import org.annals.report.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a rule is for, with an example. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says what a rule is for, with an example; without a name, lists all rules.")
final class ExplainCommand implements Callable<Integer> {

    private final PrintWriter results;

    @Parameters(
            arity = "0..1",
            paramLabel = "RULE",
            description = "the name that stands in brackets behind a problem, such as impossible-date")
    private Optional<String> name = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    ExplainCommand(PrintWriter results) {
        this.results = results;
    }

    @Override
    public Integer call() {
        name.ifPresentOrElse(id -> explain(rule(id)), this::list);
        return ExitCode.FINE;
    }

    private void list() {
        int width = Arrays.stream(Rule.values())
                .mapToInt(rule -> rule.id().length())
                .max()
                .orElse(0);
        for (Rule rule : Rule.values()) {
            results.println(rule.id() + " ".repeat(width + 2 - rule.id().length()) + rule.title());
        }
    }

    private void explain(Rule rule) {
        Explanation explanation = Explanation.of(rule);
        String severity = rule.severity().name().toLowerCase(Locale.ROOT);
        results.println(rule.title() + " [" + rule.id() + ", " + severity + "]\n\n" + explanation.why()
                + "\n\nInstead of\n\n" + indented(explanation.before())
                + "\nwrite\n\n" + indented(explanation.after()).stripTrailing());
    }

    private static String indented(String lines) {
        return Explanation.shown(lines).indent(4);
    }

    private Rule rule(String id) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.id().equals(id.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "there is no rule " + Visible.of(id) + nearest(id)));
    }

    private static String nearest(String id) {
        return Nearest.to(id, Arrays.stream(Rule.values()).map(Rule::id).toList())
                .map(found -> "; did you mean " + found + "?")
                .orElse("; annals explain lists all of them");
    }
}
