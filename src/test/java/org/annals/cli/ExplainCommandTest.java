package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.annals.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplainCommandTest {

    @Test
    void aRuleIsExplainedWithAnExample() {
        assertThat(explain("impossible-date")).isEqualTo(new Shell(0, """
                A date does not exist in the calendar [impossible-date, error]

                The calendar has no such day or month. Behind it is mostly a slip of the finger, or month and day in the wrong order.

                If a source gives the day like this, it is the source that errs: write the month alone, and say so in a note.

                Instead of

                    date: 2001-02-30

                write

                    date: 2001-02-28
                """, ""));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleCanBeAskedFor(Rule rule) {
        assertThat(explain(rule.id()).out()).startsWith(rule.title() + " [" + rule.id() + ", ");
    }

    @Test
    void withoutANameAllRulesAreListed() {
        Shell shell = Shell.run(Path.of(""), Map.of(), "explain");
        assertThat(shell.code()).isZero();
        assertThat(shell.out().lines())
                .hasSize(Rule.values().length)
                .anyMatch(line -> line.matches("impossible-date +A date does not exist in the calendar"));
    }

    @Test
    void aSlipOfTheFingerIsUnderstood() {
        Shell shell = explain("imposible-date");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith("there is no rule imposible-date; did you mean impossible-date?\n");
        assertThat(explain("nonsense-that-is-none").err())
                .startsWith("there is no rule nonsense-that-is-none; annals explain lists all of them\n");
    }

    private static Shell explain(String rule) {
        return Shell.run(Path.of(""), Map.of(), "explain", rule);
    }
}
