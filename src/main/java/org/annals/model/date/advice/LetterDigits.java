package org.annals.model.date.advice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.parse.Finding;
import org.annals.model.date.parse.Grammar;
import org.annals.problem.Rule;

/** Understands letters that stand where the digits must stand that they look like: {@code 2003-O7-l5}. */
final class LetterDigits {

    private static final Pattern LETTERS = Pattern.compile("(?<![A-Za-z])[Ool|I]+(?![A-Za-z])");

    private LetterDigits() {}

    static Optional<Finding> explain(String text) {
        Matcher letters = LETTERS.matcher(text);
        if (!letters.find()) {
            return Optional.empty();
        }
        String plain = plain(text);
        if (!Grammar.accepts(plain)) {
            return Optional.empty();
        }
        letters.reset().find();
        String letter = letters.group().substring(0, 1);
        String message = "the sign " + letter + " stands where the digit " + digits(letter) + " must stand";
        return Optional.of(Finding.of(Rule.DATE_FORM, letters.start(), letters.end(), message)
                .fix(0, text.length(), plain, ""));
    }

    /** The text with digits for such letters. */
    static String plain(String text) {
        return LETTERS.matcher(text).replaceAll(found -> digits(found.group()));
    }

    private static String digits(String letters) {
        return letters.replaceAll("[Oo]", "0").replaceAll("[l|I]", "1");
    }
}
