package org.annals.model.date;

import java.util.stream.IntStream;

/**
 * Digits as they were typed, where {@code X} stands for one that is not specified.
 *
 * @param text only {@code 0} to {@code 9} and {@code X}, at most ten
 */
public record Digits(String text) {

    public boolean isSpecified() {
        return text.indexOf('X') < 0;
    }

    /** Whether each digit of a text stands in a date too, however they are ordered. */
    public static boolean areIn(String typed, String edtf) {
        var left = new StringBuilder(edtf);
        return typed.codePoints()
                .map(c -> Character.digit(c, 10))
                .filter(digit -> digit >= 0)
                .allMatch(digit -> {
                    int at = left.indexOf(Integer.toString(digit));
                    int found = at < 0 && digit == 0 ? left.indexOf("X") : at;
                    if (found >= 0) {
                        left.deleteCharAt(found);
                    }
                    return found >= 0;
                });
    }

    /** Whether no digit is specified. */
    public boolean isUnspecified() {
        return text.chars().allMatch(c -> c == 'X');
    }

    public long smallest() {
        return number(0);
    }

    public long largest() {
        return number(9);
    }

    private long number(int unspecified) {
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            number = number * 10 + (digit == 'X' ? unspecified : digit - '0');
        }
        return number;
    }

    /** Whether the number can be meant. */
    public boolean matches(long number) {
        long rest = number;
        for (int i = text.length() - 1; i >= 0; i--) {
            char digit = text.charAt(i);
            if (digit != 'X' && digit - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }

    public boolean matchesAnyOf(int from, int to) {
        for (int number = from; number <= to; number++) {
            if (matches(number)) {
                return true;
            }
        }
        return false;
    }

    /** The numbers in a range that can be meant, in ascending order. */
    public IntStream within(int from, int to) {
        return IntStream.rangeClosed(from, to).filter(this::matches);
    }

    /** Whether specified digits are followed only by unspecified ones, as in {@code 19XX}. */
    public boolean isUnspecifiedFromTheRight() {
        int first = text.indexOf('X');
        return first < 0 || text.substring(first).chars().allMatch(c -> c == 'X');
    }

    int unspecified() {
        return (int) text.chars().filter(c -> c == 'X').count();
    }
}
