package org.annals.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.annals.generate.Fixer;
import org.annals.generate.LockedAddresses;
import org.annals.load.ListSplitter;
import org.annals.report.Visible;
import org.annals.source.Project;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts right what can be put right without a doubt. */
@Command(
        name = "fix",
        mixinStandardHelpOptions = true,
        description = "Puts right in the content what can be put right without a doubt. Comments and order stay.")
final class FixCommand implements Callable<Integer> {

    private final Path root;
    private final PrintWriter results;
    private final ProcessEnvironment process;

    @Option(names = "--dry-run", description = "show the changes, and write nothing")
    private boolean dryRun;

    @Option(
            names = "--split",
            description = "give each entry of a list, such as content/sources.yaml, a file of its own, such as"
                    + " content/sources/charter.yaml, and do nothing else; of all lists, or of those that are named")
    private boolean split;

    @Parameters(
            paramLabel = "PATH",
            description =
                    "files or folders below this one; all of the content if left out. With --split names of lists,"
                            + " such as sources")
    private List<Path> paths = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    FixCommand(Path root, PrintWriter results, ProcessEnvironment process) {
        this.root = root;
        this.results = results;
        this.process = process;
    }

    @Override
    public Integer call() {
        return split ? new Splitting(root, results, process, dryRun).run(lists()) : fix();
    }

    private int fix() {
        Scope scope = scope();
        SourceTree tree = Project.read(root).value().orElseThrow();
        List<SourceFile> fixed =
                LockedAddresses.kept(Fixer.fix(tree, scope::holds)).content();
        var changes = new FileChanges(root, results, dryRun);
        for (int i = 0; i < fixed.size(); i++) {
            SourceFile before = tree.content().get(i);
            if (!fixed.get(i).equals(before)) {
                changes.change(before, fixed.get(i));
            }
        }
        results.println(changes.sum());
        return ExitCode.FINE;
    }

    private Scope scope() {
        try {
            return Scope.of(root, paths, Optional.empty());
        } catch (Scope.UnknownException | Git.NoAnswerException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** The lists that are named, be it by their files or folders. */
    private Set<String> lists() {
        List<String> all = ListSplitter.names();
        var named = new TreeSet<String>();
        for (Path path : paths) {
            String name = path.normalize()
                    .toString()
                    .replace('\\', '/')
                    .replaceFirst("^content/", "")
                    .replaceFirst("\\.yaml$", "");
            if (!all.contains(name)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "there is no list " + Visible.of(path.toString()) + "; there are " + String.join(", ", all));
            }
            named.add(name);
        }
        return named.isEmpty() ? Set.copyOf(all) : named;
    }
}
