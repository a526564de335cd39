package org.annals.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annals.generate.Generator;
import org.annals.generate.NoSink;
import org.annals.generate.Progress;
import org.annals.load.Loader;
import org.annals.model.Timeline;
import org.annals.problem.Nearest;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.report.Listing;
import org.annals.report.Visible;
import org.annals.source.Project;
import org.annals.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what a timeline has. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists events, sources or entries of the timeline, with the files in which they stand.")
final class ListCommand implements Callable<Integer> {

    /** How a list is written. */
    enum ListFormat {
        TABLE,
        CSV,
        JSON;

        @Override
        public String toString() {
            return Choice.word(this);
        }
    }

    private final Path root;
    private final PrintWriter results;
    private final PrintWriter messages;

    @Parameters(
            arity = "0..1",
            paramLabel = "WHAT",
            description = "${COMPLETION-CANDIDATES}; events if left out, drafts among them")
    private Listings what = Listings.EVENTS;

    @Option(
            names = "--where",
            paramLabel = "COLUMN=VALUE",
            description = "only those that have this value, such as themes=energy or year=2005; an empty value is for"
                    + " those that have none, such as archive=")
    private Map<String, String> where = new LinkedHashMap<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, for people; csv or json, with all columns")
    private ListFormat format = ListFormat.TABLE;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    ListCommand(Path root, PrintWriter results, PrintWriter messages) {
        this.root = root;
        this.results = results;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Result<SourceTree> tree = Project.read(root);
        Result<Timeline> loaded = Loader.load(tree.value().orElseThrow());
        if (what != Listings.PROBLEMS && loaded.hasErrors()) {
            messages.println("what could not be read is not listed; annals check says why");
        }
        Optional<Listing> listing = loaded.value()
                .map(timeline -> what.of(timeline, what == Listings.PROBLEMS ? problems(tree) : List.of()));
        results.print(listing.map(this::chosen).map(this::written).orElse(""));
        results.flush();
        return listing.isPresent() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private static List<Problem> problems(Result<SourceTree> tree) {
        return Generator.generate(tree, Optional.empty(), rendering -> rendering.apply(new NoSink()), Progress.NONE)
                .problems();
    }

    private Listing chosen(Listing listing) {
        Listing chosen = listing;
        for (Map.Entry<String, String> one : where.entrySet()) {
            chosen = chosen.where(one.getKey(), one.getValue()).orElseThrow(() -> unknown(one.getKey(), listing));
        }
        return chosen;
    }

    private ParameterException unknown(String column, Listing listing) {
        return new ParameterException(
                spec.commandLine(),
                "--where: there is no column " + Visible.of(column)
                        + Nearest.to(column, listing.names())
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("; there are " + String.join(", ", listing.names())));
    }

    private String written(Listing listing) {
        return switch (format) {
            case TABLE -> listing.table();
            case CSV -> listing.csv();
            case JSON -> listing.json();
        };
    }
}
