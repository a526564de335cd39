package org.annals.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Text of an editor as it may be printed: on one line, and with nothing in it that steers a terminal or a log. */
public final class Visible {

    private static final int LONGEST = 400;
    private static final String TAB = "    ";

    private Visible() {}

    public static String of(String text) {
        List<String> glyphs = glyphs(text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text);
        return glyphs.size() > LONGEST ? String.join("", glyphs.subList(0, LONGEST)) + "…" : String.join("", glyphs);
    }

    /** What is shown for each code point. */
    static List<String> glyphs(String text) {
        int[] points = text.codePoints().toArray();
        return IntStream.range(0, points.length).mapToObj(i -> glyph(points, i)).toList();
    }

    private static String glyph(int[] points, int i) {
        if (points[i] == '\t') {
            return TAB;
        }
        return steers(points[i]) || beginsCommand(points, i)
                ? String.format(Locale.ROOT, "\\u%04X", points[i])
                : Character.toString(points[i]);
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** GitHub's runner takes {@code ##[command]} as a command wherever it stands in a line. */
    private static boolean beginsCommand(int[] points, int i) {
        return i >= 2 && points[i] == '[' && points[i - 1] == '#' && points[i - 2] == '#';
    }

    /** Columns on a terminal. */
    static int width(String text) {
        return text.codePoints().map(Visible::width).sum();
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    /** East Asian wide and full-width characters, by their blocks. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
