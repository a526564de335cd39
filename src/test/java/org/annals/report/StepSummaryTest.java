package org.annals.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.junit.jupiter.api.Test;

class StepSummaryTest {

    private static final StepSummary SUMMARY =
            new StepSummary(new GitHubReport("", Set.of()), new Branch("https://github.com/somebody/fork", "patch-1"));

    @Test
    void whereNothingIsWrongNothingIsSaid() {
        assertThat(SUMMARY.of(Told.of())).isEmpty();
    }

    @Test
    void aProblemIsARowWithALinkToEditTheFile() {
        var problem = Problem.of(Rule.IMPOSSIBLE_DATE, new Location(Told.FILE, 4, 7, 2), "no such day", "write 2001");
        assertThat(SUMMARY.of(Told.of(problem))).isEqualTo("""
                ### 1 error, 0 warnings

                | | Where | What is wrong | What to write |
                |---|---|---|---|
                | error | [content\\/events\\/x\\.md\\:4](<https://github.com/somebody/fork/edit/patch-1/content/events/x.md>)\
                 | no such day [impossible\\-date](<https://example.org/small/help/impossible-date/>) | write 2001 |

                """);
    }

    @Test
    void wordsOfAnEditorStayWords() {
        var at = new Location("content/a b|<>#é.md", 1, 1, 0);
        String summary = SUMMARY.of(Told.of(Problem.of(Rule.UNKNOWN_KEY, at, "a|b <img> [x](y) `c` @you *d*\ne", "|")));
        assertThat(summary)
                .contains("edit/patch-1/content/a%20b%7C%3C%3E%23%C3%A9.md>)")
                .contains("a\\|b \\<img\\> \\[x\\]\\(y\\) \\`c\\` \\@you \\*d\\*\\\\u000Ae")
                .contains("| \\| |\n");
    }

    @Test
    void aLongListIsCutBeforeGitHubRefusesIt() {
        Problem[] problems = IntStream.range(0, 20_000)
                .mapToObj(i -> Problem.of(Rule.UNKNOWN_KEY, Location.of("content/events/" + i + ".md"), "上海 " + i))
                .toArray(Problem[]::new);
        String summary = SUMMARY.of(Told.of(problems));
        assertThat(summary.getBytes(StandardCharsets.UTF_8).length).isBetween(600_000, (1 << 20) - 1);
        long rows = summary.lines().filter(line -> line.startsWith("| error")).count();
        assertThat(summary).endsWith("\n\n…and " + (20_000 - rows) + " more: see the log.\n\n");
    }
}
