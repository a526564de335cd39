package org.annals.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annals.build.Generator;
import org.annals.build.Output;
import org.annals.problem.Result;
import org.annals.publish.Publisher;
import org.annals.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Builds the site, and writes it if nothing is wrong. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Builds the site in this folder. If anything is wrong, nothing is written.")
final class BuildCommand implements Callable<Integer> {

    private final Path root;
    private final PrintWriter results;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = BaseUrl.class,
            description = "where the site will stand, if not where site.yaml says")
    private Optional<String> baseUrl = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "the folder to write, site if left out")
    private Path out = Path.of("site");

    BuildCommand(Path root, PrintWriter results) {
        this.root = root;
        this.results = results;
    }

    @Override
    public Integer call() {
        Result<SourceTree> tree = SourceTree.read(root);
        Output output = Generator.generate(tree, baseUrl);
        if (!output.hasErrors()) {
            Publisher.publish(output.artifacts(), root.resolve(out), root);
        }
        return new Report(results, tree.value())
                .print(output, output.hasErrors() ? "nothing was written" : "written to " + out);
    }
}
