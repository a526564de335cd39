package org.annals.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annals.generate.Generator;
import org.annals.generate.Output;
import org.annals.generate.Progress;
import org.annals.generate.Progress.Stage;
import org.annals.model.BaseUrl;
import org.annals.problem.Result;
import org.annals.publish.Exporter;
import org.annals.publish.Exporter.Target;
import org.annals.render.EBook;
import org.annals.render.Format;
import org.annals.render.SingleFile;
import org.annals.report.Findings;
import org.annals.source.Project;
import org.annals.source.SourceTree;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the whole timeline as one file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the whole timeline as one file, to keep, to send, or to read without a network.")
final class ExportCommand implements Callable<Integer> {

    private final Path root;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Files files = new Files();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = BaseUrlOption.class,
            description = "where the site stands to which other links lead, if not where site.yaml says")
    private Optional<BaseUrl> baseUrl = Optional.empty();

    @Mixin
    private final Reporting reporting;

    @Mixin
    private final ProgressOptions progressOptions;

    ExportCommand(Path root, Reporting reporting, ProgressOptions progressOptions) {
        this.root = root;
        this.reporting = reporting;
        this.progressOptions = progressOptions;
    }

    /** One of them at least. */
    private static final class Files {

        @Option(
                names = "--single-file",
                paramLabel = "FILE",
                description = "a web page with everything in it: no script, no other file")
        private Optional<Path> page = Optional.empty();

        @Option(names = "--epub", paramLabel = "FILE", description = "an e-book (EPUB 3), a chapter a year")
        private Optional<Path> book = Optional.empty();

        Map<String, Target> targets(Path root) {
            var targets = new LinkedHashMap<String, Target>();
            page.ifPresent(file -> targets.put(SingleFile.FILE, target(root, file, SingleFile.MARK)));
            book.ifPresent(file -> targets.put(EBook.FILE, target(root, file, EBook.MARK)));
            return targets;
        }

        private static Target target(Path root, Path file, String mark) {
            return new Target(root.resolve(file).toAbsolutePath().normalize(), mark);
        }

        List<Format> formats(SourceTree tree, Path root) {
            var formats = new ArrayList<Format>();
            page.ifPresent(file -> formats.add(new SingleFile(tree)));
            book.ifPresent(file -> formats.add(new EBook(tree, new Git(root).history())));
            return formats;
        }
    }

    @Override
    public Integer call() {
        Progress progress = progressOptions.progress();
        progress.begin(Stage.READ, 0);
        Result<SourceTree> tree = Project.read(root);
        Map<String, Target> targets = files.targets(root);
        Output output = Generator.generate(
                tree,
                baseUrl,
                read -> files.formats(read, root),
                rendering -> Exporter.export(targets, root, rendering, reporting::blocks),
                progress);
        progress.end();
        Findings findings = Findings.all(output, tree.value(), reporting.isStrict());
        return reporting.report(findings, findings.isBlocked() ? "nothing was written" : "written");
    }
}
