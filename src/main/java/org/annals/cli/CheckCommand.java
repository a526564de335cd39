package org.annals.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.annals.generate.Generator;
import org.annals.generate.NoSink;
import org.annals.generate.Output;
import org.annals.generate.Progress;
import org.annals.generate.Progress.Stage;
import org.annals.load.Guides;
import org.annals.problem.Result;
import org.annals.render.Formats;
import org.annals.render.Publication;
import org.annals.report.Findings;
import org.annals.report.Verdict;
import org.annals.source.Project;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says all that is wrong, and writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Does all that build does, but writes nothing.")
final class CheckCommand implements Callable<Integer> {

    private final Path root;

    @Mixin
    private final Reporting reporting;

    @Mixin
    private final ProgressOptions progressOptions;

    @Parameters(
            paramLabel = "PATH",
            description = "files and folders whose problems are told; all are read, and all told if none is named")
    private List<Path> paths = List.of();

    @Option(
            names = "--changed-since",
            paramLabel = "REF",
            description = "tell only of files that differ from this commit, branch or tag of git")
    private Optional<String> ref = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    CheckCommand(Path root, Reporting reporting, ProgressOptions progressOptions) {
        this.root = root;
        this.reporting = reporting;
        this.progressOptions = progressOptions;
    }

    @Override
    public Integer call() {
        Scope scope = scope();
        Progress progress = progressOptions.progress();
        progress.begin(Stage.READ, 0);
        List<SourceFile> former = former(scope);
        Result<SourceTree> tree = Project.read(root).map(files -> files.since(former));
        Output output = Generator.generate(
                tree,
                Optional.empty(),
                files -> Formats.of(files, Guides.event(), new Publication(false)),
                rendering -> rendering.apply(new NoSink()),
                progress);
        progress.end();
        var findings = new Findings(output, tree.value(), reporting.isStrict(), scope::holds);
        return reporting.report(findings, verdict(findings, former), "nothing is written by check");
    }

    /** Only whoever asks about a change is told what it comes to. */
    private Verdict verdict(Findings findings, List<SourceFile> former) {
        return ref.isEmpty()
                ? Verdict.NONE
                : Verdict.of(findings, former.stream().map(SourceFile::path).collect(Collectors.toSet()));
    }

    /** What the content was before the change that is asked about. */
    private List<SourceFile> former(Scope scope) {
        if (ref.isEmpty()) {
            return List.of();
        }
        try {
            return new Git(root)
                    .asOf(
                            ref.get(),
                            scope.changed().orElse(Set.of()).stream()
                                    .filter(path -> path.matches("content/.+\\.(?:md|yaml)")));
        } catch (Git.NoAnswerException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Scope scope() {
        try {
            return Scope.of(root, paths, ref);
        } catch (Scope.UnknownException | Git.NoAnswerException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
