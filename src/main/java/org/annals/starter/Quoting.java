package org.annals.starter;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody's words as they must be written where other signs mean something. */
final class Quoting {

    /** Letters and what cannot be mistaken for YAML within them. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ,.'()–/+-]*(?<! )");

    /** Words that other readers of YAML than ours take for something else. */
    private static final Set<String> NO_TEXTS = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Punct}&&[^,;:?!=+%'\"./()-]]");

    private Quoting() {}

    /** As a scalar of YAML, also within brackets: plain where that is safe, else in double quotes (YAML 1.2.2, 5.7). */
    static String yaml(String text) {
        boolean isPlain = PLAIN.matcher(text).matches()
                && !text.contains(",")
                && !NO_TEXTS.contains(text.toLowerCase(Locale.ROOT));
        return isPlain
                ? text
                : text.codePoints().mapToObj(Quoting::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int sign) {
        if (sign == '"' || sign == '\\') {
            return "\\" + (char) sign;
        }
        boolean isSeen = switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
        return isSeen ? Character.toString(sign) : String.format(Locale.ROOT, "\\U%08X", sign);
    }

    /** As plain words on one line of Markdown: no sign in them makes anything else. */
    static String markdown(String text) {
        return PUNCTUATION.matcher(text.replaceAll("\\s+", " ").strip()).replaceAll("\\\\$0");
    }

    /** As a date, which our YAML reads as text; other readers would take some dates for numbers. */
    static String date(String edtf) {
        return edtf.matches("-?[0-9]{4}(?:-[0-9]{2}){0,2}(?:/-?[0-9]{4}(?:-[0-9]{2}){0,2})?") ? edtf : yaml(edtf);
    }

    /** As the address of a link in Markdown. */
    static String link(String address) {
        return address.replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace(" ", "%20");
    }
}
