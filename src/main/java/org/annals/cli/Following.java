package org.annals.cli;

import java.io.PrintWriter;
import org.annals.generate.Progress;
import picocli.CommandLine.Option;

/** How the work itself is told of, on standard error. */
final class Following {

    private final PrintWriter messages;
    private final Surroundings surroundings;

    @Option(names = "--profile", description = "tell what each stage took, in seconds")
    private boolean profile;

    Following(PrintWriter messages, Surroundings surroundings) {
        this.messages = messages;
        this.surroundings = surroundings;
    }

    Progress progress() {
        if (profile) {
            return new StageTimes(messages);
        }
        return surroundings.followed() ? new ProgressLine(messages, System::nanoTime) : Progress.NONE;
    }
}
