package org.annals.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.intake.Reference.Origin;
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

    private static final Pattern HEAD = Pattern.compile("@\\s*(\\w+)\\s*([{(])\\s*([^,{}()\\s=\"]*)");
    private static final Pattern FIELD = Pattern.compile("([\\w-]+)\\s*=\\s*");

    /** A piece of a value that holds nothing. */
    private static final Pattern EMPTY = Pattern.compile("((?:^|#)\\s*)\\{\\}");

    /** What an entry never has from the one that it is a part of. */
    private static final Set<String> OWN =
            Set.of("title", "crossref", "xref", "ids", "options", "entryset", "doi", "url", "pages");

    /** Fields whose values are no words: dates, numbers and addresses. */
    private static final Set<String> VERBATIM = Set.of(
            ("url doi file pdf eprint isbn issn pages date year month day urldate eventdate origdate edtf ids crossref"
                            + " xref")
                    .split(" "));

    /** Entries within a larger work, whose title is that of the larger one. */
    private static final Set<String> PARTS = Set.of(
            "inbook", "incollection", "inproceedings", "conference", "inreference", "suppbook", "suppcollection");

    /**
     * One entry.
     *
     * @param type in small letters, such as {@code article}
     * @param fields by their names in small letters
     */
    record BibTexEntry(String type, String key, Map<String, BibTexField> fields, Location at) {

        /** The values, without what they stand between. */
        Map<String, String> values() {
            Map<String, String> values = new LinkedHashMap<>();
            fields.forEach((name, field) -> values.put(name, field.text()));
            return values;
        }

        /** The same with another value of a field. */
        BibTexEntry with(String name, BibTexField field) {
            Map<String, BibTexField> all = new LinkedHashMap<>(fields);
            all.put(name, field);
            return new BibTexEntry(type, key, all, at);
        }

        Optional<String> value(String name) {
            return Optional.ofNullable(fields.get(name)).map(BibTexField::text);
        }
    }

    /**
     * One field.
     *
     * @param typed all that stands behind the sign of equality, as the converter is to read it
     * @param value the same without braces or quotation marks around it
     */
    record BibTexField(String typed, String value, Location at) {

        /** The value in words. */
        String text() {
            return BibTexSigns.shown(value);
        }

        Origin origin(String name) {
            return new Origin(name, Optional.of(text()), at);
        }
    }

    static BibTexEntries of(SourceFile file, ForeignHandler handler) {
        String text = file.text();
        var all = new ArrayList<BibTexEntry>();
        var strings = new StringBuilder();
        Matcher head = HEAD.matcher(text);
        for (int from = 0; head.find(from); ) {
            int end = end(text, head.start(2));
            String type = head.group(1).toLowerCase(Locale.ROOT);
            Location at = file.at(head.start(), head.end() - head.start());
            if (end < 0) {
                handler.problem(Problem.of(
                        Rule.IMPORT_FORM,
                        at,
                        "the brace that opens here is never closed",
                        "close it; what stands below was not read"));
                break;
            }
            if (type.equals("string")) {
                String definition = words(text.substring(head.end(2), end - 1), at, handler);
                strings.append("@string{").append(definition).append("}\n");
            } else if (!type.equals("comment") && !type.equals("preamble")) {
                all.add(new BibTexEntry(type, head.group(3), fields(file, head.end(), end - 1, handler), at));
            }
            from = end;
        }
        return new BibTexEntries(all, strings.toString());
    }

    /** Behind the brace or the bracket that closes the one at {@code from}, or less than none. */
    private static int end(String text, int from) {
        boolean isBracket = text.charAt(from) == '(';
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0 && !isBracket) {
                return i + 1;
            } else if (c == ')' && isBracket && depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static Map<String, BibTexField> fields(SourceFile file, int start, int end, ForeignHandler handler) {
        Map<String, BibTexField> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(file.text()).region(start, end);
        while (field.find()) {
            int last = valueEnd(file.text(), field.end(), end);
            String name = field.group(1).toLowerCase(Locale.ROOT);
            Location at = file.at(field.start(), field.group(1).length());
            String typed = file.text().substring(field.end(), last).strip();
            fields.computeIfAbsent(name, key -> field(key, typed, at, handler));
            field.region(last, end);
        }
        return fields;
    }

    private static BibTexField field(String name, String typed, Location at, ForeignHandler handler) {
        if (!isOnePiece(typed)) {
            String filled = EMPTY.matcher(typed).replaceAll("$1{ }");
            String text = VERBATIM.contains(name) ? typed : words(filled, at, handler);
            return new BibTexField(text, text.replaceAll("\\s+", " ").strip(), at);
        }
        String inner =
                typed.substring(1, typed.length() - 1).replaceAll("\\s+", " ").strip();
        String value = VERBATIM.contains(name)
                ? LatexText.verbatim(inner)
                : BibTexNames.ROLES.contains(name)
                        ? BibTexNames.of(words(inner, at, handler))
                        : words(inner, at, handler).replaceAll("[{}]", "");
        return new BibTexField("{" + value + "}", value, at);
    }

    private static String words(String typed, Location at, ForeignHandler handler) {
        Set<String> unknown = new LinkedHashSet<>();
        String words = LatexText.words(typed, unknown);
        if (!unknown.isEmpty()) {
            handler.loss(
                    at,
                    "the command " + String.join(", ", unknown) + " of LaTeX is not known, and stays as it is typed",
                    "write the letter or the sign itself");
        }
        return words;
    }

    /** Where the comma stands that is in no braces and no quotation marks. */
    private static int valueEnd(String text, int start, int end) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"' && depth == 0) {
                quoted = !quoted;
            } else if (c == '{' || c == '}') {
                depth += c == '{' ? 1 : -1;
            } else if (c == ',' && depth == 0 && !quoted) {
                return i;
            }
        }
        return end;
    }

    private static boolean isOnePiece(String typed) {
        return typed.length() > 1
                && ((typed.startsWith("{") && end(typed, 0) == typed.length())
                        || (typed.startsWith("\"") && typed.indexOf('"', 1) == typed.length() - 1));
    }

    /** The entry with what it has from the one that it is a part of, as {@code crossref} of BibTeX and BibLaTeX says. */
    BibTexEntry whole(BibTexEntry entry) {
        Optional<BibTexEntry> parent = parent(entry);
        if (parent.isEmpty()) {
            return entry;
        }
        Map<String, BibTexField> fields = new LinkedHashMap<>(entry.fields());
        fields.remove("crossref");
        parent.get().fields().forEach((name, field) -> {
            if (name.equals("title") && PARTS.contains(entry.type())) {
                fields.putIfAbsent("booktitle", field);
            } else if (!OWN.contains(name)) {
                fields.putIfAbsent(name, field);
            }
        });
        return new BibTexEntry(entry.type(), entry.key(), fields, entry.at());
    }

    private Optional<BibTexEntry> parent(BibTexEntry entry) {
        return entry.value("crossref")
                .flatMap(key -> all.stream()
                        .filter(other -> other.key().equalsIgnoreCase(key) && !other.equals(entry))
                        .findFirst());
    }

    /** The entry as a file of its own, with what it leans on. */
    String alone(BibTexEntry entry) {
        String fields = entry.fields().entrySet().stream()
                .filter(field ->
                        !field.getKey().equals("crossref")) // the converter takes no entry whose parent is not there
                .map(field -> field.getKey() + " = " + field.getValue().typed())
                .collect(Collectors.joining(",\n"));
        return strings + "@" + entry.type() + "{" + entry.key() + ",\n" + fields + "\n}\n";
    }
}
