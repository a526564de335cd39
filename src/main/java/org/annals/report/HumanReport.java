package org.annals.report;

import java.util.List;
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

    /** Ids of drafts that are named. */
    private static final int MOST_DRAFTS = 100;

    /** The whole text. */
    public String of(Findings findings) {
        return of(findings, Verdict.NONE);
    }

    /** The whole text, with what a change comes to. */
    public String of(Findings findings, Verdict verdict) {
        var out = new StringBuilder();
        var budget = new Budget();
        List<Problem> problems = findings.problems();
        for (int i = 0; i < problems.size(); i++) {
            String told = problem(problems.get(i), findings);
            if (!budget.allows(told)) {
                out.append("…and ").append(problems.size() - i).append(" more: put these right first\n\n");
                break;
            }
            out.append(told);
        }
        out.append(verdict.text());
        ending.ifPresent(words -> out.append(sums(findings, words)));
        return out.toString();
    }

    private String problem(Problem problem, Findings findings) {
        Style grave = problem.isError() ? Style.ERROR : Style.WARNING;
        String severity = problem.rule().severity().name().toLowerCase(Locale.ROOT);
        String place = Visible.of(problem.at().toString());
        return set(Style.PLACE, place + ":") + " " + set(grave, severity + ":") + " " + Visible.of(problem.told())
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
        int named = Math.min(MOST_DRAFTS, counts.drafts().size());
        String names = String.join(", ", counts.drafts().subList(0, named))
                + (named < counts.drafts().size() ? " …" : "");
        String drafts = named == 0 ? "" : " (" + names + ")";
        return Findings.count(counts.read(), "event") + ": " + findings.published() + " published, "
                + counts.drafts().size() + " held back as drafts" + drafts + " · " + findings.sums() + " · " + ending
                + "\n";
    }

    private String set(Style style, String words) {
        return colour ? style.on(words) : words;
    }
}
