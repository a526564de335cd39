package org.annals.syntax;

import java.util.ArrayList;
import java.util.List;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.Limits;
import org.annals.source.Places;

/**
 * Keeps out the texts on which the parser would take for ever or run out of stack: some are only 41 signs long. Linear, and
 * far from anything that a person writes.
 */
final class MarkdownGuard {

    private static final String BULLETS = "-*+";
    private static final String HEADS = "#=-+_~*<.)";
    private static final String COSTLY = "[`*_<&!(|";
    private static final int BACKSLASHES_IN_BRACKETS = 15;

    private final String text;
    private final Places places;
    private final List<Problem> problems = new ArrayList<>();

    private MarkdownGuard(String text, Places places) {
        this.text = text;
        this.places = places;
    }

    /** What makes the text unreadable; nothing if it can be given to the parser. */
    static List<Problem> check(String text, Places places) {
        var guard = new MarkdownGuard(text, places);
        if (text.length() > Limits.TEXT_LENGTH) {
            guard.refuse(Limits.TEXT_LENGTH, "this text is too long", "split it into two events");
        } else {
            guard.lines();
            guard.runs();
            guard.brackets();
            guard.paragraphs();
        }
        return guard.problems;
    }

    private void refuse(int at, String message, String suggestion) {
        problems.add(Problem.of(Rule.TEXT_LIMIT, places.at(at, 1), message, suggestion));
    }

    private void lines() {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > Limits.TEXT_LINE) {
                refuse(start + Limits.TEXT_LINE, "this line is too long", "break it into paragraphs");
            }
            if (markers(start, end) > Limits.TEXT_MARKERS) {
                refuse(start, "too many list or quotation signs begin this line", "delete most of them");
            }
            start = end + 1;
        }
    }

    /** At each such line of a paragraph the parser looks at all those above it. */
    private void paragraphs() {
        int heads = 0;
        for (int at = 0; at >= 0 && problems.isEmpty(); ) {
            int end = text.indexOf('\n', at);
            heads = end == at ? 0 : heads + (isHead(at) ? 1 : 0);
            if (heads > Limits.TEXT_HEADS) {
                refuse(at, "too many lines begin with this sign here", "part them by empty lines");
            }
            at = end < 0 ? end : end + 1;
        }
    }

    private boolean isHead(int start) {
        int sign = start;
        while (sign < text.length() && (isBlank(text.charAt(sign)) || text.charAt(sign) == '>')) {
            sign++;
        }
        int after = sign;
        while (after < text.length() && (HEADS.indexOf(text.charAt(after)) >= 0 || isDigit(text.charAt(after)))) {
            after++;
        }
        return after > sign && after < text.length() && !Character.isWhitespace(text.charAt(after));
    }

    private int markers(int start, int end) {
        int markers = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '>' || isListMarker(i, start, end)) {
                markers++;
            } else if (!isBlank(c) && !isDigit(c)) {
                break;
            }
        }
        return markers;
    }

    /** A line of hyphens or stars has no blanks in it, and is only a line. */
    private boolean isListMarker(int i, int start, int end) {
        char c = text.charAt(i);
        boolean isNumber = (c == '.' || c == ')') && i > start && isDigit(text.charAt(i - 1));
        return (BULLETS.indexOf(c) >= 0 || isNumber) && (i + 1 == end || isBlank(text.charAt(i + 1)));
    }

    /** A sign in a row, and signs that open something many times in one text: both cost the square of their number. */
    private void runs() {
        int[] counts = new int[COSTLY.length()];
        int run = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = i > 0 && c == text.charAt(i - 1) && isSign(c) ? run + 1 : 1;
            if (run > Limits.TEXT_RUN) {
                refuse(
                        i,
                        "the sign " + c + " stands here more than " + Limits.TEXT_RUN + " times",
                        "delete most of them");
                return;
            }
            int costly = COSTLY.indexOf(c);
            if (costly >= 0 && ++counts[costly] > (c == '|' ? 2 * Limits.TEXT_CELLS : 2 * Limits.TEXT_LINKS)) {
                refuse(i, "the sign " + c + " stands in this text too often", "split the text into two events");
                return;
            }
        }
    }

    /** The pattern for link labels doubles its time with every backslash after an open bracket. */
    private void brackets() {
        int backslashes = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                if (backslashes >= 0 && ++backslashes > BACKSLASHES_IN_BRACKETS) {
                    refuse(i, "too many backslashes follow an open bracket", "delete most of them");
                    return;
                }
                i++;
            } else if (c == '[') {
                backslashes = 0;
            } else if (c == ']' || (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                backslashes = -1;
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSign(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    /** For a text whose nesting only the parser notices. */
    static Problem tooDeep(Places places) {
        return Problem.of(
                Rule.TEXT_LIMIT,
                places.at(0, 0),
                "this text is nested too deep to be read",
                "write it with fewer signs in a row");
    }
}
