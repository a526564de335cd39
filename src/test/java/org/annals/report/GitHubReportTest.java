package org.annals.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GitHubReportTest {

    private static final GitHubReport REPORT = new GitHubReport("", Set.of("content/changed.md"));

    @Test
    void aProblemIsOneCommand() {
        var at = new Location(Told.FILE, 4, 7, 10);
        assertThat(tell(Problem.of(Rule.IMPOSSIBLE_DATE, at, "there is no 30 February 2001", "write 2001-02-28")))
                .containsExactly("::error file=content/events/x.md,line=4,col=7,endColumn=17,title=impossible-date"
                        + "::there is no 30 February 2001%0A= write 2001-02-28"
                        + "%0Ahttps://example.org/small/help/impossible-date/");
    }

    @Test
    void aPlaceWithoutALengthHasNoEnd() {
        assertThat(tell(Problem.of(Rule.UNUSED_NOTE, Location.of(Told.FILE), "m")))
                .containsExactly("::warning file=content/events/x.md,line=1,col=1,title=unused-note::m"
                        + "%0Ahttps://example.org/small/help/unused-note/");
    }

    @Test
    void filesAreNamedFromTheTopOfTheRepository() {
        var problem = Problem.of(Rule.UNKNOWN_KEY, Location.of(Told.FILE), "m");
        assertThat(new GitHubReport("timelines/sco/", Set.of()).of(Told.of(problem)))
                .startsWith("::error file=timelines/sco/content/events/x.md,line=1");
    }

    @Test
    void errorsComeFirstAndAmongThemWhatChanged() {
        assertThat(tell(
                        problem(Rule.UNUSED_NOTE, "content/changed.md"),
                        problem(Rule.UNKNOWN_KEY, "content/a.md"),
                        problem(Rule.UNKNOWN_KEY, "content/changed.md"),
                        problem(Rule.UNUSED_NOTE, "content/a.md")))
                .extracting(line -> line.replaceAll("^::(\\w+) file=content/(\\w+).*", "$1 $2"))
                .containsExactly("error changed", "error a", "warning changed", "warning a");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "9, 9, 0", "10, 10, 0", "11, 10, 2", "32, 10, 23"})
    void ofManyNineAreShownAndTheRestIsCounted(int problems, int lines, int more) {
        List<String> told = tell(IntStream.range(0, problems)
                .mapToObj(i -> problem(Rule.UNKNOWN_KEY, "content/" + (char) ('A' + i) + ".md"))
                .toArray(Problem[]::new));
        assertThat(told).hasSize(lines);
        if (more > 0) {
            assertThat(told.get(9))
                    .isEqualTo("::error::…and " + more + " more: see the summary of this run, or the log");
        }
    }

    @Test
    void theRestIsAsGraveAsItsWorst() {
        List<String> told = tell(IntStream.range(0, 20)
                .mapToObj(i -> problem(i < 9 ? Rule.UNKNOWN_KEY : Rule.UNUSED_NOTE, "content/" + (char) ('A' + i)))
                .toArray(Problem[]::new));
        assertThat(told.get(9)).startsWith("::warning::…and 11 more");
    }

    @Test
    void whatTheRunnerWouldDecodeIsEscaped() {
        var at = new Location("content/50%,a:b.md", 1, 1, 0);
        assertThat(tell(Problem.of(Rule.UNKNOWN_KEY, at, "100%0A sure, yes: no", "a%b")))
                .containsExactly("::error file=content/50%25%2Ca%3Ab.md,line=1,col=1,title=unknown-key"
                        + "::100%250A sure, yes: no%0A= a%25b%0Ahttps://example.org/small/help/unknown-key/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n::error::b", "a\r::warning::b", "a\r\n##[error]b", "a\u2028::error::b", "::error::b"})
    void nothingThatAnEditorWroteIsACommandOfItsOwn(String evil) {
        List<String> told = tell(Problem.of(Rule.UNKNOWN_KEY, new Location("content/" + evil, 1, 1, 3), evil, evil));
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).startsWith("::error file=content/").doesNotContain("\r");
        assertThat(told.get(0).substring(told.get(0).indexOf("title="))).doesNotContain("##[");
    }

    private static Problem problem(Rule rule, String file) {
        return Problem.of(rule, Location.of(file), "m");
    }

    private static List<String> tell(Problem... problems) {
        return REPORT.of(Told.of(problems)).lines().toList();
    }
}
