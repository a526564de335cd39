package org.annals.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong in the user's files.
 *
 * @param rule the rule that was broken; it also says how grave that is
 * @param at where
 * @param message what is wrong, in one plain sentence without a full stop
 * @param suggestion what to write instead
 * @param fix the edits that do so without a doubt; none where only a person can
 */
public record Problem(Rule rule, Location at, String message, Optional<String> suggestion, List<Edit> fix)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::at).thenComparing(Problem::rule).thenComparing(Problem::message);

    public Problem {
        fix = List.copyOf(fix);
    }

    public static Problem of(Rule rule, Location at, String message) {
        return new Problem(rule, at, message, Optional.empty(), List.of());
    }

    public static Problem of(Rule rule, Location at, String message, String suggestion) {
        return new Problem(rule, at, message, Optional.of(suggestion), List.of());
    }

    /** The same problem, with the edits that put it right. */
    public Problem fixedBy(List<Edit> edits) {
        return new Problem(rule, at, message, suggestion, edits);
    }

    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
