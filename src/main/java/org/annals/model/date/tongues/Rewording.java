package org.annals.model.date.tongues;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What one language writes in a date, and the English for it.
 *
 * @param english a replacement for what was found; groups by their number
 */
public record Rewording(Pattern pattern, String english) {

    /** Whole words: what is found neither begins nor ends inside one. */
    static Rewording words(String alternatives, String english) {
        return new Rewording(
                Pattern.compile("(?<!\\p{L})(?:" + alternatives + ")(?:(?<!\\p{L})|(?!\\p{L}))"), " " + english + " ");
    }

    /** What is found wherever it stands. */
    public static Rewording signs(String pattern, String english) {
        return new Rewording(Pattern.compile(pattern), english);
    }

    /** A table with one rewording a line: alternatives, two equals signs, and the English, which may be nothing. */
    static List<Rewording> table(String lines) {
        var table = new ArrayList<Rewording>();
        for (String line : lines.strip().split("\n")) {
            int at = line.lastIndexOf("==");
            table.add(
                    words(line.substring(0, at).strip(), line.substring(at + 2).strip()));
        }
        return List.copyOf(table);
    }

    /** Blanks as they stand in English. */
    static final List<Rewording> BLANKS = List.of(
            signs("\\s+", " "), signs("(?<=[a-z0-9]) ?/ ?(?=[a-z0-9])", "/"), signs(" (?=[,.)])|(?<=\\() |^ | $", ""));

    /** The text with each of these said in English, one after the other. */
    public static String all(List<Rewording> rewordings, String text) {
        String english = text;
        for (Rewording one : rewordings) {
            english = one.pattern.matcher(english).replaceAll(one.english);
        }
        return english;
    }
}
