package org.annals.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.model.Source.Name;
import org.annals.model.date.When;

/**
 * BibTeX, as BibLaTeX reads it too: {@code date} is EDTF of the levels 0 and 1, {@code year} is for those who know no
 * {@code date}. A date of level 2 stands under {@code edtf}, which is read by nobody but us.
 */
final class BibTex implements CitationFormat {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern AND = Pattern.compile("(?is)(.*\\s)?and(\\s.*)?");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article"),
            Map.entry("article-journal", "article"),
            Map.entry("article-magazine", "article"),
            Map.entry("article-newspaper", "article"),
            Map.entry("bill", "legislation"),
            Map.entry("book", "book"),
            Map.entry("chapter", "incollection"),
            Map.entry("dataset", "dataset"),
            Map.entry("entry", "incollection"),
            Map.entry("entry-dictionary", "incollection"),
            Map.entry("entry-encyclopedia", "incollection"),
            Map.entry("legal_case", "jurisdiction"),
            Map.entry("legislation", "legislation"),
            Map.entry("paper-conference", "inproceedings"),
            Map.entry("patent", "patent"),
            Map.entry("post", "online"),
            Map.entry("post-weblog", "online"),
            Map.entry("regulation", "legal"),
            Map.entry("report", "techreport"),
            Map.entry("software", "software"),
            Map.entry("standard", "standard"),
            Map.entry("thesis", "phdthesis"),
            Map.entry("treaty", "legal"),
            Map.entry("webpage", "online"));

    /** What kind of article it is: to BibTeX all are of one type. */
    private static final Map<String, String> SUBTYPES =
            Map.of("article-newspaper", "newspaper", "article-magazine", "magazine");

    /** Who published it, where that is not called so. */
    private static final Map<String, String> PUBLISHERS = Map.of(
            "techreport", "institution",
            "phdthesis", "school",
            "inproceedings", "organization",
            "online", "organization",
            "misc", "organization",
            "legal", "organization");

    /** Fields that hold a list, whose items are parted by the word {@code and}. */
    private static final Set<String> LISTS =
            Set.of("publisher", "institution", "school", "organization", "address", "language");

    /** Other dates, by their variables in CSL. */
    private static final List<Map.Entry<String, String>> DATES = List.of(
            Map.entry("event-date", "eventdate"),
            Map.entry("original-date", "origdate"),
            Map.entry("accessed", "urldate"));

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("publisher-place", "address"),
            Map.entry("collection-title", "series"),
            Map.entry("volume", "volume"),
            Map.entry("issue", "number"),
            Map.entry("number", "number"),
            Map.entry("page", "pages"),
            Map.entry("edition", "edition"),
            Map.entry("event", "eventtitle"),
            Map.entry("event-title", "eventtitle"),
            Map.entry("number-of-pages", "pagetotal"),
            Map.entry("event-place", "venue"),
            Map.entry("ISBN", "isbn"),
            Map.entry("ISSN", "issn"),
            Map.entry("note", "note"));

    @Override
    public String name() {
        return "BibTeX";
    }

    @Override
    public String extension() {
        return "bib";
    }

    @Override
    public String mediaType() {
        return "application/x-bibtex";
    }

    @Override
    public void write(Iterator<CslItem> items, Writer out) throws IOException {
        while (items.hasNext()) {
            out.write(entry(items.next()));
            out.write(items.hasNext() ? "\n" : "");
        }
    }

    private static String entry(CslItem item) {
        String type = TYPES.getOrDefault(item.type(), "misc");
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "{" + escaped(item.words()) + "}"); // the second pair keeps its capitals
        for (String role : List.of("author", "editor", "translator")) {
            if (!item.names(role).isEmpty()) {
                fields.put(role, item.names(role).stream().map(BibTex::name).collect(Collectors.joining(" and ")));
            }
        }
        Optional.ofNullable(SUBTYPES.get(item.type())).ifPresent(kind -> fields.put("entrysubtype", kind));
        item.field("publisher").ifPresent(name -> put(PUBLISHERS.getOrDefault(type, "publisher"), name, fields));
        String container = type.equals("article") ? "journal" : type.startsWith("in") ? "booktitle" : "howpublished";
        item.field("container-title").ifPresent(title -> fields.put(container, escaped(title)));
        item.issued().ifPresent(date -> date(date, item, fields));
        item.fields()
                .keySet()
                .forEach(name -> Optional.ofNullable(FIELDS.get(name))
                        .ifPresent(field -> put(field, item.field(name).orElseThrow(), fields)));
        item.field("DOI").ifPresent(doi -> fields.put("doi", verbatim(doi)));
        item.field("URL").ifPresent(url -> fields.put("url", verbatim(url)));
        item.field("language").ifPresent(language -> fields.put("language", escaped(language)));
        DATES.forEach(other -> Optional.ofNullable(item.dates().get(other.getKey()))
                .filter(date -> date.level() < 2)
                .ifPresent(date -> fields.put(other.getValue(), date.canonical())));
        return "@" + type + "{" + item.id() + ",\n" + lines(fields) + "}\n";
    }

    private static void put(String field, String value, Map<String, String> fields) {
        fields.put(field, LISTS.contains(field) ? listItem(value) : escaped(value));
    }

    private static String lines(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "},\n")
                .collect(Collectors.joining());
    }

    /** Programs that know no {@code date} print what {@code year} holds, so doubts stand there in words. */
    private static void date(When date, CslItem item, Map<String, String> fields) {
        DateParts numbers = DateParts.of(date);
        boolean plain = numbers.year().filter(year -> year > 0).isPresent()
                && !numbers.circa()
                && numbers.season().isEmpty();
        fields.put("year", plain ? String.valueOf(numbers.year().orElseThrow()) : escaped(item.words(date)));
        if (plain && numbers.parts().get(0).size() > 1) {
            fields.put("month", String.valueOf(numbers.parts().get(0).get(1)));
        }
        fields.put(date.level() < 2 ? "date" : "edtf", date.canonical());
    }

    /** Of two parts, or one in braces, which nothing can part. */
    private static String name(Name name) {
        Optional<String> family = name.literal().isEmpty() && name.family().isPresent()
                ? Optional.of(name.wholeFamily())
                : Optional.empty();
        boolean isOnePiece =
                name.family().filter(part -> part.matches("\\p{Ll}.* .*")).isPresent();
        return family.map(part -> isOnePiece ? "{" + escaped(part) + "}" : namePart(part))
                .map(first -> first
                        + name.suffix().map(suffix -> ", " + namePart(suffix)).orElse("")
                        + name.wholeGiven().map(given -> ", " + namePart(given)).orElse(""))
                .orElseGet(() -> "{" + escaped(name.words()) + "}");
    }

    private static String namePart(String part) {
        return part.contains(",") ? "{" + escaped(part) + "}" : listItem(part);
    }

    /** The word {@code and} would part it. */
    private static String listItem(String text) {
        boolean parts = AND.matcher(text).matches();
        return parts ? "{" + escaped(text) + "}" : escaped(text);
    }

    /** A field that TeX does not read: only what would end it must go. */
    private static String verbatim(String text) {
        return text.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }

    static String escaped(String text) {
        var out = new StringBuilder();
        BLANKS.matcher(text).replaceAll(" ").strip().chars().forEach(c -> {
            switch (c) {
                case '\\' -> out.append("{\\textbackslash}");
                case '~' -> out.append("{\\textasciitilde}");
                case '^' -> out.append("{\\textasciicircum}");
                case '{', '}', '%', '&', '#', '_', '$' -> out.append('\\').append((char) c);
                default -> out.append((char) c);
            }
        });
        return out.toString();
    }
}
