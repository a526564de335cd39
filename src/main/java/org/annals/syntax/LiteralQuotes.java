package org.annals.syntax;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Quotation marks that were written with a backslash or by name, and so are meant just as they are: until the line is set,
 * a sign that Unicode reserves for such use (a noncharacter) stands in their place.
 */
final class LiteralQuotes {

    private static final char DOUBLE = '\uFDD0';
    private static final char SINGLE = '\uFDD1';

    private static final Pattern WRITTEN = Pattern.compile(
            "\\\\(?<sign>[\\s\\S])|&(?:(?<double>quot|#0{0,5}34|#[xX]0{0,4}22)|apos|#0{0,5}39|#[xX]0{0,4}27);");

    private LiteralQuotes() {}

    /** Puts their places for them, in a text whose other escapes stay. */
    static String kept(CharSequence written) {
        String text = written.toString();
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0
                ? text // most by far
                : WRITTEN.matcher(text).replaceAll(LiteralQuotes::kept);
    }

    private static String kept(MatchResult found) {
        String written = found.group();
        if (written.startsWith("&")) {
            return String.valueOf(found.group(2) == null ? SINGLE : DOUBLE);
        }
        return switch (written.charAt(1)) {
            case '"' -> String.valueOf(DOUBLE);
            case '\'' -> String.valueOf(SINGLE);
            default -> java.util.regex.Matcher.quoteReplacement(written);
        };
    }

    static boolean areIn(String text) {
        return text.indexOf(DOUBLE) >= 0 || text.indexOf(SINGLE) >= 0;
    }

    /** The marks themselves. */
    static String plain(String text) {
        return text.replace(DOUBLE, '"').replace(SINGLE, '\'');
    }
}
