package org.annals.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annals.generate.NewEdition;
import org.annals.model.CitableEdition;
import org.annals.model.Settings;
import org.annals.model.Timeline;
import org.annals.problem.Result;
import org.annals.publish.Edits;
import org.annals.publish.NewFiles;
import org.annals.publish.Replacer;
import org.annals.render.EditionMetadata;
import org.annals.source.EditionPaths;
import org.annals.source.Project;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives the content of now a name, by which others can cite it. */
@Command(
        name = "edition",
        mixinStandardHelpOptions = true,
        description =
                "Makes the content of now an edition that can be cited: lists it in content/editions.yaml, records the"
                        + " checksums of its files, and writes CITATION.cff and .zenodo.json. Without a name, writes these two"
                        + " again for the latest edition, say with its DOI.")
final class EditionCommand implements Callable<Integer> {

    private final Path root;
    private final PrintWriter results;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "such as 2026.1")
    private Optional<String> name = Optional.empty();

    @Option(names = "--date", paramLabel = "DAY", description = "the day on which it comes out, such as 2026-03-01")
    private Optional<String> date = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    EditionCommand(Path root, PrintWriter results) {
        this.root = root;
        this.results = results;
    }

    @Override
    public Integer call() {
        if (name.isPresent() != date.isPresent()) {
            throw wrong(
                    name.isPresent()
                            ? "say on which day the edition comes out, as in --date 2026-03-01"
                            : "name the edition, as in annals edition 2026.1 --date 2026-03-01");
        }
        Result<SourceTree> tree = Project.read(root);
        Result<Timeline> before = NewEdition.sound(tree);
        if (before.hasErrors() || before.value().isEmpty()) {
            return broken();
        }
        return name.map(edition ->
                        make(edition, tree.value().orElseThrow(), before.value().get()))
                .orElseGet(() -> describe(before.value().get()));
    }

    private int make(String edition, SourceTree tree, Timeline before) {
        if (before.editions().all().stream().anyMatch(one -> one.name().equalsIgnoreCase(edition))) {
            throw wrong("there is an edition " + edition + " already; an edition never changes, so give the new one"
                    + " another name");
        }
        if (before.settings().authors().isEmpty()) {
            results.println("content/site.yaml has no authors, and an edition is cited as the work of somebody;"
                    + " nothing was written");
            return ExitCode.PROBLEMS;
        }
        before.editions().current().ifPresent(same -> {
            throw wrong("the content is that of edition " + same.name() + ", file by file, and needs no other name");
        });
        SourceTree with = NewEdition.in(tree, before, edition, date.orElseThrow());
        Result<Timeline> after = NewEdition.sound(Result.of(with));
        Optional<CitableEdition> made = after.value()
                .flatMap(timeline -> timeline.editions().all().stream()
                        .filter(one -> one.name().equals(edition))
                        .findFirst());
        if (after.hasErrors() || made.isEmpty()) {
            after.problems().stream()
                    .filter(problem -> problem.at().file().equals(EditionPaths.LIST))
                    .findFirst()
                    .ifPresent(problem -> results.println(problem.message()
                            + problem.suggestion().map(hint -> "; " + hint).orElse("")));
            results.println("nothing was written");
            return ExitCode.USAGE;
        }
        after.value()
                .flatMap(timeline -> timeline.editions().latest())
                .filter(latest -> !latest.name().equals(edition))
                .ifPresent(latest -> {
                    throw wrong("edition " + latest.name() + " came out later than " + date.orElseThrow()
                            + ", and pages would go on to name that one; give the new edition its own day");
                });
        write(tree, with, edition);
        describe(after.value().get());
        results.println("Now commit these files, and give the commit the tag "
                + made.get().tag() + ".");
        return ExitCode.FINE;
    }

    private void write(SourceTree before, SourceTree after, String edition) {
        Map<String, byte[]> fresh = new LinkedHashMap<>();
        fresh.put(
                EditionPaths.record(edition),
                text(after, EditionPaths.record(edition)).getBytes(StandardCharsets.UTF_8));
        String list = text(after, EditionPaths.LIST);
        Optional<SourceFile> listed = before.find(EditionPaths.LIST);
        if (listed.isEmpty()) {
            fresh.put(EditionPaths.LIST, list.getBytes(StandardCharsets.UTF_8));
        }
        NewFiles.write(root, fresh);
        listed.ifPresent(file -> Edits.write(root.resolve(file.path()), file.text(), list));
        results.println("written: " + EditionPaths.record(edition));
        results.println("written: " + EditionPaths.LIST);
    }

    private static String text(SourceTree tree, String path) {
        return tree.find(path).orElseThrow().text();
    }

    /** What the latest edition says of itself, at the top of the repository. */
    private int describe(Timeline timeline) {
        Optional<CitableEdition> latest = timeline.editions().latest();
        if (latest.isEmpty()) {
            throw wrong("there is no edition yet; annals edition 2026.1 --date 2026-03-01 makes one");
        }
        Settings settings = timeline.settings();
        Replacer.replace(EditionMetadata.files(settings, latest.get()), root)
                .forEach(file -> results.println("written: " + file));
        if (EditionMetadata.spdx(settings.licence()).isEmpty()) {
            results.println("Zenodo does not know the licence "
                    + settings.licence().name() + " by its address: choose it there by hand before the first release.");
        }
        return ExitCode.FINE;
    }

    private int broken() {
        results.println("the content has errors, and nothing was written; annals check tells them");
        return ExitCode.PROBLEMS;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
