package org.annals.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.annals.generate.Renaming;
import org.annals.load.IdNames;
import org.annals.load.References;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.report.Visible;
import org.annals.source.Project;
import org.annals.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Renames an event or an entry of a list. */
@Command(
        name = "mv",
        mixinStandardHelpOptions = true,
        description = {
            "Gives an event or an entry of a list another id, and writes it wherever the old one stands.",
            "Links to the old address still work: an event remembers it under aliases, site.yaml under moved."
        })
final class MoveCommand implements Callable<Integer> {

    private final Path root;
    private final PrintWriter results;

    @Parameters(
            index = "0",
            paramLabel = "FROM",
            description = "the id, with its list before it if two have it, such as people/xi; or the file named by it")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "the new id: small letters a to z, digits and hyphens")
    private String to = "";

    @Option(names = "--dry-run", description = "show the changes, and write nothing")
    private boolean dryRun;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    MoveCommand(Path root, PrintWriter results) {
        this.root = root;
        this.results = results;
    }

    @Override
    public Integer call() {
        SourceTree tree = Project.read(root).value().orElseThrow();
        References references = references(tree);
        Result<List<Renaming.Change>> changes = Renaming.of(tree, references, id(tree, references.list()));
        if (changes.hasErrors()) {
            changes.problems().stream().map(MoveCommand::told).forEach(results::println);
            results.println("nothing was written");
            return ExitCode.PROBLEMS;
        }
        var files = new FileChanges(root, results, dryRun);
        changes.value().orElseThrow().forEach(change -> files.change(change.before(), change.after()));
        results.println(files.sum());
        return ExitCode.FINE;
    }

    private static String told(Problem problem) {
        return Visible.of(problem.at() + ": " + problem.told());
    }

    private References references(SourceTree tree) {
        String typed = from.replace('\\', '/').replaceFirst("^(?:\\./)?content/", "");
        String name = typed.substring(typed.lastIndexOf('/') + 1).replaceFirst("\\.(?:md|yaml)$", "");
        Optional<String> list =
                Optional.of(typed.indexOf('/')).filter(slash -> slash > 0).map(slash -> typed.substring(0, slash));
        List<References> found = References.of(tree, name).stream()
                .filter(references ->
                        list.filter(one -> !one.equals(references.list())).isEmpty())
                .toList();
        if (found.isEmpty()) {
            throw wrong("there is no event and no entry of a list with the id " + Visible.of(from));
        }
        if (found.size() > 1) {
            throw wrong("several have this id: write one of "
                    + found.stream().map(one -> one.list() + "/" + name).collect(Collectors.joining(", ")));
        }
        return found.get(0);
    }

    private String id(SourceTree tree, String list) {
        String id = to.replaceFirst("^" + list + "/", "");
        if (!IdNames.isId(id)) {
            throw wrong(Visible.of(to) + " cannot be an id"
                    + IdNames.of(to)
                            .filter(IdNames::isId)
                            .map(name -> "; write " + name)
                            .orElse(""));
        }
        if (References.of(tree, id).stream().anyMatch(taken -> taken.list().equals(list))) {
            throw wrong(list + "/" + id + " is there already");
        }
        return id;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
