package org.annals.report;

import java.util.Locale;
import java.util.Optional;
import org.annals.generate.Output.Counts;
import org.annals.problem.Problem;

/**
 * Tells a person what is wrong: each problem with its line and a caret, then one line of sums.
 *
 * @param colour whether the words are set apart by colours
 * @param ending what became of the site; nothing if the sums are not wanted
 */
public record HumanReport(boolean colour, Optional<String> ending) {

    /** The whole text. */
    public String of(Findings findings) {
        var out = new StringBuilder();
        findings.problems().forEach(problem -> out.append(problem(problem, findings)));
        ending.ifPresent(words -> out.append(sums(findings, words)));
        return out.toString();
    }

    private String problem(Problem problem, Findings findings) {
        Style grave = problem.isError() ? Style.ERROR : Style.WARNING;
        String severity = problem.rule().severity().name().toLowerCase(Locale.ROOT);
        String place = Visible.of(problem.at().toString());
        return set(Style.PLACE, place + ":") + " " + set(grave, severity + ":") + " " + Visible.of(problem.message())
                + " [" + problem.rule().id() + "]\n"
                + findings.excerpt(problem)
                        .map(excerpt -> excerpt(excerpt, problem.at().line(), grave))
                        .orElse("")
                + problem.suggestion()
                        .map(text -> "    = " + set(Style.WAY_OUT, Visible.of(text)) + "\n")
                        .orElse("")
                + "\n";
    }

    private String excerpt(Excerpt excerpt, int line, Style style) {
        String number = String.valueOf(line);
        return "  " + number + " | " + excerpt.text() + "\n" + "  " + " ".repeat(number.length()) + " | "
                + excerpt.indent() + set(style, excerpt.carets()) + "\n";
    }

    private static String sums(Findings findings, String ending) {
        Counts counts = findings.output().counts();
        String drafts = counts.drafts().isEmpty() ? "" : " (" + String.join(", ", counts.drafts()) + ")";
        return Findings.count(counts.read(), "event") + ": " + findings.published() + " published, "
                + counts.drafts().size() + " held back as drafts" + drafts + " · " + findings.sums() + " · " + ending
                + "\n";
    }

    private String set(Style style, String words) {
        return colour ? style.on(words) : words;
    }
}
