package org.annals.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.generate.Output;
import org.annals.generate.Output.Counts;
import org.annals.model.BaseUrl;
import org.annals.model.Settings;
import org.annals.model.date.read.DateReader;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** Findings made by hand. */
final class Told {

    static final String FILE = "content/events/x.md";

    private static final Settings SETTINGS = new Settings(
            new Settings.Masthead("Tests", Optional.empty(), "A timeline for tests."),
            new BaseUrl("https://example.org/small/"),
            Optional.empty(),
            List.of("en"),
            DateReader.read("2001/2003").value().orElseThrow(),
            new Settings.Declared(Map.of(), Map.of(), List.of(), Map.of()),
            new Settings.Rights(List.of(), new Settings.Licence("CC BY 4.0", "https://example.org/")),
            List.of(),
            List.of(),
            Optional.empty(),
            Settings.Demands.ALL,
            Location.of("content/site.yaml"));

    private Told() {}

    static Findings of(Problem... problems) {
        return of("some words\n", problems);
    }

    static Findings of(String text, Problem... problems) {
        var tree = new SourceTree(List.of(new SourceFile(FILE, text)), List.of(), List.of());
        return Findings.all(output(problems), Optional.of(tree), false);
    }

    static Output output(Problem... problems) {
        return new Output(List.of(problems), new Counts(1, 1, List.of()), Optional.of(SETTINGS));
    }
}
