package org.annals.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.annals.report.Findings;
import org.annals.report.HumanReport;
import org.annals.serve.PortTakenException;
import org.annals.serve.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the site in a browser while it is written. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Shows the site in a browser, drafts as well, and shows each change as it is saved. Ctrl-C ends it.")
final class ServeCommand implements Callable<Integer> {

    private final Path root;
    private final PrintWriter results;
    private final PrintWriter messages;
    private final ProcessEnvironment process;

    @Option(names = "--open", description = "open the site in a browser")
    private boolean open;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "the port of the address, 0 for any; the first that is free from 4000 on if left out")
    private Optional<Integer> port = Optional.empty();

    @Option(
            names = "--editor",
            paramLabel = "LINK",
            defaultValue = "vscode://file{file}:{line}:{column}",
            description =
                    "the address that opens a file in your editor, with {file}, {line} and {column}; none for none; ${DEFAULT-VALUE} if left out")
    private String editor = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the call
    private CommandSpec spec;

    ServeCommand(Path root, PrintWriter results, PrintWriter messages, ProcessEnvironment process) {
        this.root = root;
        this.results = results;
        this.messages = messages;
        this.process = process;
    }

    @Override
    public Integer call() {
        if (port.filter(number -> number < 0 || number > 65_535).isPresent()) {
            throw new ParameterException(spec.commandLine(), "a port is a number from 0 to 65535");
        }
        try (var server = Server.start(
                root, GitPast.of(root), port, Optional.of(editor).filter(link -> !link.equals("none")), told())) {
            results.println("look at " + server.address() + " (Ctrl-C ends it)");
            if (open && !BrowserWindow.open(server.address())) {
                messages.println("annals: no browser could be opened; open the address yourself");
            }
            new CountDownLatch(1).await();
            return ExitCode.FINE;
        } catch (PortTakenException e) {
            messages.println("annals: " + e.getMessage());
            return ExitCode.MACHINE;
        } catch (InterruptedException e) {
            return ExitCode.FINE;
        }
    }

    private Server.Audience told() {
        return new Server.Audience() {

            private String last = "";

            @Override
            public synchronized void found(Findings findings) {
                String now = new HumanReport(process.hasColour(), Optional.empty()).of(findings) + findings.sums();
                if (!now.equals(last)) {
                    results.println(now);
                    last = now;
                }
            }

            @Override
            public synchronized void failed(Throwable fault) {
                BugReport.tell(fault, messages);
            }
        };
    }
}
