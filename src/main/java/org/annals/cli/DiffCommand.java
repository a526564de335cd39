package org.annals.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.annals.generate.Previews;
import org.annals.generate.Revision;
import org.annals.problem.Result;
import org.annals.report.DiffJson;
import org.annals.report.DiffReport;
import org.annals.report.Visible;
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
            description = "how it is told: ${COMPLETION-CANDIDATES}; text if left out")
    private DiffFormat format = DiffFormat.TEXT;

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
            return printed(told(Since.ref(ref, root)));
        } catch (Git.NoAnswerException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        } catch (Since.UnreadableException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.PROBLEMS;
        }
    }

    /** Only the template of a page can be at fault. */
    private int printed(Result<String> text) {
        text.problems()
                .forEach(problem ->
                        spec.commandLine().getErr().println(Visible.of(problem.at() + ": " + problem.told())));
        text.value().ifPresent(results::print);
        results.flush();
        return text.value().isPresent() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private Result<String> told(Revision revision) {
        return switch (format) {
            case TEXT -> Result.of(DiffReport.text(revision.comparison()));
            case MARKDOWN -> Result.of(DiffReport.markdown(revision.comparison()));
            case JSON -> Result.of(DiffJson.of(revision.comparison()));
            case HTML -> Previews.inWords(revision);
        };
    }

    /** The names of the formats, as they are typed. */
    enum DiffFormat {
        TEXT,
        MARKDOWN,
        JSON,
        HTML;

        @Override
        public String toString() {
            return Choice.word(this);
        }
    }
}
