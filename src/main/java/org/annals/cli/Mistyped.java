package org.annals.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.annals.problem.Nearest;
import org.annals.report.Visible;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, what was probably meant, and where to read on; not all that there is. */
final class Mistyped implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException fault, String[] words) {
        CommandLine command = fault.getCommandLine();
        PrintWriter messages = command.getErr();
        noCommand(fault)
                .ifPresentOrElse(
                        word -> messages.println("there is no command " + Visible.of(word)
                                + Nearest.to(word, command.getSubcommands().keySet())
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse("")),
                        () -> {
                            String.valueOf(fault.getMessage())
                                    .lines()
                                    .map(Visible::of)
                                    .forEach(messages::println);
                            UnmatchedArgumentException.printSuggestions(fault, messages);
                        });
        if (fault instanceof MissingParameterException) {
            messages.print("usage: " + command.getHelp().synopsis(0));
        }
        messages.println("for more: " + command.getCommandSpec().qualifiedName() + " --help");
        messages.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** What stands where a command should. */
    private static Optional<String> noCommand(ParameterException fault) {
        return Optional.of(fault)
                .filter(UnmatchedArgumentException.class::isInstance)
                .filter(one -> !one.getCommandLine().getSubcommands().isEmpty())
                .map(one -> ((UnmatchedArgumentException) one).getUnmatched().get(0))
                .filter(word -> !word.startsWith("-"));
    }
}
