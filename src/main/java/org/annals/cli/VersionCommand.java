package org.annals.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says which version this is, as {@code annals --version} does. */
@Command(name = "version", mixinStandardHelpOptions = true, description = "Says which version this is.")
final class VersionCommand implements Callable<Integer> {

    private final PrintWriter results;

    VersionCommand(PrintWriter results) {
        this.results = results;
    }

    @Override
    public Integer call() {
        List.of(new Version().getVersion()).forEach(results::println);
        return ExitCode.FINE;
    }
}
