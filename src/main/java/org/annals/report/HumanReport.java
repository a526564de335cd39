package org.annals.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annals.generate.Output.Counts;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/**
 * Tells a person what is wrong: errors before warnings, each with its line and a caret, then one line of sums.
 *
 * @param colour whether the words are set apart by colours
 * @param ending what became of the site; nothing if the sums are not wanted
 * @param all whether every problem is told, or as many as a person reads in one go
 */
public record HumanReport(boolean colour, Optional<String> ending, boolean all) {

    /** Ids of drafts that are named. */
    private static final int MOST_DRAFTS = 20;

    /** How many others one stands for before it is said how to see them. */
    private static final int MANY = 10;

    /** As many as a person reads in one go. */
    public HumanReport(boolean colour, Optional<String> ending) {
        this(colour, ending, false);
    }

    /** The whole text. */
    public String of(Findings findings) {
        return of(findings, Verdict.NONE);
    }

    /** The whole text, with what a change comes to. */
    public String of(Findings findings, Verdict verdict) {
        var out = new StringBuilder();
        if (all) {
            graveFirst(findings.problems()).forEach(problem -> out.append(problem(problem, findings)));
        } else {
            out.append(some(findings));
        }
        out.append(verdict.text());
        ending.ifPresent(words -> out.append(sums(findings, words)));
        return out.toString();
    }

    private String some(Findings findings) {
        var selection = Selection.of(findings.few());
        var budget = new Budget();
        Map<Rule, Long> untold = new EnumMap<>(Rule.class);
        untold.putAll(selection.untold());
        var out = new StringBuilder();
        boolean counted = false;
        for (Problem problem : graveFirst(selection.told())) {
            String told = problem(problem, findings);
            if (budget.allows(told)) {
                out.append(told);
                counted |= problem.more() >= MANY;
            } else {
                untold.merge(problem.rule(), 1L + problem.more(), Long::sum);
            }
        }
        long more = untold.values().stream().mapToLong(Long::longValue).sum();
        if (more > 0) {
            out.append("…and " + Selection.number(more) + " more: " + Selection.kinds(untold) + "\n"
                    + "    = put these right first, or see all with --all\n\n");
        } else if (counted) {
            out.append("…some are only counted here: see all with --all\n\n");
        }
        return out.toString();
    }

    /** Errors, then warnings, each by place: many drafts do not hide the one thing that keeps a site back. */
    private static List<Problem> graveFirst(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(problem -> !problem.isError()))
                .toList();
    }

    private String problem(Problem problem, Findings findings) {
        Style grave = problem.isError() ? Style.ERROR : Style.WARNING;
        String severity = problem.rule().severity().name().toLowerCase(Locale.ROOT);
        String place = Visible.of(problem.at().toString());
        return set(Style.PLACE, place + ":") + " " + set(grave, severity + ":") + " " + Visible.of(problem.message())
                + problem.others()
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
                + (named < counts.drafts().size() ? " …; annals list drafts lists all" : "");
        String drafts = named == 0 ? "" : " (" + names + ")";
        return Findings.count(counts.read(), "event") + ": " + findings.published() + " published, "
                + counts.drafts().size() + " held back as drafts" + drafts + " · " + findings.sums() + " · " + ending
                + "\n";
    }

    private String set(Style style, String words) {
        return colour ? style.on(words) : words;
    }
}
