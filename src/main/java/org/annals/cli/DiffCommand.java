package org.annals.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.annals.compare.Comparison;
import org.annals.report.DiffJson;
import org.annals.report.DiffMarkdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what a change does for readers. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Says what changes for readers: events, dates, words, sources, disputes, addresses, pictures.")
final class DiffCommand implements Callable<Integer> {

    private final Path root;
    private final PrintWriter results;

    @Option(
            names = "--since",
            required = true,
            paramLabel = "REF",
            description = "compare with where the work branched off this commit, branch or tag of git")
    private String ref = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "how it is told: ${COMPLETION-CANDIDATES}; markdown if left out")
    private DiffFormat format = DiffFormat.MARKDOWN;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    DiffCommand(Path root, PrintWriter results) {
        this.root = root;
        this.results = results;
    }

    @Override
    public Integer call() {
        try {
            results.print(told(Since.ref(ref, root).comparison()));
            results.flush();
            return ExitCode.FINE;
        } catch (Git.NoAnswerException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        } catch (Since.UnreadableException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.PROBLEMS;
        }
    }

    private String told(Comparison comparison) {
        return switch (format) {
            case MARKDOWN -> DiffMarkdown.of(comparison);
            case JSON -> DiffJson.of(comparison);
        };
    }

    /** The names of the formats, as they are typed. */
    private enum DiffFormat {
        MARKDOWN,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
