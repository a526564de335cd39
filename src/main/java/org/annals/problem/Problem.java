package org.annals.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that is wrong in the user's files.
 *
 * @param rule the rule that was broken; it also says how grave that is
 * @param at where
 * @param message what is wrong, in one plain sentence without a full stop
 * @param suggestion what to write instead
 */
public record Problem(Rule rule, Location at, String message, Optional<String> suggestion)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::at).thenComparing(Problem::rule).thenComparing(Problem::message);

    public static Problem of(Rule rule, Location at, String message) {
        return new Problem(rule, at, message, Optional.empty());
    }

    public static Problem of(Rule rule, Location at, String message, String suggestion) {
        return new Problem(rule, at, message, Optional.of(suggestion));
    }

    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
