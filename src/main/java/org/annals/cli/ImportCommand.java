package org.annals.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annals.generate.Output;
import org.annals.intake.ImportOptions;
import org.annals.intake.ImportResult;
import org.annals.intake.Importer;
import org.annals.problem.Result;
import org.annals.publish.Additions;
import org.annals.publish.Edits;
import org.annals.report.Findings;
import org.annals.source.ForeignFile;
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

/** Brings events and sources in from files of other programs. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Brings events and sources in from files of other programs: tables (CSV) with a row of names, tables and"
                    + " JSON of TimelineJS, sources in CSL, BibTeX or RIS, Markdown with front matter, events in JSON or YAML,"
                    + " calendars (ICS).",
            "One event becomes one file; no file is ever written over, and what is there already is left alone. What"
                    + " cannot be read for sure is told, and its event is left as a draft, with what was there in a comment."
        })
final class ImportCommand implements Callable<Integer> {

    private static final String EVENTS = "content/events";

    private final Path root;

    @Mixin
    private final Reporting reporting;

    private final List<String> written = new ArrayList<>();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "what to bring in, in UTF-8")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "name the files that would be written, and write nothing")
    private boolean dryRun;

    @Option(
            names = "--map",
            paramLabel = "COLUMN=KEY",
            description =
                    "the key of an event that a column of a table fills, such as \"When=date\"; also id, end (of a"
                            + " span) and body (the account). Items of a list are parted by semicolons")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            description = "the folder under " + EVENTS + " for all events; one for each year if left out")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND", description = "the kind of events that name none")
    private Optional<String> kind = Optional.empty();

    @Option(
            names = "--source-kind",
            paramLabel = "KIND",
            description = "who stands behind the new sources, such as news or academic")
    private Optional<String> sourceKind = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    ImportCommand(Path root, Reporting reporting) {
        this.root = root;
        this.reporting = reporting;
    }

    @Override
    public Integer call() {
        ImportOptions wishes = wishes();
        SourceTree tree = Project.read(root).value().orElseThrow();
        Result<List<SourceFile>> foreign = Result.all(files.stream()
                .map(file ->
                        ForeignFile.read(root.resolve(file), file.toString().replace('\\', '/')))
                .toList());
        List<SourceFile> read = foreign.value().orElseThrow();
        Result<ImportResult> arrivals = read.isEmpty()
                ? new Result<>(Optional.empty(), List.of())
                : Importer.run(tree, read, wishes, (path, text) -> write(tree, path, text));
        var problems = new ArrayList<>(foreign.problems());
        problems.addAll(arrivals.problems());
        var output =
                new Output(problems.stream().sorted().toList(), new Output.Counts(0, 0, List.of()), Optional.empty());
        return reporting.report(
                Findings.all(output, Optional.of(shown(tree, read)), reporting.isStrict()), sums(arrivals));
    }

    /** The project with the foreign files, whose lines are shown as well. */
    private static SourceTree shown(SourceTree tree, List<SourceFile> foreign) {
        var files = new ArrayList<>(foreign);
        files.addAll(tree.content());
        return new SourceTree(files, tree.templates(), tree.assets());
    }

    private ImportOptions wishes() {
        Map<String, String> keys = new LinkedHashMap<>();
        columns.forEach((column, key) -> {
            if (!ImportOptions.isKey(key)) {
                throw wrong("--map: an event has no key " + key + " that a column can fill; it has "
                        + ImportOptions.keys());
            }
            keys.put(column.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " "), key);
        });
        return new ImportOptions(keys, folder.map(this::inside), kind, sourceKind);
    }

    private String inside(Path given) {
        Path events = root.toAbsolutePath().resolve(EVENTS).normalize();
        Path whole = root.toAbsolutePath().resolve(given).normalize();
        if (!whole.startsWith(events)) {
            throw wrong("--into: events lie under " + EVENTS + ", and " + given + " does not");
        }
        return root.toAbsolutePath().normalize().relativize(whole).toString().replace('\\', '/');
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Only the list of sources and that of the kinds are ever there before: they are changed, not replaced. */
    private void write(SourceTree tree, String path, String text) {
        written.add(path);
        if (!dryRun) {
            tree.find(path)
                    .ifPresentOrElse(
                            before -> Edits.write(root.resolve(path), before.text(), text),
                            () -> Additions.write(root, path, text));
        }
    }

    private List<String> sums(Result<ImportResult> arrivals) {
        var lines = new ArrayList<String>();
        if (dryRun) {
            written.forEach(path -> lines.add("would write " + path));
        }
        arrivals.value().ifPresent(all -> lines.addAll(all.decisions()));
        lines.add(arrivals.value().map(this::sum).orElse("nothing was imported"));
        return lines;
    }

    private String sum(ImportResult arrivals) {
        return count(arrivals.events(), "event") + " imported, " + arrivals.drafts() + " of them as "
                + (arrivals.drafts() == 1 ? "a draft" : "drafts") + " · " + count(arrivals.sources(), "new source")
                + " · " + arrivals.known() + " there already" + (dryRun ? " · nothing was written" : "");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
