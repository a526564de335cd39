package org.annals.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.generate.Output;
import org.annals.load.ListSplitter;
import org.annals.load.SplitLists;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.publish.Edits;
import org.annals.publish.NewFiles;
import org.annals.report.Findings;
import org.annals.report.HumanReport;
import org.annals.source.Project;
import org.annals.source.SourceTree;

/** Gives the entries of lists files of their own. */
final class Splitting {

    private final Path root;
    private final PrintWriter results;
    private final ProcessEnvironment process;
    private final boolean dryRun;

    Splitting(Path root, PrintWriter results, ProcessEnvironment process, boolean dryRun) {
        this.root = root;
        this.results = results;
        this.process = process;
        this.dryRun = dryRun;
    }

    /** Splits the lists of these names. */
    int run(Set<String> names) {
        SourceTree tree = Project.read(root).value().orElseThrow();
        Result<SplitLists> result = ListSplitter.split(tree, names);
        Findings findings = findings(tree, result.problems());
        results.print(new HumanReport(process.hasColour(), Optional.empty(), true).of(findings));
        result.value().ifPresent(split -> {
            write(tree, split);
            tell(split);
        });
        return findings.isFailure() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private static Findings findings(SourceTree tree, List<Problem> problems) {
        var output =
                new Output(problems.stream().sorted().toList(), new Output.Counts(0, 0, List.of()), Optional.empty());
        return Findings.all(output, Optional.of(tree), false);
    }

    /** First all that is new, then what it stands for goes: whoever is stopped between the two may begin again. */
    private void write(SourceTree tree, SplitLists split) {
        if (dryRun) {
            return;
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        split.entries().forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
        NewFiles.write(root, files);
        split.lists().forEach((path, rest) -> {
            String before = tree.find(path).orElseThrow().text();
            if (rest.isEmpty()) {
                Edits.delete(root.resolve(path), before);
            } else {
                Edits.write(root.resolve(path), before, rest);
            }
        });
    }

    private void tell(SplitLists split) {
        String would = dryRun ? "would be " : "";
        split.entries().keySet().forEach(path -> results.println(would + "written: " + path));
        split.lists()
                .forEach((path, rest) ->
                        results.println(would + (rest.isEmpty() ? "deleted: " : "left without entries: ") + path));
        int count = split.entries().size();
        results.println((count == 1 ? "1 entry" : count + " entries")
                + (dryRun ? " would move; nothing was written" : " moved, each into a file of its own"));
    }
}
