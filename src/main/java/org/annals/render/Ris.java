package org.annals.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.RisTags;
import org.annals.model.Source.Name;
import org.annals.model.date.AllOf;
import org.annals.model.date.Day;
import org.annals.model.date.Interval;
import org.annals.model.date.When;

/** RIS, for EndNote and library catalogues: one tag a line. */
final class Ris implements CitationFormat {

    /** In the order of the file; the title stands above them. */
    private static final List<String> TEXTS = RisTags.TEXTS.variables().stream()
            .filter(variable -> !variable.equals("title"))
            .toList();

    private static final Pattern BLANKS = Pattern.compile("\\s+");
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
        line(lines, "TY", RisTags.TYPES.written(item.type()).orElse("GEN"));
        line(lines, "ID", item.id());
        line(lines, "TI", item.words());
        RisTags.NAMES
                .variables()
                .forEach(role -> item.names(role)
                        .forEach(name -> line(lines, RisTags.NAMES.written(role).orElseThrow(), name(name))));
        item.issued().ifPresent(date -> date(lines, date, item));
        item.accessed().filter(Ris::isPlain).ifPresent(date -> line(lines, "Y2", numbers(date)));
        item.field("page").ifPresent(pages -> pages(lines, pages));
        TEXTS.forEach(variable -> item.field(variable).ifPresent(text -> line(lines, tag(variable, item), text)));
        item.dates().forEach((variable, date) -> note(lines, variable, date, item));
        line(lines, "ER", "");
        return lines.toString();
    }

    /** A date that has no tag, or of which its tag cannot say all, stands in a note: as EDTF and in words. */
    private static void note(StringBuilder lines, String variable, When date, CslItem item) {
        if (!isPlain(date) || RisTags.DATES.written(variable).isEmpty()) {
            line(lines, "N1", variable + ": " + date.canonical() + " (" + item.words(date) + ")");
        }
    }

    /** A year, a month or a day that nobody doubts, in four digits. */
    private static boolean isPlain(When date) {
        DateParts parts = DateParts.of(date);
        return parts.isWholeOf(date) && parts.year().filter(Ris::isYear).isPresent();
    }

    /** A report has its number where others have that of their series. */
    private static String tag(String variable, CslItem item) {
        boolean ofReport = variable.equals("number") && item.type().equals("report");
        return ofReport ? "SN" : RisTags.TEXTS.written(variable).orElseThrow();
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
        DateParts parts = DateParts.of(date);
        Optional<Long> year = parts.year().filter(Ris::isYear);
        year.or(() -> firstYear(date)).ifPresent(number -> line(lines, "PY", String.valueOf(number)));
        line(lines, "DA", isPlain(date) ? numbers(date) : numbers(date) + item.words(date));
    }

    /** The year in which a span or the first of several days begins; of a date that may be one of several years it would be a guess. */
    private static Optional<Long> firstYear(When date) {
        Optional<Long> first = date.earliest().day().map(Day::year).filter(Ris::isYear);
        boolean begins = date instanceof Interval || date instanceof AllOf;
        return begins || first.equals(date.latest().day().map(Day::year)) ? first : Optional.empty();
    }

    private static boolean isYear(long number) {
        return number > 0 && number < 10_000;
    }

    /** {@code 2001/06/15/}, and what is not known stays empty; after the last stroke there is room for words. */
    private static String numbers(When date) {
        DateParts known = DateParts.of(date);
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
                .append(BLANKS.matcher(value).replaceAll(" ").strip())
                .append("\r\n");
    }
}
