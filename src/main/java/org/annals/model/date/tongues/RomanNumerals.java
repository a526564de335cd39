package org.annals.model.date.tongues;

import java.util.List;
import java.util.stream.IntStream;

/** The numerals by which much of Europe counts centuries: xix century. */
public final class RomanNumerals {

    private static final List<String> ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    private static final int MOST = 29;

    static final List<Rewording> ALL = IntStream.rangeClosed(1, MOST)
            .mapToObj(number -> Rewording.signs(
                    "\\b" + "x".repeat(number / 10) + ONES.get(number % 10) + "\\.?"
                            + "(?=(?:th)?[ -](?:century|centuries|millennium|c\\.)| ?- ?[ivx0-9]+[ -]century)",
                    Integer.toString(number)))
            .toList();

    private RomanNumerals() {}

    /** The text, in small letters, with digits where centuries or millennia are counted. */
    public static String asDigits(String text) {
        return Rewording.all(ALL, text);
    }
}
