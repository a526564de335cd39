package org.annals.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.annals.build.Output;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** Tells a person what is wrong: each problem with its line and a caret, then one line of sums. */
final class Report {

    private final PrintWriter out;
    private final Optional<SourceTree> tree;

    Report(PrintWriter out, Optional<SourceTree> tree) {
        this.out = out;
        this.tree = tree;
    }

    /** Prints everything, and gives the exit code that it comes to. */
    int print(Output output, String ending) {
        output.problems().forEach(this::problem);
        long errors = output.problems().stream().filter(Problem::isError).count();
        long warnings = output.problems().size() - errors;
        Output.Counts counts = output.counts();
        String drafts = counts.drafts().isEmpty() ? "" : " (" + String.join(", ", counts.drafts()) + ")";
        out.printf(
                Locale.ROOT,
                "%s: %d published, %d held back as drafts%s · %s, %s · %s%n",
                count(counts.read(), "event"),
                output.hasErrors() ? 0 : counts.published(),
                counts.drafts().size(),
                drafts,
                count(errors, "error"),
                count(warnings, "warning"),
                ending);
        return errors > 0 ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void problem(Problem problem) {
        String severity = problem.rule().severity().name().toLowerCase(Locale.ROOT);
        out.println(Visible.of(problem.at() + ": " + severity + ": " + problem.message()) + " ["
                + problem.rule().id() + "]");
        line(problem.at()).ifPresent(line -> excerpt(line, problem.at()));
        problem.suggestion().ifPresent(text -> out.println("    = " + Visible.of(text)));
        out.println();
    }

    private Optional<String> line(Location at) {
        return at.length() == 0
                ? Optional.empty()
                : tree.flatMap(files -> files.find(at.file())).flatMap((SourceFile file) -> file.line(at.line()));
    }

    private void excerpt(String line, Location at) {
        Excerpt excerpt = Excerpt.of(line, at.column(), at.length());
        String number = String.valueOf(at.line());
        out.println("  " + number + " | " + excerpt.text());
        out.println("  " + " ".repeat(number.length()) + " | " + excerpt.carets());
    }
}
