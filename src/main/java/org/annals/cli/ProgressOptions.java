package org.annals.cli;

import java.io.PrintWriter;
import org.annals.generate.Progress;
import picocli.CommandLine.Option;

/** How the work itself is told of, on standard error. */
final class ProgressOptions {

    private final PrintWriter messages;
    private final ProcessEnvironment process;

    @Option(names = "--profile", description = "tell what each stage took, in seconds")
    private boolean profile;

    ProgressOptions(PrintWriter messages, ProcessEnvironment process) {
        this.messages = messages;
        this.process = process;
    }

    Progress progress() {
        if (profile) {
            return new StageTimes(messages);
        }
        return process.followed() ? new ProgressLine(messages, System::nanoTime) : Progress.NONE;
    }
}
