package org.annals.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.annals.problem.Problem;

/**
 * The whole list as a table in Markdown, for the page of a workflow's run.
 *
 * @param report says what comes first
 * @param branch where the files are edited
 */
public record StepSummary(GitHubReport report, Branch branch) {

    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Punct}&&[^,;'\"]]");

    /** The text; nothing if nothing is wrong. */
    public String of(Findings findings) {
        List<Problem> problems =
                findings.problems().stream().sorted(report.order()).toList();
        if (problems.isEmpty()) {
            return "";
        }
        var out = new StringBuilder("### " + findings.sums() + "\n\n| | Where | What is wrong | What to write |\n");
        out.append("|---|---|---|---|\n");
        var budget = new Budget();
        for (int i = 0; i < problems.size(); i++) {
            String row = row(problems.get(i), findings);
            if (!budget.allows(row)) {
                return out + "\n…and " + (problems.size() - i) + " more: see the log.\n\n";
            }
            out.append(row);
        }
        return out + "\n";
    }

    private String row(Problem problem, Findings findings) {
        String file = report.folder() + problem.at().file();
        String rule = problem.rule().id();
        return "| " + problem.rule().severity().name().toLowerCase(Locale.ROOT)
                + " | " + link(problem.at().file() + ":" + problem.at().line(), branch.edit(file))
                + " | " + words(problem.told()) + " "
                + findings.help(problem.rule()).map(url -> link(rule, url)).orElse("\\[" + rule + "\\]")
                + " | " + problem.suggestion().map(StepSummary::words).orElse("")
                + " |\n";
    }

    private static String link(String words, String url) {
        return "[" + words(words) + "](<" + url + ">)";
    }

    /** Plain words: no sign in them makes Markdown, a cell, a link or HTML. */
    private static String words(String text) {
        return PUNCTUATION.matcher(Visible.of(text)).replaceAll("\\\\$0");
    }
}
