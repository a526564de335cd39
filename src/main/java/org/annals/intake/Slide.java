package org.annals.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.intake.Row.Remark;
import org.annals.problem.Location;

/**
 * A slide of TimelineJS, from its table or its JSON.
 *
 * @param mapped what somebody wishes to be written under a key
 * @param more what has no column
 */
record Slide(Location at, SlideParts parts, Map<String, Cell> mapped, List<Remark> more) {

    private static final List<String> MEDIUM = List.of("media", "media caption", "media credit", "alt text");

    /** Columns in which HTML may stand. */
    private static final List<String> HTML = List.of("headline", "text", "media", "media caption", "media credit");

    private static final Pattern FORMULA = Pattern.compile(
            "^(?:[=+@][A-Za-z.]*\\(|=[A-Z]+[0-9]|#(?:REF!|N/A|NAME\\?|VALUE!|DIV/0!|ERROR!|NUM!|NULL!))");

    /** Whether a table with these columns is one for TimelineJS. */
    static boolean isHeader(List<String> names) {
        return names.contains("headline") && names.contains("year");
    }

    void take(ForeignHandler handler) {
        String type = parts.text("type").toLowerCase(Locale.ROOT);
        if (type.equals("title") || type.equals("era")) {
            other(type, handler);
            return;
        }
        Map<String, Cell> cells = new LinkedHashMap<>();
        parts.part("headline").ifPresent(cell -> cells.put("title", new Cell(HtmlText.plain(cell.text()), cell.at())));
        Optional<OwnSlide> own = OwnSlide.of(parts.text("text"));
        own.ifPresentOrElse(
                slide -> slide(slide, cells),
                () -> parts.part("text")
                        .ifPresent(cell -> cells.put("body", new Cell(HtmlText.told(cell.text()), cell.at()))));
        date(own, cells);
        parts.part("group")
                .or(() -> parts.part("type"))
                .ifPresent(cell -> cells.put("kind", new Cell(HtmlText.plain(cell.text()), cell.at())));
        cells.putAll(mapped);
        handler.row(
                own.isPresent()
                        ? new Row(at, cells, "", at, remarks(true, handler), List.of(), Row.Sorting.THEIRS)
                        : new Row(
                                at,
                                cells,
                                account(),
                                parts.part("text").map(Cell::at).orElse(at),
                                remarks(false, handler),
                                cited(),
                                Row.Sorting.THEIRS));
    }

    /** The pages that its text and its medium lead to. */
    private List<Reference> cited() {
        var pages = new ArrayList<Reference>();
        parts.part("text").ifPresent(cell -> pages.addAll(linked(cell)));
        parts.part("media")
                .ifPresent(cell -> pages.addAll(
                        medium().isAddress() ? List.of(page(cell.text().strip(), cell)) : linked(cell)));
        return pages;
    }

    private static List<Reference> linked(Cell html) {
        return HtmlText.addresses(html.text()).stream()
                .map(address -> page(address, html))
                .toList();
    }

    private static Reference page(String address, Cell from) {
        return KnownHosts.page(new Cell(address, from.at()));
    }

    private void date(Optional<OwnSlide> own, Map<String, Cell> cells) {
        if (own.isPresent()) {
            SlideDate.ofOurs(parts, own.get().edtf()).ifPresent(date -> cells.put("date", date));
        } else {
            SlideDate.of(parts, "").ifPresent(date -> cells.put("date", date));
            SlideDate.of(parts, "end ").ifPresent(date -> cells.put("end", date));
        }
    }

    /** What our own slide carries beside its date. */
    private void slide(OwnSlide own, Map<String, Cell> cells) {
        cells.put("id", new Cell(own.id(), at));
        cells.put("summary", new Cell(own.summary(), at));
        cells.put("sources", new Cell(String.join(";", own.sources()), at));
    }

    /** Neither is an event: what it says has its place elsewhere. */
    private void other(String type, ForeignHandler handler) {
        String words = HtmlText.plain(parts.text("headline"))
                + (parts.text("text").isBlank() ? "" : ": " + HtmlText.plain(parts.text("text")));
        handler.loss(
                at,
                type.equals("title")
                        ? "the slide with the title is no event: " + words
                        : "an era is no event: " + words + " (" + span() + ")",
                type.equals("title")
                        ? "write it under title and description in content/site.yaml"
                        : "write it in content/eras.yaml");
    }

    private String span() {
        return SlideDate.of(parts, "").map(Cell::text).orElse("")
                + SlideDate.of(parts, "end ").map(cell -> " to " + cell.text()).orElse("");
    }

    private String account() {
        String text = HtmlMarkdown.of(parts.text("text"));
        return parts.part("media").isEmpty() ? text : (text + "\n\n" + medium().markdown()).strip();
    }

    private SlideMedium medium() {
        return SlideMedium.of(parts);
    }

    /** What a text cannot hold, and what a spreadsheet should have worked out. */
    private void odd(List<Remark> remarks, ForeignHandler handler) {
        HTML.forEach(name -> parts.part(name)
                .ifPresent(cell -> HtmlText.odd(cell.text()).forEach(element -> {
                    remarks.add(new Remark(name, element));
                    handler.loss(cell.at(), "a text holds no such HTML: " + element, "it is kept in a comment");
                })));
        parts.cells().values().stream()
                .filter(cell -> FORMULA.matcher(cell.text().strip()).find())
                .forEach(cell -> handler.loss(
                        cell.at(),
                        "this cell looks like a formula or its failure, and is taken as words",
                        "write its value into the table, and import that"));
    }

    /** What an event has no key for. */
    private List<Remark> remarks(boolean isOurs, ForeignHandler handler) {
        var remarks = new ArrayList<>(more);
        odd(remarks, handler);
        if (isOurs) {
            picture(remarks, handler);
        }
        parts.cells().forEach((name, cell) -> {
            if (!cell.isBlank() && !isTold(name, isOurs)) {
                remarks.add(new Remark(name, cell.text()));
                handler.loss(cell.at(), "an event has no key for " + name, "it is kept in a comment");
            }
        });
        return remarks;
    }

    /**
     * Whether a part is in the event or among its comments. What our own slide displays as its date follows from the date, and
     * where there is no caption the words for those who do not see a picture are one.
     */
    private boolean isTold(String name, boolean isOurs) {
        return switch (name) {
            case "headline", "text", "group", "media", "year", "end year" -> true;
            case "month", "day" -> has("year");
            case "end month", "end day" -> has("end year");
            case "type" -> !has("group");
            case "media caption", "media credit" -> isOurs || has("media");
            case "alt text" -> isOurs || (has("media") && !has("media caption"));
            case "display date" -> isOurs;
            default -> SlideDate.tells(parts, name);
        };
    }

    private boolean has(String name) {
        return parts.part(name).isPresent();
    }

    /** The picture of our own slide lies beside the events of its timeline, and an event has a picture only with its file. */
    private void picture(List<Remark> remarks, ForeignHandler handler) {
        MEDIUM.forEach(name ->
                parts.part(name).ifPresent(cell -> remarks.add(new Remark(name, HtmlText.plain(cell.text())))));
        parts.part("media")
                .ifPresent(cell -> handler.loss(
                        cell.at(),
                        "the picture of this event does not come with its slide",
                        "put its file into content/images, and write below image what is kept in comments"));
    }
}
