package org.annals.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.annals.problem.Nearest;
import org.annals.problem.Rule;
import org.annals.report.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a command does, as its option {@code --help} does, or what a rule is for. */
@Command(
        name = "help",
        mixinStandardHelpOptions = true,
        description = "Says how a command is used, or what a rule is for; without a name, lists all commands.")
final class HelpCommand implements Callable<Integer> {

    private final PrintWriter results;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "a command such as build, or a rule such as date-form")
    private Optional<String> name = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    HelpCommand(PrintWriter results) {
        this.results = results;
    }

    @Override
    public Integer call() {
        CommandLine annals = spec.parent().commandLine();
        if (name.isEmpty()) {
            annals.usage(results);
            return ExitCode.FINE;
        }
        String word = name.get().toLowerCase(Locale.ROOT);
        Map<String, CommandLine> commands = annals.getSubcommands();
        if (commands.containsKey(word)) {
            commands.get(word).usage(results);
            return ExitCode.FINE;
        }
        if (rules().contains(word)) {
            return annals.execute("explain", word);
        }
        List<String> known =
                Stream.concat(commands.keySet().stream(), rules().stream()).toList();
        throw new ParameterException(
                spec.commandLine(),
                "there is no command or rule " + Visible.of(word)
                        + Nearest.to(word, known)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("; annals help lists the commands, annals explain the rules"));
    }

    private static List<String> rules() {
        return Arrays.stream(Rule.values()).map(Rule::id).toList();
    }
}
