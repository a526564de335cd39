package org.annals.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.Source.Name;
import org.annals.model.date.DateSet;
import org.annals.model.date.Day;
import org.annals.model.date.Interval;
import org.annals.model.date.When;

/** RIS, for EndNote and library catalogues: one tag a line. */
final class Ris implements CitationFormat {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "JOUR"),
            Map.entry("article-journal", "JOUR"),
            Map.entry("article-magazine", "MGZN"),
            Map.entry("article-newspaper", "NEWS"),
            Map.entry("bill", "BILL"),
            Map.entry("book", "BOOK"),
            Map.entry("broadcast", "VIDEO"),
            Map.entry("chapter", "CHAP"),
            Map.entry("dataset", "DATA"),
            Map.entry("entry", "ENCYC"),
            Map.entry("entry-dictionary", "DICT"),
            Map.entry("entry-encyclopedia", "ENCYC"),
            Map.entry("hearing", "HEAR"),
            Map.entry("interview", "PCOMM"),
            Map.entry("legal_case", "CASE"),
            Map.entry("legislation", "STAT"),
            Map.entry("manuscript", "UNPB"),
            Map.entry("map", "MAP"),
            Map.entry("motion_picture", "MPCT"),
            Map.entry("pamphlet", "PAMP"),
            Map.entry("paper-conference", "CPAPER"),
            Map.entry("personal_communication", "PCOMM"),
            Map.entry("post", "ELEC"),
            Map.entry("post-weblog", "BLOG"),
            Map.entry("report", "RPRT"),
            Map.entry("standard", "STAND"),
            Map.entry("thesis", "THES"),
            Map.entry("webpage", "ELEC"));

    /** In the order of the file. */
    private static final List<Map.Entry<String, String>> TAGS = List.of(
            Map.entry("container-title", "T2"),
            Map.entry("publisher", "PB"),
            Map.entry("publisher-place", "CY"),
            Map.entry("volume", "VL"),
            Map.entry("issue", "IS"),
            Map.entry("edition", "ET"),
            Map.entry("ISBN", "SN"),
            Map.entry("ISSN", "SN"),
            Map.entry("DOI", "DO"),
            Map.entry("abstract", "AB"),
            Map.entry("URL", "UR"),
            Map.entry("language", "LA"),
            Map.entry("note", "N1"));

    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry("author", "AU"),
            Map.entry("editor", "A2"),
            Map.entry("collection-editor", "A3"),
            Map.entry("translator", "A4"));

    private static final Pattern STRETCH = Pattern.compile("([^\\s,–-]+)\\s*[–-]{1,2}\\s*([^\\s,–-]+)");

    @Override
    public String name() {
        return "RIS";
    }

    @Override
    public String extension() {
        return "ris";
    }

    @Override
    public String mediaType() {
        return "application/x-research-info-systems";
    }

    @Override
    public void write(Iterator<CslItem> items, Writer out) throws IOException {
        while (items.hasNext()) {
            out.write(record(items.next()));
            out.write(items.hasNext() ? "\r\n" : "");
        }
    }

    private static String record(CslItem item) {
        var lines = new StringBuilder();
        line(lines, "TY", TYPES.getOrDefault(item.type(), "GEN"));
        line(lines, "ID", item.id());
        line(lines, "TI", item.title());
        NAMES.forEach(tag -> item.names(tag.getKey()).forEach(name -> line(lines, tag.getValue(), name(name))));
        item.issued().ifPresent(date -> date(lines, date, item));
        item.accessed().filter(date -> date.level() == 0).ifPresent(date -> line(lines, "Y2", numbers(date)));
        item.field("page").ifPresent(pages -> pages(lines, pages));
        TAGS.forEach(tag -> item.field(tag.getKey()).ifPresent(value -> line(lines, tag.getValue(), value)));
        item.field("number").ifPresent(number -> line(lines, item.type().equals("report") ? "SN" : "M1", number));
        line(lines, "ER", "");
        return lines.toString();
    }

    /** The first and the last page, where there is one stretch of them. */
    private static void pages(StringBuilder lines, String pages) {
        Matcher stretch = STRETCH.matcher(pages.strip());
        line(lines, "SP", stretch.matches() ? stretch.group(1) : pages);
        if (stretch.matches()) {
            line(lines, "EP", stretch.group(2));
        }
    }

    private static void date(StringBuilder lines, When date, CslItem item) {
        CslDate parts = CslDate.of(date);
        Optional<Long> year = parts.year().filter(Ris::isYear);
        year.or(() -> firstYear(date)).ifPresent(number -> line(lines, "PY", String.valueOf(number)));
        boolean plain = year.isPresent() && !parts.circa() && parts.season().isEmpty();
        line(lines, "DA", plain ? numbers(date) : numbers(date) + item.words(date));
    }

    /** The year by which a span or a choice of days is sorted; of a single date that is not known it would be a guess. */
    private static Optional<Long> firstYear(When date) {
        boolean several = date instanceof Interval || date instanceof DateSet;
        return several ? date.earliest().day().map(Day::year).filter(Ris::isYear) : Optional.empty();
    }

    private static boolean isYear(long number) {
        return number > 0 && number < 10_000;
    }

    /** {@code 2001/06/15/}, and what is not known stays empty; after the last stroke there is room for words. */
    private static String numbers(When date) {
        CslDate known = CslDate.of(date);
        List<Long> parts = known.year().filter(year -> year > 0).isPresent()
                ? known.parts().get(0)
                : List.of();
        var text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            text.append(i < parts.size() ? padded(parts.get(i), i == 0 ? 4 : 2) : "")
                    .append('/');
        }
        return text.toString();
    }

    private static String padded(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    /** With a comma a body would be taken for a person. */
    private static String name(Name name) {
        boolean person = name.literal().isEmpty() && name.family().isPresent();
        return person
                ? name.wholeFamily()
                        + name.wholeGiven().map(given -> ", " + given).orElse("")
                        + name.suffix().map(suffix -> ", " + suffix).orElse("")
                : name.words().replace(",", "");
    }

    private static void line(StringBuilder lines, String tag, String value) {
        lines.append(tag)
                .append("  - ")
                .append(value.replaceAll("\\s+", " ").strip())
                .append("\r\n");
    }
}
