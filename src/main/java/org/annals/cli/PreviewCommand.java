package org.annals.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.annals.generate.Previews;
import org.annals.problem.Result;
import org.annals.publish.AtomicFile;
import org.annals.render.Preview;
import org.annals.report.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows a change as one file that opens anywhere. */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description =
                "Writes the pages that a change touches, before and now, into one file of HTML that needs no other.")
final class PreviewCommand implements Callable<Integer> {

    private final Path root;
    private final PrintWriter results;

    @Option(
            names = "--since",
            required = true,
            paramLabel = "REF",
            description = "compare with where the work branched off this commit, branch or tag of git")
    private String ref = "";

    @Option(
            names = "--single-file",
            required = true,
            paramLabel = "FILE",
            description = "the file to write; an earlier preview of that name is replaced, anything else stays")
    private Path file = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    PreviewCommand(Path root, PrintWriter results) {
        this.root = root;
        this.results = results;
    }

    @Override
    public Integer call() {
        try {
            return written(Previews.of(Since.ref(ref, root)));
        } catch (Git.NoAnswerException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        } catch (Since.UnreadableException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.PROBLEMS;
        }
    }

    private int written(Result<String> preview) {
        preview.problems().forEach(problem -> results.println(Visible.of(problem.at() + ": " + problem.told())));
        preview.value().ifPresent(text -> {
            AtomicFile.write(root.resolve(file), text, Preview.MARK);
            results.println("written to " + file);
        });
        return preview.value().isPresent() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
