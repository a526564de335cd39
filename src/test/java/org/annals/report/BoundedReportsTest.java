package org.annals.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
    void everyFormatStaysBelowOneMegabyte() {
        isBounded(new HumanReport(true, Optional.of("the end")).of(MANY));
        isBounded(JsonReport.of(MANY));
        isBounded(SarifReport.of(MANY));
        isBounded(new GitHubReport("", Set.of()).of(MANY));
        isBounded(new StepSummary(new GitHubReport("", Set.of()), new Branch("https://example.org", "main")).of(MANY));
    }

    @Test
    void whatIsLeftOutIsCounted() {
        assertThat(new HumanReport(false, Optional.empty()).of(MANY)).containsPattern("…and \\d+ more");
        assertThat(JsonReport.of(MANY)).contains("\"errors\": 20000").containsPattern("\"untold\": 1\\d{4}");
        assertThat(SarifReport.of(MANY)).containsPattern("\"untold\": 1\\d{4}");
    }
}
