package org.annals.cli;

import static java.util.stream.Collectors.joining;
import static org.annals.handbook.Reference.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.annals.handbook.Reference;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The chapter about the command line names the commands and options that there are, in the words of their own help. */
class CommandsReferenceTest {

    @Test
    void everyCommandAndOption() throws IOException {
        CommandLine annals = commands();
        String text = """
                # Commands and options

                Every command of the command line with its options, in the words of its own help, and what it ends with.

                Typed without a command, `annals` shows them all; `annals help COMMAND` and `annals COMMAND --help` show one, and `annals version` says which version it is.

                """
                + annals.getSubcommands().values().stream()
                        .map(CommandsReferenceTest::section)
                        .collect(joining("\n"))
                + "\n" + exitCodes();
        Reference.check("commands", text);
    }

    @Test
    void everyCommandSaysWhatItDoes() {
        assertThat(commands().getSubcommands().values())
                .isNotEmpty()
                .allSatisfy(command ->
                        assertThat(description(command.getCommandSpec())).isNotBlank());
    }

    static CommandLine commands() {
        var unread = new PrintWriter(new StringWriter());
        return Main.commands(Path.of(""), unread, unread, new ProcessEnvironment(Map.of(), false, false));
    }

    private static String section(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        String synopsis = command.setUsageHelpWidth(100).getHelp().synopsis(0).strip();
        var rows = new StringBuilder();
        spec.positionalParameters().forEach(file -> rows.append(Reference.row(code(file.paramLabel()), words(file))));
        spec.options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .forEach(option -> rows.append(Reference.row(code(typed(option)), words(option))));
        return "## annals " + spec.name() + "\n\n" + description(spec) + "\n\n```text usage\n" + synopsis + "\n```\n"
                + (rows.isEmpty() ? "" : "\n" + Reference.head("typed", "means") + rows);
    }

    private static String description(CommandSpec spec) {
        return plain(String.join("\n\n", spec.usageMessage().description()));
    }

    private static String typed(OptionSpec option) {
        String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        return String.join(", ", option.names()) + value;
    }

    private static String words(ArgSpec word) {
        String again = word.isMultiValue() && word instanceof OptionSpec ? "; may be typed more than once" : "";
        String needed = word instanceof PositionalParamSpec && word.required() ? "**needed** · " : "";
        List<String> choices = List.of();
        if (word.completionCandidates() != null) {
            var found = new java.util.ArrayList<String>();
            word.completionCandidates().forEach(found::add);
            choices = found;
        }
        String described = Arrays.stream(word.description())
                .collect(joining(" "))
                .replace("${COMPLETION-CANDIDATES}", String.join(", ", choices));
        return needed + plain(described) + again;
    }

    /** Without the colours of a terminal, and no sign of it taken as Markdown. */
    private static String plain(String words) {
        return Ansi.OFF.string(words).replaceAll("([\\[\\]<>*_`])", "\\\\$1");
    }

    private static String exitCodes() {
        String rows = commands().getCommandSpec().usageMessage().exitCodeList().entrySet().stream()
                .map(entry -> Reference.row(code(entry.getKey()), entry.getValue()))
                .collect(joining());
        return "## What a command ends with\n\n" + Reference.head("code", "means") + rows;
    }
}
