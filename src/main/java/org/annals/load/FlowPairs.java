package org.annals.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pairs between the braces of a map in YAML, as they are typed.
 *
 * @param pairs each on one line
 * @param comment what stands behind the closing brace, or nothing
 */
record FlowPairs(List<String> pairs, String comment) {

    /** Nothing, if a comment stands between the braces, or something else than one behind them. */
    static Optional<FlowPairs> of(String text) {
        var pairs = new ArrayList<String>();
        int from = 1;
        int depth = 0;
        for (int i = 0; i < text.length(); i = next(text, i)) {
            char sign = text.charAt(i);
            if (sign == '#' && Character.isWhitespace(text.charAt(i - 1))) {
                return Optional.empty();
            }
            depth += sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
            if (depth == 0 || (depth == 1 && sign == ',')) {
                pairs.add(text.substring(from, i).strip().replaceAll("\\s*\n\\s*", " "));
                from = i + 1;
            }
            if (depth == 0) {
                return ended(pairs, text.substring(i + 1).strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<FlowPairs> ended(List<String> pairs, String behind) {
        pairs.removeIf(String::isEmpty);
        return behind.isEmpty() || (behind.startsWith("#") && behind.indexOf('\n') < 0)
                ? Optional.of(new FlowPairs(pairs, behind))
                : Optional.empty();
    }

    /** Behind the sign at a place, or behind the quotes that open there. */
    private static int next(String text, int at) {
        char sign = text.charAt(at);
        if ((sign != '"' && sign != '\'') || !beginsAValue(text, at)) {
            return at + 1;
        }
        int end = at + 1;
        while (end < text.length() && (text.charAt(end) != sign || isDoubled(text, end, sign))) {
            end += text.charAt(end) == (sign == '"' ? '\\' : sign) ? 2 : 1;
        }
        return end + 1;
    }

    private static boolean isDoubled(String text, int at, char sign) {
        return sign == '\'' && at + 1 < text.length() && text.charAt(at + 1) == sign;
    }

    private static boolean beginsAValue(String text, int at) {
        int before = at - 1;
        while (Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return "{[,:".indexOf(text.charAt(before)) >= 0;
    }
}
