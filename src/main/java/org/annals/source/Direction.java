package org.annals.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** The signs that turn the direction of a text: each is taken back on its line, else the rest of the page is turned. */
public final class Direction {

    private static final String OPENING = "\u202A\u202B\u202D\u202E\u2066\u2067\u2068";
    private static final char CLOSES_EMBEDDING = '\u202C';
    private static final char CLOSES_ISOLATE = '\u2069';
    private static final char FIRST_ISOLATE = '\u2066';

    private final String text;
    private final List<Integer> unbalanced = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    private Direction(String text) {
        this.text = text;
    }

    /** The offsets of those that are not taken back, or take back nothing. */
    public static List<Integer> unbalanced(String text) {
        return count(text) == 0 ? List.of() : new Direction(text).read();
    }

    /** Of a text that was written as another, with its signs by their numbers: what the typed text does not show. */
    public static List<Integer> unbalanced(String text, CharSequence typed) {
        return count(text) > count(typed) ? unbalanced(text) : List.of();
    }

    public static Problem problem(Location at) {
        return Problem.of(
                Rule.TEXT_DIRECTION,
                at,
                "an invisible sign here turns the direction of the text and is not taken back on its line",
                "delete it");
    }

    /** Most texts hold none of these, which is told soon. */
    private static int count(CharSequence text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u202A' && c <= '\u2069' && isTurn(c)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isTurn(char c) {
        return OPENING.indexOf(c) >= 0 || c == CLOSES_EMBEDDING || c == CLOSES_ISOLATE;
    }

    private List<Integer> read() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (isTurn(c)) {
                close(i, c);
            } else if (c == '\n') {
                unbalanced.addAll(open);
                open.clear();
            }
        }
        unbalanced.addAll(open);
        return unbalanced;
    }

    private void close(int at, char sign) {
        boolean matches = !open.isEmpty() && (text.charAt(open.peek()) >= FIRST_ISOLATE) == (sign == CLOSES_ISOLATE);
        if (matches) {
            open.pop();
        } else {
            unbalanced.add(at);
        }
    }
}
