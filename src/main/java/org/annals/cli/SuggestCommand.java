package org.annals.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.annals.generate.Suggestions;
import org.annals.report.ReviewJson;
import org.annals.source.ProgramTemplates;
import org.annals.source.Project;
import org.annals.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Proposes repairs of a change that only git has: nothing of it is written to the disk, and nothing of it runs. */
@Command(
        name = "suggest",
        mixinStandardHelpOptions = true,
        description =
                "Prints what fix would repair in a commit, as the body of a review on GitHub. Reads from git alone.")
final class SuggestCommand implements Callable<Integer> {

    private final Path root;
    private final PrintWriter results;

    @Option(names = "--since", required = true, paramLabel = "REF", description = "the branch that the change is for")
    private String base = "";

    @Option(names = "--of", required = true, paramLabel = "COMMIT", description = "the commit that is to be repaired")
    private String commit = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    SuggestCommand(Path root, PrintWriter results) {
        this.root = root;
        this.results = results;
    }

    @Override
    public Integer call() {
        try {
            var git = new Git(root);
            String fork = git.forkedFrom(base, commit).orElse(base);
            results.print(ReviewJson.of(Suggestions.of(tree(git, fork), tree(git, commit)), git.commit(commit)));
            results.flush();
            return ExitCode.FINE;
        } catch (Git.NoAnswerException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** The content of a commit under the templates of the program. */
    private static SourceTree tree(Git git, String ref) throws Git.NoAnswerException {
        return git.tree(ref)
                .map(own -> Project.over(own, ProgramTemplates.packaged()))
                .value()
                .orElseThrow();
    }
}
