package org.annals.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of many problems of one kind a few are told, and the number of all. */
class HandfulTest {

    private static Problem problem(Rule rule, String file, int line) {
        return Problem.of(rule, new Location(file, line, 1, 1), "wrong");
    }

    @Test
    void theLastOneSaysHowManyOthersThereAre() {
        var handful = new Handful();
        IntStream.range(0, 2_000).forEach(i -> handful.add(() -> problem(Rule.TAB, "a.md", i + 1)));
        assertThat(handful.problems()).hasSize(Handful.MOST);
        assertThat(handful.problems().get(Handful.MOST - 1).told())
                .isEqualTo("wrong (and 1,990 more of this kind in this file)");
    }

    @Test
    void aFewStayAsTheyAre() {
        var handful = new Handful();
        IntStream.range(0, Handful.MOST).forEach(i -> handful.add(() -> problem(Rule.TAB, "a.md", i + 1)));
        assertThat(handful.problems()).hasSize(Handful.MOST).allMatch(problem -> problem.more() == 0);
    }

    @Test
    void eachRuleAndFileHasItsOwn() {
        List<Problem> many = Stream.of("a.md", "b.md")
                .flatMap(file -> Stream.of(Rule.TAB, Rule.ODD_BLANK)
                        .flatMap(rule -> IntStream.range(0, 50).mapToObj(i -> problem(rule, file, 2 * i + 1))))
                .toList();
        List<Problem> few = Handful.ofEach(many);
        assertThat(few).hasSize(4 * Handful.MOST);
        assertThat(few.stream().mapToInt(problem -> 1 + problem.more()).sum()).isEqualTo(many.size());
        assertThat(Handful.ofEach(few)).isEqualTo(few);
    }

    /** Five tags of HTML in one line, and a block moved in with tabs, are one mistake each. */
    @Test
    void whatIsSaidAgainOfALineOrOfABlockIsToldOnce() {
        List<Problem> few = Handful.ofEach(List.of(
                problem(Rule.RAW_HTML, "a.md", 3),
                problem(Rule.RAW_HTML, "a.md", 3),
                problem(Rule.TAB, "a.md", 3),
                problem(Rule.TAB, "a.md", 4),
                problem(Rule.TAB, "a.md", 5),
                problem(Rule.TAB, "a.md", 9),
                problem(Rule.TAB, "b.md", 5),
                problem(Rule.DATE_FORM, "c.csv", 2),
                problem(Rule.DATE_FORM, "c.csv", 3)));
        assertThat(few.stream().map(problem -> problem.at() + " " + problem.more()))
                .containsExactly("a.md:3:1 1", "a.md:3:1 2", "a.md:9:1 0", "b.md:5:1 0", "c.csv:2:1 0", "c.csv:3:1 0");
    }

    @Test
    void whatAProblemQuotesIsCut() {
        assertThat(Problem.of(Rule.TAB, Location.of("a.md"), "𝒳".repeat(1_000_000))
                        .message())
                .hasSizeLessThan(3_000)
                .endsWith("…");
    }
}
