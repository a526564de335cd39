package org.annals.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.annals.load.Languages;
import org.annals.model.Language;
import org.annals.model.date.read.DateReader;
import org.annals.problem.Location;
import org.annals.render.DateJson;
import org.annals.source.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what dates mean. */
@Command(
        name = "date",
        mixinStandardHelpOptions = true,
        description =
                "Says what a date means, one JSON object a line: its first and last possible day, its words; or what is"
                        + " wrong with it, where, and what to write instead.")
final class DateCommand implements Callable<Integer> {

    private final Path root;
    private final PrintWriter results;

    @Parameters(arity = "1..*", paramLabel = "EDTF", description = "dates in the Extended Date/Time Format")
    private List<String> dates = List.of();

    DateCommand(Path root, PrintWriter results) {
        this.root = root;
        this.results = results;
    }

    @Override
    public Integer call() {
        Language language = Project.read(root)
                .value()
                .flatMap(tree -> Languages.read(tree, "en", Location.of("content/site.yaml"))
                        .value())
                .orElseGet(Languages::english);
        var json = new DateJson(language);
        dates.forEach(date -> results.println(json.line(date)));
        boolean valid =
                dates.stream().allMatch(date -> DateReader.read(date).value().isPresent());
        return valid ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
