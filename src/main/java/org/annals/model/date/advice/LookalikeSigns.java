package org.annals.model.date.advice;

import java.util.Map;
import java.util.Optional;

/** Characters that look like those of EDTF but are others, and those that cannot be seen. */
final class LookalikeSigns {

    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry(0x2026, ".."), // …
            Map.entry(0x223c, "~"), // ∼
            Map.entry(0x02dc, "~"), // ˜
            Map.entry(0x2248, "~"), // ≈
            Map.entry(0x2044, "/"), // ⁄
            Map.entry(0x2215, "/"), // ∕
            Map.entry(0x0425, "X"), // Cyrillic
            Map.entry(0x0445, "X"),
            Map.entry(0x03a7, "X"), // Greek
            Map.entry(0x00d7, "X"), // ×
            Map.entry(0x0422, "T"),
            Map.entry(0x2018, "'"), // ‘
            Map.entry(0x2019, "'"), // ’
            Map.entry(0x3001, ","),
            Map.entry(0x301c, "~"));

    private LookalikeSigns() {}

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** What to write instead, if the character has a counterpart. */
    static Optional<String> plain(int c) {
        if (isBlank(c)) {
            return Optional.of(" ");
        }
        if (isInvisible(c)) {
            return Optional.of("");
        }
        if (Character.digit(c, 10) >= 0) {
            return Optional.of(Integer.toString(Character.digit(c, 10)));
        }
        boolean fullWidth = c >= 0xff01 && c <= 0xff5e;
        return fullWidth ? Optional.of(Character.toString(c - 0xfee0)) : Optional.ofNullable(PLAIN.get(c));
    }

    static String message(int c) {
        if (isBlank(c)) {
            return c == 0xa0 || c == 0x202f || c == 0x2007 ? "a no-break space stands here" : "a blank stands here";
        }
        if (isInvisible(c)) {
            return "a character that cannot be seen stands here";
        }
        if (Character.digit(c, 10) >= 0) {
            return "the digits of a date are the plain ones, 0 to 9";
        }
        return "the signs of a date are those of a plain keyboard";
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL;
    }
}
