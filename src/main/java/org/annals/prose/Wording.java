package org.annals.prose;

import java.util.Locale;
import java.util.regex.Pattern;

/** When two texts are the same words. */
public final class Wording {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Wording() {}

    /** Whether a reader would take the two for the same words. */
    public static boolean alike(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String text) {
        return BETWEEN_WORDS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
