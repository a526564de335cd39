package org.annals.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.intake.Reference.Origin;
import org.annals.model.RisTags;
import org.annals.model.date.read.DateReader;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;

/** Reads RIS: sources only. A tag that has no variable in CSL is kept under its own name. */
final class RisReader implements ForeignReader {

    private static final String SERIAL = "SN";

    /** What our own RIS says of a date that its tags cannot hold. */
    private static final Pattern DATE = Pattern.compile("([a-z-]+): (\\S+)(?: \\(.*\\))?");

    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9])  ?-(?: (.*))?");

    /** One entry as far as it is read. */
    private record Entry(Location at, List<Tag> tags) {}

    private record Tag(String name, String value, Location at) {

        /** The same with another line of its value. */
        Tag with(String line) {
            return new Tag(name, (value + " " + line).strip(), at);
        }
    }

    @Override
    public void read(SourceFile file, ForeignHandler handler) {
        List<Entry> entries = entries(file, handler);
        boolean isNumbered = entries.stream().allMatch(entry -> key(entry).matches("[0-9]*"));
        entries.forEach(entry -> finish(entry, isNumbered, handler));
    }

    private static List<Entry> entries(SourceFile file, ForeignHandler handler) {
        var entries = new ArrayList<Entry>();
        Optional<Entry> open = Optional.empty();
        int line = 0;
        for (String text : file.text().split("\n", -1)) {
            line++;
            Matcher tag = LINE.matcher(text.stripTrailing());
            Location at = new Location(file.path(), line, 1, 0);
            if (tag.matches() && tag.group(1).equals("TY")) {
                open.ifPresent(
                        entry -> handler.problem(fault(entry.at(), "this entry does not end", "write ER  - below it")));
                open = Optional.of(new Entry(at, new ArrayList<>()));
                open.ifPresent(entries::add);
            } else if (!text.isBlank() && open.isEmpty()) {
                handler.problem(
                        fault(at, "an entry begins with the line TY", "write TY  - and its type, such as TY  - NEWS"));
            }
            open.ifPresent(entry -> add(entry, tag, text, at));
            if (tag.matches() && tag.group(1).equals("ER")) {
                open = Optional.empty();
            }
        }
        open.ifPresent(entry -> handler.problem(fault(entry.at(), "this entry does not end", "write ER  - below it")));
        return entries;
    }

    private static Problem fault(Location at, String message, String suggestion) {
        return Problem.of(Rule.IMPORT_FORM, at, message, suggestion);
    }

    /** A line without a tag goes on with the one above. */
    private static void add(Entry entry, Matcher tag, String text, Location at) {
        if (tag.matches()) {
            entry.tags.add(new Tag(
                    tag.group(1), Optional.ofNullable(tag.group(2)).orElse("").strip(), at));
        } else if (!text.isBlank() && !entry.tags.isEmpty()) {
            Tag last = entry.tags.remove(entry.tags.size() - 1);
            entry.tags.add(last.with(text.strip()));
        }
    }

    private static void finish(Entry entry, boolean isNumbered, ForeignHandler handler) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, List<Map<String, String>>> names = new LinkedHashMap<>();
        Map<String, String> dates = ownDates(entry);
        Map<String, Origin> origins = new LinkedHashMap<>();
        for (Tag tag : entry.tags) {
            String value = tag.value();
            Optional<String> role = RisTags.NAMES.read(tag.name()).filter(found -> !value.isEmpty());
            role.ifPresent(found ->
                    names.computeIfAbsent(found, key -> new ArrayList<>()).add(name(value)));
            if (role.isEmpty() && !value.isEmpty() && !isTold(tag, dates)) {
                field(tag, fields, origins);
            }
        }
        pages(fields);
        numbers(fields);
        fields.putAll(dates);
        String name = Reference.name(key(entry), isNumbered, fields.getOrDefault("title", ""));
        String given = Reference.isGiven(key(entry), isNumbered) ? key(entry) : "";
        handler.reference(new Reference(entry.at, given, name, fields, names, origins));
    }

    private static String key(Entry entry) {
        return entry.tags.stream()
                .filter(tag -> tag.name().equals("ID"))
                .map(Tag::value)
                .findFirst()
                .orElse("");
    }

    /** Whether a tag says no more than the key of the entry and its own dates. */
    private static boolean isTold(Tag tag, Map<String, String> dates) {
        return tag.name().equals("ID")
                || !ownDate(tag).isEmpty()
                || RisTags.DATES.read(tag.name()).filter(dates::containsKey).isPresent();
    }

    private static Map<String, String> ownDates(Entry entry) {
        Map<String, String> dates = new LinkedHashMap<>();
        entry.tags.forEach(tag -> dates.putAll(ownDate(tag)));
        return dates;
    }

    /** A date variable of CSL with its EDTF; nothing, if the tag holds something else. */
    private static Map<String, String> ownDate(Tag tag) {
        Matcher date = DATE.matcher(tag.value());
        boolean isOurs = tag.name().equals("N1")
                && date.matches()
                && CslDates.VARIABLES.contains(date.group(1))
                && DateReader.read(date.group(2)).fault().isEmpty();
        return isOurs ? Map.of(date.group(1), date.group(2)) : Map.of();
    }

    /** Of a value that comes twice the second keeps its tag; the day of {@code DA} counts more than the year of {@code PY}. */
    private static void field(Tag tag, Map<String, String> fields, Map<String, Origin> origins) {
        String key = key(tag.name());
        String value = tag.value();
        String text = key.equals("type")
                ? RisTags.TYPES.read(value).orElse(value)
                : isDate(key) ? LibraryDates.plain(value) : value;
        String before = fields.get(key);
        if (before == null || (isDate(key) && text.startsWith(before))) {
            fields.put(key, text);
            origins.put(key, new Origin(tag.name(), Optional.of(value), tag.at()));
        } else if (!before.startsWith(text)) {
            fields.merge(tag.name(), value, (one, other) -> one + "; " + other);
        }
    }

    /** What {@code SN} holds is known when the whole entry is. */
    private static String key(String tag) {
        return switch (tag) {
            case "TY" -> "type";
            case SERIAL -> SERIAL;
            default -> RisTags.TEXTS.read(tag).or(() -> RisTags.DATES.read(tag)).orElse(tag);
        };
    }

    private static boolean isDate(String key) {
        return key.equals("issued") || key.equals("accessed");
    }

    private static void pages(Map<String, String> fields) {
        String first = fields.remove("SP");
        String last = fields.remove("EP");
        if (first != null || last != null) {
            fields.put(
                    "page",
                    Optional.ofNullable(first).orElse("") + (last == null || last.equals(first) ? "" : "-" + last));
        }
    }

    /** The number of a report, of a book or of a series. */
    private static void numbers(Map<String, String> fields) {
        String number = fields.remove(SERIAL);
        if (number != null) {
            boolean isReport = "report".equals(fields.get("type")) && !number.matches("[0-9]{4}-?[0-9]{3}[0-9Xx]");
            boolean isBook = number.replaceAll("[^0-9Xx]", "").length() > 8;
            fields.put(isReport ? "number" : isBook ? "ISBN" : "ISSN", number);
        }
    }

    private static Map<String, String> name(String value) {
        String[] parts = value.split(",\\s*", 3);
        Map<String, String> name = new LinkedHashMap<>();
        name.put(parts.length == 1 ? "literal" : "family", parts[0]);
        if (parts.length > 1 && !parts[1].isBlank()) {
            name.put("given", parts[1]);
        }
        if (parts.length > 2) {
            name.put("suffix", parts[2]);
        }
        return name;
    }
}
