package org.annals.model.date.advice;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.annals.model.date.parse.Finding;
import org.annals.problem.Rule;

/** Refuses what has no place in any date: blanks around it, and characters that only look like those of EDTF. */
public final class Characters {

    private Characters() {}

    public static Optional<Finding> check(String text) {
        Optional<Finding> blank = blankAround(text);
        return blank.isPresent() ? blank : foreign(text);
    }

    private static Optional<Finding> blankAround(String text) {
        int from = run(text, 0, LookalikeSigns::isBlank);
        if (from > 0 && from < text.length()) {
            return Optional.of(wrong(0, from, blankName(text, 0) + " stands before the date")
                    .fix(""));
        }
        int end = text.length();
        while (end > 0 && LookalikeSigns.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0 && !text.isEmpty()) {
            return Optional.of(wrong(0, text.length(), "a date is missing"));
        }
        return end == text.length()
                ? Optional.empty()
                : Optional.of(wrong(end, text.length(), blankName(text, end) + " stands after the date")
                        .fix(""));
    }

    private static Optional<Finding> foreign(String text) {
        int at = run(text, 0, c -> c >= ' ' && c <= '~');
        if (at == text.length()) {
            return Optional.empty();
        }
        int c = text.codePointAt(at);
        if (Dashes.isDash(c)) {
            return Optional.of(Dashes.explain(text, at));
        }
        return Optional.of(lookalike(text, at, c));
    }

    private static Finding lookalike(String text, int at, int c) {
        Optional<String> plain = LookalikeSigns.plain(c);
        if (plain.isEmpty()) {
            if (Character.isLetter(c)) {
                return wrong(0, text.length(), "a date is written in digits, such as 2001-06-15");
            }
            String message = "a date is written with plain letters, digits and signs only";
            return wrong(at, at + Character.charCount(c), message);
        }
        int end = at;
        var replacement = new StringBuilder();
        while (end < text.length()
                && text.charAt(end) > '~'
                && LookalikeSigns.message(text.codePointAt(end)).equals(LookalikeSigns.message(c))) {
            replacement.append(LookalikeSigns.plain(text.codePointAt(end)).orElse(""));
            end += Character.charCount(text.codePointAt(end));
        }
        return wrong(at, Math.max(end, at + Character.charCount(c)), LookalikeSigns.message(c))
                .fix(replacement.toString());
    }

    private static Finding wrong(int from, int to, String message) {
        return Finding.of(Rule.DATE_FORM, from, to, message);
    }

    private static int run(String text, int from, IntPredicate kind) {
        int to = from;
        while (to < text.length() && kind.test(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static String blankName(String text, int at) {
        return switch (text.charAt(at)) {
            case ' ' -> "a space";
            case '\u00a0', '\u202f', '\u2007' -> "a no-break space";
            default -> "a blank";
        };
    }
}
