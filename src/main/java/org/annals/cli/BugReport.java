package org.annals.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.annals.report.Visible;

/** What to send to those who wrote the program. */
final class BugReport {

    private BugReport() {}

    /** A message may quote an editor's text: no line begins with it, because logs take some beginnings as commands. */
    static int tell(Throwable fault, PrintWriter messages) {
        messages.println("annals: this is a bug of ours; please report it with the lines below");
        var trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        trace.toString().lines().forEach(line -> messages.println("  | " + Visible.of(line)));
        return ExitCode.BUG;
    }
}
