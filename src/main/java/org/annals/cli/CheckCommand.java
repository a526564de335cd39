package org.annals.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annals.build.Generator;
import org.annals.build.Output;
import org.annals.problem.Result;
import org.annals.source.SourceTree;
import picocli.CommandLine.Command;

/** Says all that is wrong, and writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Does all that build does, but writes nothing.")
final class CheckCommand implements Callable<Integer> {

    private final Path root;
    private final PrintWriter results;

    CheckCommand(Path root, PrintWriter results) {
        this.root = root;
        this.results = results;
    }

    @Override
    public Integer call() {
        Result<SourceTree> tree = SourceTree.read(root);
        Output output = Generator.generate(tree, Optional.empty());
        return new Report(results, tree.value()).print(output, "nothing is written by check");
    }
}
