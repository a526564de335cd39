package org.annals.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.annals.problem.Nearest;
import org.annals.report.Visible;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, what was probably meant, and where to read on; not all that there is. */
final class Mistyped implements IParameterExceptionHandler {

    private static final Pattern VALUE = Pattern.compile(
            "Invalid value for (?:option '([^']+)'|positional parameter at index [^ ]+ \\(([^)]+)\\)): ");
    private static final Pattern NUMBER = Pattern.compile("'([^']*)' is not an? (?:int|long)");

    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    @Override
    public int handleParseException(ParameterException fault, String[] words) {
        CommandLine command = fault.getCommandLine();
        PrintWriter messages = command.getErr();
        sentence(fault).lines().map(Visible::of).forEach(messages::println);
        if (fault instanceof MissingParameterException) {
            messages.print("usage: " + command.getHelp().synopsis(0));
        }
        messages.println("for more: " + command.getCommandSpec().qualifiedName() + " --help");
        messages.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String sentence(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (fault instanceof MissingParameterException missing) {
            return missing(missing);
        }
        String message = VALUE.matcher(String.valueOf(fault.getMessage())).replaceFirst("$1$2: ");
        return NUMBER.matcher(message).replaceFirst("$1 is no whole number");
    }

    private static String unmatched(UnmatchedArgumentException fault) {
        CommandSpec command = fault.getCommandLine().getCommandSpec();
        String word = fault.getUnmatched().get(0);
        if (word.startsWith("-")) {
            return noOption(command, word, fault.getSuggestions());
        }
        Set<String> commands = command.subcommands().keySet();
        return commands.isEmpty()
                ? command.qualifiedName() + " takes no " + word + " here"
                : "there is no command " + word
                        + Nearest.to(word, commands)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("");
    }

    private static String noOption(CommandSpec command, String word, List<String> similar) {
        String name = word.replaceFirst("=.*", "");
        boolean takesKeys = command.positionalParameters().stream()
                .anyMatch(one -> one.paramLabel().equals("KEY=VALUE"));
        Optional<String> near = command.optionsMap().keySet().stream()
                .filter(option -> name.length() > 3 && option.startsWith(name))
                .findFirst()
                .or(() -> Nearest.to(name, command.optionsMap().keySet()))
                .or(() -> similar.stream()
                        .filter(option -> option.startsWith("--"))
                        .findFirst());
        return "there is no option " + name
                + near.map(option -> "; did you mean " + option + "?")
                        .orElse(
                                takesKeys
                                        ? "; keys are written without hyphens: " + name.replaceFirst("^-+", "") + "=…"
                                        : "");
    }

    /** The library's own list is short of some that its message names. */
    private static String missing(MissingParameterException fault) {
        List<ArgSpec> missing = fault.getMissing();
        String message = String.valueOf(fault.getMessage());
        if (message.startsWith("Missing required parameter for option") && !missing.isEmpty()) {
            String name = name(missing.get(0));
            return name.replaceFirst("=.*", "") + " needs a value: " + name;
        }
        boolean isChoice = missing.stream().anyMatch(arg -> arg.group() != null);
        List<String> names = isChoice
                ? missing.stream().map(Mistyped::name).toList()
                : QUOTED.matcher(message).results().map(found -> found.group(1)).toList();
        return String.join(isChoice ? " or " : " and ", names)
                + (isChoice || names.size() == 1 ? " is missing" : " are missing");
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() + "=" + option.paramLabel() : arg.paramLabel();
    }
}
