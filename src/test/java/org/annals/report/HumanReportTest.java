package org.annals.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.generate.Output;
import org.annals.generate.Output.Counts;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HumanReportTest {

    private static final String FILE = "content/events/x.md";
    private static final Counts NONE = new Counts(0, 0, List.of());

    @Test
    void aProblemIsShownWithItsLineACaretAndAWayOut() {
        var at = new Location(FILE, 2, 7, 10);
        var problem = Problem.of(
                Rule.IMPOSSIBLE_DATE, at, "there is no 30 February 2001", "write 2001-02, if the day is not known");
        assertThat(report("---\ndate: 2001-02-30\n", problem)).isEqualTo("""
                content/events/x.md:2:7: error: there is no 30 February 2001 [impossible-date]
                  2 | date: 2001-02-30
                    |       ^^^^^^^^^^
                    = write 2001-02, if the day is not known

                0 events: 0 published, 0 held back as drafts · 1 error, 0 warnings · the end
                """);
    }

    /** In the lines {@code →} is a tab. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            ab cd|4|2|ab cd|   ^^
            上海 cd|4|2|上海 cd|     ^^
            a 上海 b|3|2|a 上海 b|  ^^^^
            →cd|2|2|    cd|    ^^
            →c→d|2|3|    c    d|    ^^^^^^
            😀 cd|3|2|😀 cd|   ^^
            𝒳y cd|4|2|𝒳y cd|   ^^
            Душанбе x|9|1|Душанбе x|        ^
            café x|7|1|café x|     ^
            ab|9|5|ab|  ^
            ab|2|99|ab| ^
            """)
    void theCaretStandsBelowTheWordsAsATerminalShowsThem(
            String line, int column, int length, String shown, String carets) {
        assertThat(excerpt(line.replace('→', '\t'), column, length))
                .containsExactly("  1 | " + shown, "    | " + carets);
    }

    @Test
    void theNumberOfALateLineMovesTheCaretWithIt() {
        var problem = Problem.of(Rule.RAW_HTML, new Location(FILE, 100, 2, 1), "m");
        assertThat(report("\n".repeat(99) + "a<b", problem)).contains("  100 | a<b\n      |  ^\n");
    }

    @Test
    void ofALongLineThePartAroundThePlaceIsShown() {
        String line = "x".repeat(500) + "here" + "y".repeat(500);
        assertThat(excerpt(line, 501, 4))
                .containsExactly(
                        "  1 | …" + "x".repeat(40) + "here" + "y".repeat(56) + "…", "    | " + " ".repeat(41) + "^^^^");
    }

    @Test
    void ofALongPassageNoMoreIsMarkedThanShown() {
        assertThat(excerpt("z".repeat(500), 1, 500))
                .containsExactly("  1 | " + "z".repeat(100) + "…", "    | " + "^".repeat(100));
    }

    @Test
    void aPlaceWithoutALengthHasNoExcerpt() {
        var problem = Problem.of(Rule.MISSING_FILE, Location.of(FILE), "m", "s");
        assertThat(report("text", problem)).startsWith("content/events/x.md:1:1: error: m [missing-file]\n    = s\n\n");
    }

    @Test
    void aPlaceInAFileThatWasNotReadHasNoExcerpt() {
        var problem = Problem.of(Rule.UNREADABLE_FILE, new Location("content/y.md", 1, 1, 3), "m");
        assertThat(report("text", problem)).startsWith("content/y.md:1:1: error: m [unreadable-file]\n\n");
    }

    @ParameterizedTest
    @CsvSource({
        "1B, \\u001B",
        "7, \\u0007",
        "D, \\u000D",
        "A, \\u000A",
        "85, \\u0085",
        "200E, \\u200E",
        "202E, \\u202E",
        "2066, \\u2066",
        "2028, \\u2028",
        "FEFF, \\uFEFF",
        "E0041, \\uE0041",
    })
    void whatCouldSteerATerminalIsMadeVisible(String hex, String shown) {
        String odd = Character.toString(Integer.parseInt(hex, 16));
        var problem = Problem.of(Rule.UNKNOWN_KEY, new Location(FILE, 1, 1, 0), "m" + odd + "n", "s" + odd + "t");
        assertThat(report("text", problem)).contains("error: m" + shown + "n [").contains("    = s" + shown + "t\n");
    }

    @Test
    void theCaretStaysBelowItsWordsAfterAMadeVisibleSign() {
        assertThat(excerpt("a\u202Eb", 3, 1)).containsExactly("  1 | a\\u202Eb", "    |        ^");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"::error::x", "##[error]x", "a\n::error::x", "a\r##[error]x", "a ##[stop-commands]t", "\u2028::x"
            })
    void nothingThatAnEditorWroteIsACommandToGitHub(String evil) {
        var at = new Location(FILE, 1, 3, 4);
        String report = report(evil, Problem.of(Rule.UNKNOWN_KEY, at, evil, evil))
                + report(
                        "xx" + evil,
                        Problem.of(Rule.UNKNOWN_KEY, new Location("content/" + evil, 1, 1, 1), evil, evil));
        assertThat(report.lines().map(String::strip))
                .noneMatch(line -> line.startsWith("::"))
                .noneMatch(line -> line.contains("##["));
    }

    @Test
    void theSumsCountWhatIsWrong() {
        var at = Location.of(FILE);
        String report = report(
                "text",
                Problem.of(Rule.UNKNOWN_KEY, at, "a"),
                Problem.of(Rule.UNKNOWN_ID, at, "b"),
                Problem.of(Rule.UNUSED_NOTE, at, "c"));
        assertThat(report)
                .contains("x.md:1:1: warning: c [unused-note]\n")
                .endsWith(" · 2 errors, 1 warning · the end\n");
    }

    @Test
    void manyDraftsDoNotHideTheOneError() {
        List<String> drafts =
                IntStream.range(100, 300).mapToObj(i -> "draft-" + i).toList();
        Stream<Problem> held = drafts.stream()
                .map(id ->
                        Problem.of(Rule.UNFINISHED_DRAFT, Location.of("content/events/" + id + ".md"), "x is missing"));
        Problem error = Problem.of(Rule.UNKNOWN_KEY, Location.of("content/events/x.md"), "a");
        String report = report(
                "text",
                new Counts(201, 200, drafts),
                Stream.concat(held, Stream.of(error)).toArray(Problem[]::new));
        assertThat(report)
                .startsWith("content/events/x.md:1:1: error: a [unknown-key]\n")
                .contains(", draft-119 …; annals list drafts lists all)")
                .doesNotContain("draft-120")
                .endsWith(" · 1 error, 200 warnings · the end\n");
    }

    @Test
    void withAnErrorNothingIsPublished() {
        var counts = new Counts(3, 2, List.of("a-draft"));
        assertThat(report("text", counts, Problem.of(Rule.UNKNOWN_KEY, Location.of(FILE), "a")))
                .endsWith("3 events: 0 published, 1 held back as drafts (a-draft) · 1 error, 0 warnings · the end\n");
    }

    @Test
    void withoutAnEndingThereAreNoSums() {
        var problem = Problem.of(Rule.UNKNOWN_KEY, Location.of(FILE), "a");
        assertThat(new HumanReport(false, Optional.empty()).of(findings("text", NONE, problem)))
                .isEqualTo("content/events/x.md:1:1: error: a [unknown-key]\n\n");
    }

    @Test
    void coloursSetPlaceSeverityAndWayOutApart() {
        var problem = Problem.of(Rule.UNKNOWN_KEY, new Location(FILE, 1, 2, 2), "a", "b");
        assertThat(new HumanReport(true, Optional.empty()).of(findings("text", NONE, problem)))
                .isEqualTo("""
                        <1>content/events/x.md:1:2:<0> <1;31>error:<0> a [unknown-key]
                          1 | text
                            |  <1;31>^^<0>
                            = <32>b<0>

                        """.replace("<", "\u001B[").replace(">", "m"));
    }

    private static List<String> excerpt(String line, int column, int length) {
        var problem = Problem.of(Rule.UNKNOWN_KEY, new Location(FILE, 1, column, length), "m");
        return report(line, problem).lines().skip(1).limit(2).toList();
    }

    private static String report(String text, Problem... problems) {
        return report(text, NONE, problems);
    }

    private static String report(String text, Counts counts, Problem... problems) {
        return new HumanReport(false, Optional.of("the end")).of(findings(text, counts, problems));
    }

    private static Findings findings(String text, Counts counts, Problem... problems) {
        var tree = new SourceTree(List.of(new SourceFile(FILE, text)), List.of(), List.of());
        return Findings.all(new Output(List.of(problems), counts, Optional.empty()), Optional.of(tree), false);
    }
}
