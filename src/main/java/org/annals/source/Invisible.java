package org.annals.source;

import java.util.Locale;
import java.util.OptionalInt;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;

/** The characters that nobody sees and no page, feed or table may hold, however they came into a text. */
public final class Invisible {

    private Invisible() {}

    /** The offset of the first of them at or after {@code from}. */
    public static OptionalInt in(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') { // most are between
                int sign = text.codePointAt(i);
                if (isInvisible(sign)) {
                    return OptionalInt.of(i);
                }
                i += Character.charCount(sign) - 1;
            }
        }
        return OptionalInt.empty();
    }

    public static Problem problem(int character, Location at) {
        return Problem.of(
                Rule.CONTROL_CHARACTER,
                at,
                String.format(Locale.ROOT, "an invisible character (U+%04X) stands here", character),
                "delete it");
    }

    private static boolean isInvisible(int c) {
        boolean isLineEnd = c == 0x2028 || c == 0x2029; // to YAML a line ends here, to an editing program it does not
        boolean isControl = Character.isISOControl(c) && c != '\t' && c != '\n';
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean isTag = c >= 0xE0000 && c <= 0xE007F; // letters that nobody sees
        boolean isBlankLetter = c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800 || c == 0x034F;
        return isControl || isLineEnd || isHalf || isTag || isBlankLetter || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
    }
}
