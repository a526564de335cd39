package org.annals.intake;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands characters that the converter of BibTeX takes for signs of its own, or drops, in by others of private use, and
 * back.
 */
final class BibTexSigns {

    /** Stand-ins for the first characters of Unicode. */
    private static final int FIRST = 0xE000;

    /** Stand-ins for signs of Chinese and Japanese, from {@link #IDEOGRAPHIC}. */
    private static final int OF_IDEOGRAPHIC = 0xF700;

    /** Stand-ins for general punctuation and what follows it, from {@link #PUNCTUATION}. */
    private static final int OF_PUNCTUATION = 0xF800;

    private static final int LAST = 0xF8FF;
    private static final int PUNCTUATION = 0x2000;
    private static final int IDEOGRAPHIC = 0x3000;

    private static final Pattern IN_JSON = Pattern.compile("\\\\u([eEfF][0-9a-fA-F]{3})|[\uE000-\uF8FF]");

    private BibTexSigns() {}

    /** What stands in for the character; itself, if none does, as for letters. */
    static char hidden(char c) {
        if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return c;
        }
        return switch (c >> 8) {
            case PUNCTUATION >> 8 -> (char) (OF_PUNCTUATION + c - PUNCTUATION);
            case IDEOGRAPHIC >> 8 -> (char) (OF_IDEOGRAPHIC + c - IDEOGRAPHIC);
            default -> c < OF_IDEOGRAPHIC - FIRST ? (char) (FIRST + c) : c;
        };
    }

    static String hidden(String text) {
        var out = new StringBuilder();
        text.chars().forEach(c -> out.append(hidden((char) c)));
        return out.toString();
    }

    private static char shown(char c) {
        if (c < FIRST || c > LAST) {
            return c;
        }
        return (char)
                (c >= OF_PUNCTUATION
                        ? c - OF_PUNCTUATION + PUNCTUATION
                        : c >= OF_IDEOGRAPHIC ? c - OF_IDEOGRAPHIC + IDEOGRAPHIC : c - FIRST);
    }

    /** The text as it was meant. */
    static String shown(String text) {
        var out = new StringBuilder();
        text.chars().forEach(c -> out.append(shown((char) c)));
        return out.toString();
    }

    /** The same in a text of JSON, whose characters may be escaped. */
    static String shownInJson(String json) {
        return IN_JSON.matcher(json).replaceAll(BibTexSigns::shownInJson);
    }

    private static String shownInJson(MatchResult found) {
        char c = found.group(1) == null ? found.group().charAt(0) : (char) Integer.parseInt(found.group(1), 16);
        char shown = shown(c);
        String text = c > LAST ? found.group() : shown == '"' || shown == '\\' ? "\\" + shown : String.valueOf(shown);
        return Matcher.quoteReplacement(text);
    }
}
