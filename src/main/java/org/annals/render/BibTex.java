package org.annals.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.model.Source.Name;
import org.annals.model.date.When;

/** BibTeX, as BibLaTeX reads it too: {@code date} is EDTF, {@code year} is for those who know no {@code date}. */
final class BibTex implements CitationFormat {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article"),
            Map.entry("article-journal", "article"),
            Map.entry("article-magazine", "article"),
            Map.entry("article-newspaper", "article"),
            Map.entry("book", "book"),
            Map.entry("chapter", "incollection"),
            Map.entry("entry", "incollection"),
            Map.entry("entry-dictionary", "incollection"),
            Map.entry("entry-encyclopedia", "incollection"),
            Map.entry("paper-conference", "inproceedings"),
            Map.entry("report", "techreport"),
            Map.entry("thesis", "phdthesis"));

    private static final Map<String, String> FIELDS = Map.of(
            "publisher", "publisher",
            "publisher-place", "address",
            "volume", "volume",
            "issue", "number",
            "page", "pages",
            "edition", "edition",
            "ISBN", "isbn",
            "ISSN", "issn",
            "note", "note");

    @Override
    public String name() {
        return "BibTeX";
    }

    @Override
    public String extension() {
        return "bib";
    }

    @Override
    public String text(List<CslItem> items) {
        return items.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(CslItem item) {
        String type = TYPES.getOrDefault(item.type(), "misc");
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "{" + escaped(item.title()) + "}"); // the second pair keeps its capitals
        if (!item.author().isEmpty()) {
            fields.put("author", item.author().stream().map(BibTex::name).collect(Collectors.joining(" and ")));
        }
        String container = type.equals("article") ? "journal" : type.startsWith("in") ? "booktitle" : "howpublished";
        item.field("container-title").ifPresent(title -> fields.put(container, escaped(title)));
        item.issued().ifPresent(date -> date(date, item, fields));
        item.fields()
                .forEach((name, value) ->
                        Optional.ofNullable(FIELDS.get(name)).ifPresent(field -> fields.put(field, escaped(value))));
        item.field("DOI").ifPresent(doi -> fields.put("doi", verbatim(doi)));
        item.field("URL").ifPresent(url -> fields.put("url", verbatim(url)));
        item.field("language").ifPresent(language -> fields.put("language", escaped(language)));
        item.accessed().filter(date -> date.level() == 0).ifPresent(date -> fields.put("urldate", date.canonical()));
        return "@" + type + "{" + item.id() + ",\n" + lines(fields) + "}\n";
    }

    private static String lines(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "},\n")
                .collect(Collectors.joining());
    }

    /** Programs that know no {@code date} print what {@code year} holds, so doubts stand there in words. */
    private static void date(When date, CslItem item, Map<String, String> fields) {
        CslDate numbers = CslDate.of(date);
        boolean plain = numbers.year().filter(year -> year > 0).isPresent()
                && !numbers.circa()
                && numbers.season().isEmpty();
        fields.put("year", plain ? String.valueOf(numbers.year().orElseThrow()) : escaped(item.words(date)));
        if (plain && numbers.parts().get(0).size() > 1) {
            fields.put("month", String.valueOf(numbers.parts().get(0).get(1)));
        }
        if (date.level() < 2) {
            fields.put("date", date.canonical());
        }
    }

    private static String name(Name name) {
        return name.literal()
                .map(body -> "{" + escaped(body) + "}")
                .orElseGet(() -> name.family().map(BibTex::namePart).orElse("")
                        + name.given().map(given -> ", " + namePart(given)).orElse(""));
    }

    /** A comma or the word {@code and} would part it. */
    private static String namePart(String part) {
        boolean parts = part.contains(",") || part.matches("(?is)(.*\\s)?and(\\s.*)?");
        return parts ? "{" + escaped(part) + "}" : escaped(part);
    }

    /** A field that TeX does not read: only what would end it must go. */
    private static String verbatim(String text) {
        return text.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }

    static String escaped(String text) {
        var out = new StringBuilder();
        text.replaceAll("\\s+", " ").strip().chars().forEach(c -> {
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
