package org.annals.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/**
 * The signs that turn the direction of a text (Unicode UAX 9). An override shows letters in another order than they are
 * written, and has no use that markup would not serve. The others may stand where each is taken back in its paragraph.
 */
public final class Direction {

    private static final String OPENING = "\u202A\u202B\u202D\u202E\u2066\u2067\u2068";
    private static final String OVERRIDES = "\u202D\u202E";
    private static final char CLOSES_EMBEDDING = '\u202C';
    private static final char CLOSES_ISOLATE = '\u2069';
    private static final char FIRST_ISOLATE = '\u2066';

    private final String text;
    private final List<Integer> unpaired = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    private Direction(String text) {
        this.text = text;
    }

    /** The offsets of those that are not taken back in their paragraph, or take back nothing, in order. */
    public static List<Integer> unpaired(String text) {
        return isIn(text) ? new Direction(text).read() : List.of();
    }

    /** The offset of the first override at or after {@code from}, or -1. */
    public static int override(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u202D' || c == '\u202E') {
                return i;
            }
        }
        return -1;
    }

    /** Whether a text has one of them at all; most have none, which is told soon. */
    public static boolean isIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u202A' && c <= CLOSES_ISOLATE && isTurn(c)) {
                return true;
            }
        }
        return false;
    }

    /** Says what is wrong with such a sign. */
    public static Problem problem(char sign, Location at) {
        String name = String.format(Locale.ROOT, "U+%04X", (int) sign);
        return OVERRIDES.indexOf(sign) >= 0
                ? Problem.of(
                        Rule.TEXT_DIRECTION,
                        at,
                        "an invisible sign here (" + name + ") shows letters in another order than they are written",
                        "delete it, and the sign that takes it back")
                : Problem.of(
                        Rule.TEXT_DIRECTION,
                        at,
                        "an invisible sign here (" + name
                                + ") turns the direction of the text, and has no other half in its" + " paragraph",
                        "delete it");
    }

    private static boolean isTurn(char c) {
        return OPENING.indexOf(c) >= 0 || c == CLOSES_EMBEDDING || c == CLOSES_ISOLATE;
    }

    private List<Integer> read() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (c == CLOSES_EMBEDDING || c == CLOSES_ISOLATE) {
                close(i, c);
            } else if (c == '\n' && isBlankBefore(i)) {
                endParagraph();
            }
        }
        endParagraph();
        Collections.sort(unpaired);
        return unpaired;
    }

    /** Whether the line that ends here is empty; blanks in it are looked at once. */
    private boolean isBlankBefore(int end) {
        int i = end - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n';
    }

    /** An override is told as such. */
    private void endParagraph() {
        open.stream().filter(at -> OVERRIDES.indexOf(text.charAt(at)) < 0).forEach(unpaired::add);
        open.clear();
    }

    private void close(int at, char sign) {
        boolean matches = !open.isEmpty() && (text.charAt(open.peek()) >= FIRST_ISOLATE) == (sign == CLOSES_ISOLATE);
        if (matches) {
            open.pop();
        } else {
            unpaired.add(at);
        }
    }
}
