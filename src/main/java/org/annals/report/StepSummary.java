package org.annals.report;

import java.util.List;
import java.util.Locale;
import org.annals.problem.Problem;

/**
 * The whole list as a table in Markdown, for the page of a workflow's run.
 *
 * @param report says what comes first
 * @param branch where the files are edited
 */
public record StepSummary(GitHubReport report, Branch branch) {

    /** The text; nothing if nothing is wrong. */
    public String of(Findings findings) {
        return of(findings, Verdict.NONE);
    }

    /** The text, first what a change comes to. */
    public String of(Findings findings, Verdict verdict) {
        return verdict.markdown() + problems(findings);
    }

    private String problems(Findings findings) {
        List<Problem> problems = findings.few().stream().sorted(report.order()).toList();
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
                + " | " + MarkdownWords.of(problem.told()) + " "
                + findings.help(problem.rule()).map(url -> link(rule, url)).orElse("\\[" + rule + "\\]")
                + " | " + problem.suggestion().map(MarkdownWords::of).orElse("")
                + " |\n";
    }

    private static String link(String words, String url) {
        return "[" + MarkdownWords.of(words) + "](<" + url + ">)";
    }
}
