package org.annals.model.date.tongues;

import java.util.regex.Pattern;

/** The numerals by which much of Europe counts centuries: xix century. */
public final class RomanNumerals {

    private static final String SIGNS = "ivx";

    private static final Pattern OF_A_CENTURY = Pattern.compile("\\b(?=[ivx])(x{0,2}(?:ix|iv|v?i{0,3}))\\.?"
            + "(?=(?:th)?[ -](?:century|centuries|millennium|c\\.)| ?- ?[ivx]+[ -]century)");

    private RomanNumerals() {}

    /** The text, in small letters, with digits where centuries or millennia are counted. */
    public static String asDigits(String text) {
        return OF_A_CENTURY.matcher(text).replaceAll(found -> Integer.toString(number(found.group(1))));
    }

    /** By the rule of subtraction. */
    private static int number(String roman) {
        int number = 0;
        for (int i = 0; i < roman.length(); i++) {
            int sign = SIGNS.indexOf(roman.charAt(i));
            int value = sign == 0 ? 1 : sign * 5;
            boolean less = i + 1 < roman.length() && sign < SIGNS.indexOf(roman.charAt(i + 1));
            number += less ? -value : value;
        }
        return number;
    }
}
