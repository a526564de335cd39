package org.annals.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of names in BibTeX in a form of which the converter loses nothing: it ends a list at the first sign that it does
 * not expect.
 */
final class BibTexNames {

    /** Names, which the converter reads of authors and editors alone. */
    static final String TRANSLATOR = "translator";

    /** The fields that hold lists of names. */
    static final List<String> ROLES = List.of("author", "editor", TRANSLATOR);

    private static final Pattern AND = Pattern.compile("\\s+and\\s+");

    /** Blanks that break no line. */
    private static final Pattern TIES = Pattern.compile("[\u00A0\uE0A0]");

    private BibTexNames() {}

    /** The same names; what stands in braces within a name is one word. */
    static String of(String typed) {
        return split(TIES.matcher(typed).replaceAll(" ").strip()).stream()
                .map(BibTexNames::name)
                .collect(Collectors.joining(" and "));
    }

    private static List<String> split(String names) {
        var all = new ArrayList<String>();
        Matcher and = AND.matcher(names);
        int start = 0;
        while (and.find()) {
            if (depth(names, start, and.start()) == 0) {
                all.add(names.substring(start, and.start()));
                start = and.end();
            }
        }
        all.add(names.substring(start));
        return all;
    }

    private static int depth(String text, int start, int end) {
        return (int) (text.substring(start, end).chars().filter(c -> c == '{').count()
                - text.substring(start, end).chars().filter(c -> c == '}').count());
    }

    private static String name(String name) {
        boolean isBody = name.startsWith("{") && end(name) == name.length() - 1;
        var out = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c != '{' && c != '}') {
                out.append(depth == 0 && isSignOfNames(c) ? c : BibTexSigns.hidden(c));
            }
        }
        return isBody ? "{" + out + "}" : out.toString();
    }

    private static boolean isSignOfNames(char c) {
        return ",.-".indexOf(c) >= 0 || Character.isWhitespace(c);
    }

    /** Where the first brace is closed. */
    private static int end(String name) {
        int depth = 0;
        for (int i = 0; i < name.length(); i++) {
            depth += name.charAt(i) == '{' ? 1 : name.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
