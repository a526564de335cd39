package org.annals.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;

/**
 * The entries of a BibTeX file, cut apart and not yet read.
 *
 * @param strings the definitions of short forms, which any entry may use
 */
record BibTexEntries(List<BibTexEntry> all, String strings) {

    private static final Pattern HEAD = Pattern.compile("@\\s*(\\w+)\\s*\\{\\s*([^,{}\\s=\"]*)");
    private static final Pattern FIELD = Pattern.compile("([\\w-]+)\\s*=\\s*");

    /**
     * One entry.
     *
     * @param type in small letters, such as {@code article}
     * @param text all of it, from its sign on
     * @param fields their values as they are typed, by their names in small letters
     */
    record BibTexEntry(String type, String key, String text, Map<String, String> fields, Location at) {}

    static BibTexEntries of(SourceFile file, ForeignHandler handler) {
        String text = file.text();
        var all = new ArrayList<BibTexEntry>();
        var strings = new StringBuilder();
        Matcher head = HEAD.matcher(text);
        for (int from = 0; head.find(from); ) {
            int end = end(text, text.indexOf('{', head.start()));
            String type = head.group(1).toLowerCase(Locale.ROOT);
            Location at = file.at(head.start(), head.end() - head.start());
            if (end < 0) {
                handler.problem(Problem.of(
                        Rule.IMPORT_FORM,
                        at,
                        "the brace that opens here is never closed",
                        "close it; what stands below was not read"));
                return new BibTexEntries(all, strings.toString());
            }
            String whole = text.substring(head.start(), end);
            if (type.equals("string")) {
                strings.append(whole).append('\n');
            } else if (!type.equals("comment") && !type.equals("preamble")) {
                all.add(new BibTexEntry(type, head.group(2), whole, fields(whole), at));
            }
            from = end;
        }
        return new BibTexEntries(all, strings.toString());
    }

    /** Behind the brace that closes the one at {@code from}, or less than none. */
    private static int end(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static Map<String, String> fields(String entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(entry);
        for (int from = Math.max(0, entry.indexOf(',')); field.find(from); ) {
            int start = field.end();
            char first = start < entry.length() ? entry.charAt(start) : ' ';
            int end = first == '{'
                    ? end(entry, start)
                    : first == '"' ? entry.indexOf('"', start + 1) + 1 : plainEnd(entry, start);
            int last = end <= start ? entry.length() : end;
            String value =
                    entry.substring(start, last).replaceAll("^[{\"]|[}\"]$", "").replaceAll("\\s+", " ");
            fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), value.strip());
            from = last;
        }
        return fields;
    }

    private static int plainEnd(String entry, int start) {
        int end = start;
        while (end < entry.length() && ",}".indexOf(entry.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The entry as a file of its own, with what it leans on; a bare ampersand, which many programs write, is escaped. */
    String alone(BibTexEntry entry) {
        String parent = entry.fields().getOrDefault("crossref", "");
        String others = all.stream()
                .filter(other -> other.key().equals(parent) && !other.equals(entry))
                .findFirst()
                .map(BibTexEntry::text)
                .orElse("");
        return (strings + others + "\n" + entry.text() + "\n").replaceAll("(?<!\\\\)&", "\\\\&");
    }
}
