package org.annals.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.junit.jupiter.api.Test;

/** Whatever is wrong, a report can be sent and read. */
class BoundedReportsTest {

    private static final Findings MANY = Told.of(
            "\u202Ex".repeat(50_000),
            IntStream.range(0, 20_000)
                    .mapToObj(i -> Problem.of(
                            Rule.TEXT_DIRECTION,
                            new Location(Told.FILE, 1, i + 1, 1),
                            "上\u202E".repeat(200) + i,
                            "海\u202E".repeat(200)))
                    .toArray(Problem[]::new));

    private static void isBounded(String report) {
        assertThat(report.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1_000, 1_000_000);
    }

    @Test
    void whatPeopleAndGitHubReadStaysBelowOneMegabyte() {
        isBounded(new HumanReport(true, Optional.of("the end")).of(MANY));
        isBounded(new GitHubReport("", Set.of()).of(MANY));
        isBounded(new StepSummary(new GitHubReport("", Set.of()), new Branch("https://example.org", "main")).of(MANY));
    }

    /** A program has every problem of three thousand bad files, and its memory an end. */
    @Test
    void aProgramHasAllThatItCanHold() {
        assertThat(JsonReport.of(Told.of("", problems(Rule.DATE_FORM, 5_000)))).contains("\"untold\": 0");
        assertThat(JsonReport.of(MANY).getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1_000, 21_000_000);
        assertThat(SarifReport.of(MANY).getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1_000, 7_000_000);
    }

    /** Of three thousand bad files a person is shown some, errors first, and told how many others there are. */
    @Test
    void aPersonIsShownSome() {
        var problems = new ArrayList<>(List.of(problems(Rule.TITLE_FULL_STOP, 2_000)));
        problems.addAll(List.of(problems(Rule.MISSING_KEY, 1_000)));
        Findings findings = Told.of("", problems.stream().sorted().toArray(Problem[]::new));
        String some = new HumanReport(false, Optional.empty()).of(findings);
        assertThat(some.lines().filter(line -> line.contains("[missing-key]"))).hasSize(Selection.MOST_OF_RULE);
        assertThat(some).endsWith("""
                …and 2,960 more: 1,980 of title-full-stop, 980 of missing-key
                    = put these right first, or see all with --all

                """);
        assertThat(new HumanReport(false, Optional.empty(), true)
                        .of(findings)
                        .lines()
                        .filter(line -> line.contains("[missing-key]")))
                .hasSize(1_000);
    }

    private static Problem[] problems(Rule rule, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Problem.of(rule, Location.of("content/events/" + i + ".md"), "wrong"))
                .toArray(Problem[]::new);
    }

    @Test
    void whatIsLeftOutIsCounted() {
        assertThat(new HumanReport(false, Optional.empty()).of(MANY))
                .contains("(and 19,990 more of this kind in this file)", "see all with --all");
        assertThat(JsonReport.of(MANY)).contains("\"errors\": 20000").containsPattern("\"untold\": 1\\d{4}");
        assertThat(SarifReport.of(MANY)).containsPattern("\"untold\": 1\\d{4}");
    }
}
