package org.annals.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that is wrong in the user's files.
 *
 * @param rule the rule that was broken; it also says how grave that is
 * @param at where
 * @param message what is wrong, in one plain sentence without a full stop
 * @param suggestion what to write instead
 * @param fix the edits that do so without a doubt; none where only a person can
 * @param more how many others of its kind there are in the file, which are not told
 */
public record Problem(Rule rule, Location at, String message, Optional<String> suggestion, List<Edit> fix, int more)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::at).thenComparing(Problem::rule).thenComparing(Problem::message);

    /** Code points of a message or a suggestion: what an editor wrote may stand in it, however long it is. */
    private static final int LONGEST = 1_000;

    public Problem {
        message = cut(message);
        suggestion = suggestion.map(Problem::cut);
        fix = List.copyOf(fix);
    }

    public Problem(Rule rule, Location at, String message, Optional<String> suggestion, List<Edit> fix) {
        this(rule, at, message, suggestion, fix, 0);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST || text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    public static Problem of(Rule rule, Location at, String message) {
        return new Problem(rule, at, message, Optional.empty(), List.of());
    }

    public static Problem of(Rule rule, Location at, String message, String suggestion) {
        return new Problem(rule, at, message, Optional.of(suggestion), List.of());
    }

    /** The same problem, with the edits that put it right. */
    public Problem fixedBy(List<Edit> edits) {
        return new Problem(rule, at, message, suggestion, edits, more);
    }

    /** The same of a draft: it stops no build, but the draft waits until it is put right. */
    public Problem holdingBack() {
        return new Problem(Rule.UNFINISHED_DRAFT, at, message + ", which holds this draft back", suggestion, fix, more);
    }

    /** The same problem in a file that has another name. */
    public Problem in(String file) {
        return new Problem(
                rule, new Location(file, at.line(), at.column(), at.length()), message, suggestion, fix, more);
    }

    /** The same problem, with others that it stands for. */
    public Problem andMore(int others) {
        return with(more + others);
    }

    Problem with(int others) {
        return new Problem(rule, at, message, suggestion, fix, others);
    }

    /** The message, with the number of those that are not told. */
    public String told() {
        return message + others();
    }

    /** The number of those that are not told, in words; nothing if there are none. */
    public String others() {
        return more == 0 ? "" : " (and " + String.format(Locale.ROOT, "%,d", more) + " more of this kind in this file)";
    }

    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
