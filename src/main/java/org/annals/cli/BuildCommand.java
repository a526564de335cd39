package org.annals.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annals.generate.Generator;
import org.annals.generate.LockedAddresses;
import org.annals.generate.Output;
import org.annals.generate.Progress;
import org.annals.generate.Progress.Stage;
import org.annals.load.Guides;
import org.annals.model.BaseUrl;
import org.annals.model.Settings;
import org.annals.problem.Result;
import org.annals.publish.Additions;
import org.annals.publish.Edits;
import org.annals.publish.Publisher;
import org.annals.render.Formats;
import org.annals.render.Publication;
import org.annals.report.Findings;
import org.annals.source.Project;
import org.annals.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the site, and writes it if nothing is wrong. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Builds the site in this folder. If anything is wrong, nothing is written.")
final class BuildCommand implements Callable<Integer> {

    private final Path root;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = BaseUrlOption.class,
            description = "where the site will stand, if not where site.yaml says")
    private Optional<BaseUrl> baseUrl = Optional.empty();

    @Option(
            names = "--edition",
            paramLabel = "NAME",
            description = "fail unless the content is that of this edition, file by file")
    private Optional<String> edition = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "the folder to write, site if left out")
    private Path out = Path.of("site");

    @Option(names = "--no-cards", description = "without the pictures by which others show links to events")
    private boolean noCards;

    @Option(
            names = "--update-lock",
            description = "add the addresses of this site to " + LockedAddresses.FILE
                    + ", which keeps any of them from being lost; make it, if it is not there")
    private boolean updateLock;

    @Mixin
    private final Reporting reporting;

    @Mixin
    private final ProgressOptions progressOptions;

    BuildCommand(Path root, Reporting reporting, ProgressOptions progressOptions) {
        this.root = root;
        this.reporting = reporting;
        this.progressOptions = progressOptions;
    }

    @Override
    public Integer call() {
        Progress progress = progressOptions.progress();
        progress.begin(Stage.READ, 0);
        Result<SourceTree> tree = Project.read(root);
        var publication = new Publication(!noCards, new Git(root).history());
        Output output = Generator.generate(
                tree,
                baseUrl,
                edition,
                files -> Formats.of(files, Guides.event(), publication),
                rendering -> Publisher.publish(root.resolve(out), root, rendering, reporting::blocks),
                progress);
        progress.end();
        Findings findings = Findings.all(output, tree.value(), reporting.isStrict());
        if (updateLock && !findings.isBlocked()) {
            tree.value().ifPresent(this::lock);
        }
        return reporting.report(
                findings, findings.isBlocked() ? "nothing was written" : "written to " + out + links(output));
    }

    /** A site that is put online must know where that is. */
    private static String links(Output output) {
        return output.settings()
                .map(Settings::baseUrl)
                .filter(url -> url.url().equals(StarterOptions.UNKNOWN_PLACE))
                .map(url -> "; its feeds and links to itself say " + url.url()
                        + ", which is only an example: write where it will stand under base-url in content/site.yaml")
                .orElse("");
    }

    private void lock(SourceTree tree) {
        LockedAddresses.updated(tree)
                .ifPresent(text -> tree.find(LockedAddresses.FILE)
                        .ifPresentOrElse(
                                file -> Edits.write(root.resolve(file.path()), file.text(), text),
                                () -> Additions.write(root, LockedAddresses.FILE, text)));
    }
}
