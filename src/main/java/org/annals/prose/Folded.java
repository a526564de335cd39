package org.annals.prose;

import java.util.Arrays;

/** A text as it is compared: white space is one blank, quotation marks and dashes are plain. */
public final class Folded {

    private final String text;

    /** Where each of its characters came from. */
    private final int[] origin;

    private Folded(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    /** With capitals as they are. */
    public static Folded of(String text) {
        var folded = new StringBuilder(text.length());
        int[] origin = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            boolean blankAgain = c == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
            if (!blankAgain && !isInsideGuillemets(text, i)) {
                origin[folded.length()] = i;
                folded.append(c);
            }
        }
        return new Folded(folded.toString(), Arrays.copyOf(origin, folded.length()));
    }

    /** With small letters only. Each stays one character, so that a place in it is one in the text as it is. */
    public static Folded small(String text) {
        Folded folded = of(text);
        var small = new StringBuilder(folded.text);
        for (int i = 0; i < small.length(); i++) {
            small.setCharAt(i, Character.toLowerCase(Character.toUpperCase(small.charAt(i))));
        }
        return new Folded(small.toString(), folded.origin);
    }

    public String text() {
        return text;
    }

    /** The place of a stretch of it, which is not empty, in the text as it is. */
    Span span(int start, int end) {
        return new Span(origin[start], origin[end - 1] + 1);
    }

    /** The narrow blanks that French has there are not typed by everybody. */
    private static boolean isInsideGuillemets(String text, int at) {
        if (text.charAt(at) != '\u202F') {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        return before == '«' || before == '‹' || after == '»' || after == '›';
    }

    private static char plain(char c) {
        if (c > '\n' && c < '\u00A0') {
            return c; // most are
        }
        return switch (c) {
            case '\n', '\t', '\u00A0', '\u202F' -> ' ';
            case '‘', '’', '‚', '‹', '›' -> '\'';
            case '“', '”', '„', '«', '»', '「', '」' -> '"';
            case '–', '—', '‑' -> '-';
            default -> c;
        };
    }
}
