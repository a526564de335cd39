package org.annals.site.index;

import java.util.Locale;

/**
 * The letter under which a name stands: digits share one, and so do the signs of Chinese writing.
 *
 * @param order of the letters: signs, digits, A to Z, then the other scripts
 * @param id in addresses
 * @param label nothing where only words can tell what it is
 */
public record Letter(int order, String id, String label) implements Comparable<Letter> {

    private static final Letter SIGN = new Letter(0, "signs", "#");
    private static final Letter DIGIT = new Letter(1, "0-9", "0–9");
    public static final Letter IDEOGRAPH = new Letter(Character.MAX_CODE_POINT + 1, "ideographs", "");

    /** The letter of a name as {@link SortName} gives it. */
    public static Letter of(String sortName) {
        if (sortName.isEmpty()) {
            return SIGN;
        }
        int first = sortName.codePointAt(0);
        if (Character.isIdeographic(first)) {
            return IDEOGRAPH;
        }
        return Character.isLetter(first) ? letter(first) : DIGIT;
    }

    /** Every character has a name of its own, in ASCII, that Unicode never changes. */
    private static Letter letter(int letter) {
        String label = Character.toString(letter).toUpperCase(Locale.ROOT);
        String id = letter <= 'z'
                ? Character.toString(letter)
                : Character.getName(letter).toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Letter(letter, id, label);
    }

    @Override
    public int compareTo(Letter other) {
        return Integer.compare(order, other.order);
    }
}
