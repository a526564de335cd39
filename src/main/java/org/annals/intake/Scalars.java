package org.annals.intake;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.source.Direction;
import org.annals.source.Invisible;

/** Texts as they are written in YAML: bare where every reader takes them for this text, else between straight quotes. */
final class Scalars {

    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ,.:;'’“”()/!?~+–—-]*");
    private static final Pattern OTHER_TYPE = Pattern.compile("(?i)(?:null|true|false|yes|no|on|off|y|n)|[0-9.+:_-]+");
    private static final Pattern DATE = Pattern.compile("-?[0-9]{4}(?:-[0-9]{2}){0,2}");

    private static final Pattern BARE_ID = Pattern.compile("[a-z0-9-]*[a-z][a-z0-9-]*");

    private Scalars() {}

    static String of(String text) {
        boolean bare = BARE.matcher(text).matches()
                && !text.contains(": ")
                && !text.endsWith(":")
                && !text.endsWith(" ")
                && !OTHER_TYPE.matcher(text).matches();
        return bare || DATE.matcher(text).matches() ? text : quoted(text);
    }

    /** An id: bare unless other readers take it for something else than a text. */
    static String id(String id) {
        return id.matches("null|true|false|yes|no|on|off|y|n") ? quoted(id) : id;
    }

    /** In a map between braces a comma ends a value. */
    static String inFlow(String text) {
        String plain = of(visible(text).strip());
        return plain.startsWith("\"") || plain.indexOf(',') < 0 ? plain : '"' + plain + '"';
    }

    static String list(Iterable<String> items) {
        var written = new StringJoiner(", ", "[", "]");
        items.forEach(item -> written.add(BARE_ID.matcher(item).matches() ? item : quoted(item)));
        return written.toString();
    }

    private static String quoted(String text) {
        return text.codePoints().mapToObj(Scalars::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int sign) {
        return switch (sign) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> Character.toString(sign);
        };
    }

    /** The text as a comment of one line. */
    static String comment(String name, String text) {
        return "# " + line(name) + ": " + line(text);
    }

    private static String line(String text) {
        return text.strip().replace("\\", "\\\\").replace("\n", "\\n").replace('\t', ' ');
    }

    /** The text without signs that no file may hold, nor those that turn its direction and are not taken back. */
    static String visible(String text) {
        String seen = Invisible.in(text, 0).isEmpty()
                ? text
                : text.codePoints()
                        .mapToObj(Character::toString)
                        .filter(sign -> Invisible.in(sign, 0).isEmpty())
                        .collect(Collectors.joining());
        return Direction.isIn(seen) ? straight(seen) : seen;
    }

    /** The visible text without blanks around it. */
    static String stripped(String text) {
        return visible(text).strip();
    }

    /** An override with what takes it back goes first, for it holds others together. */
    private static String straight(String text) {
        var signs = new StringBuilder(
                Direction.override(text, 0) < 0 ? text : text.replaceAll("[\u202A-\u202E\u2066-\u2069]", ""));
        List<Integer> unpaired = Direction.unpaired(signs.toString());
        for (int i = unpaired.size() - 1; i >= 0; i--) {
            signs.deleteCharAt(unpaired.get(i));
        }
        return signs.toString();
    }

    /** The first sign of a text that {@link #visible} leaves out, by its number. */
    static String invisible(String text) {
        String seen = visible(text);
        int at = 0;
        while (at < seen.length() && text.charAt(at) == seen.charAt(at)) {
            at++;
        }
        return String.format(Locale.ROOT, "U+%04X", text.codePointAt(at));
    }
}
