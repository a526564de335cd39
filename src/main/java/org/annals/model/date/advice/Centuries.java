package org.annals.model.date.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.model.date.parse.Grammar;
import org.annals.model.date.tongues.RomanNumerals;

/** Understands the 19th century and the 2nd millennium, which are counted from 1 and not from their digits. */
final class Centuries {

    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first");
    private static final Pattern NAMED_COUNT = Pattern.compile("\\b("
            + String.join(
                    "|",
                    ORDINALS.stream()
                            .sorted(Comparator.comparing(String::length).reversed())
                            .toList()) + ")(?=[ -](?:century|millennium))");

    private Centuries() {}

    /** The text with a number for each century and millennium: nineteenth century, 19th c. and 19c are all 19th century. */
    static String numbered(String text) {
        return NAMED_COUNT
                .matcher(RomanNumerals.asDigits(text))
                .replaceAll(count -> ORDINALS.indexOf(count.group()) + 1 + "th")
                .replaceAll("(?<=[0-9](?:st|nd|rd|th)?)[ -]?(?:c\\.?|cent\\.|centuries)(?= |$|\\))", " century")
                .replaceAll("(?<=[0-9]th|st|nd|rd) millennia", " millennium");
    }

    /** The 20th century, by its digits; the year 2000 goes to the next. The first has no year 0. */
    static Optional<String> edtf(String word, String open, int length, boolean before) {
        String ordinal = word.replaceAll("(?:st|nd|rd|th)$", "");
        if (!ordinal.matches("[1-9][0-9]?")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(ordinal);
        if (number == 1) {
            String last = "0".repeat(4 - Integer.toString(length).length()) + length;
            return Optional.of(before ? "[-" + counted(length - 1) + "..0000]" : "[0001.." + last + "]");
        }
        String digits = number - 1 + open;
        return Optional.of((before ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits)
                .filter(Grammar::accepts);
    }

    private static String counted(int number) {
        return "0".repeat(4 - Integer.toString(number).length()) + number;
    }
}
