package org.annals.syntax;

import java.util.List;
import java.util.Optional;

/** Values between the quotation marks of print, which are signs like any other to YAML. */
final class CurlyQuotes {

    private static final List<String> PAIRS = List.of(
            "“”", "„“", "„”", "””", "““", "‟”", "«»", "»«", "‹›", "‘’", "‚‘", "‚’", "「」", "＂＂", "\"”", "\"“", "“\"",
            "„\"");

    private CurlyQuotes() {}

    /** Whether such marks stand around the whole value, and nowhere in it. */
    static boolean around(String value) {
        return value.length() > 2
                && PAIRS.contains(value.substring(0, 1) + value.charAt(value.length() - 1))
                && value.substring(1, value.length() - 1).chars().noneMatch(c -> isEdge(value, c));
    }

    private static boolean isEdge(String value, int c) {
        return c == value.charAt(0) || c == value.charAt(value.length() - 1);
    }

    /** The straight mark that can stand around the text as it is. */
    static Optional<String> straight(String inner) {
        if (inner.indexOf('"') < 0 && inner.indexOf('\\') < 0) {
            return Optional.of("\"");
        }
        return inner.indexOf('\'') < 0 ? Optional.of("'") : Optional.empty();
    }

    /** The text between straight marks, as YAML reads it. */
    static String quoted(String text) {
        return straight(text)
                .map(mark -> mark + text + mark)
                .orElseGet(() -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    }
}
