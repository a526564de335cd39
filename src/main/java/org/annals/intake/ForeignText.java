package org.annals.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.intake.Row.Remark;
import org.annals.problem.Location;
import org.annals.source.Places;

/**
 * The account of an event in a cell of another program, as Markdown: what is HTML becomes Markdown, and what is Markdown stays
 * as it is.
 *
 * @param markdown the whole account
 * @param words the plain words of its beginning, for a summary
 * @param remarks what is kept in comments
 */
record ForeignText(String markdown, String words, List<Remark> remarks) {

    private static final Pattern BLOCK =
            Pattern.compile("(?i)<(?:p|div|ul|ol|li|blockquote|table|h[1-6]|figure|section|article|dl)(?:\\s[^<>]*)?>");

    private static final Pattern ORDINAL = Pattern.compile("(?m)^( {0,3}([0-9]{1,9}))([.)])(?=[ \\t])");

    /** The row whose account, if it has one, is in its cell {@code body}. */
    static Row row(Location at, Map<String, Cell> cells, List<Remark> remarks, ForeignHandler handler) {
        Optional<Cell> body = Optional.ofNullable(cells.get("body"));
        Optional<ForeignText> account = body.map(cell -> of(cell, handler));
        Map<String, Cell> all = new LinkedHashMap<>(cells);
        account.ifPresent(text -> all.computeIfPresent("body", (key, cell) -> new Cell(text.words(), cell.at())));
        List<Remark> kept = new ArrayList<>(remarks);
        account.ifPresent(text -> kept.addAll(text.remarks()));
        return new Row(
                at,
                all,
                account.map(ForeignText::markdown).orElse(""),
                body.map(Cell::at).orElse(at),
                kept,
                List.of(),
                Row.Sorting.OURS);
    }

    static ForeignText of(Cell cell, ForeignHandler handler) {
        String text = cell.text().strip();
        return BLOCK.matcher(text).find() ? html(cell, handler) : markdown(text, cell, handler);
    }

    private static ForeignText html(Cell cell, ForeignHandler handler) {
        var remarks = new ArrayList<Remark>();
        HtmlText.odd(cell.text()).forEach(element -> {
            remarks.add(new Remark("text", element));
            handler.loss(cell.at(), "a text holds no such HTML: " + element, "it is kept in a comment");
        });
        return new ForeignText(HtmlMarkdown.of(cell.text()), PlainText.uncited(HtmlText.told(cell.text())), remarks);
    }

    private static ForeignText markdown(String text, Cell cell, ForeignHandler handler) {
        var reader = new ForeignMarkdown(Places.allAt(cell.at()), handler);
        String markdown = reader.read(withOrdinals(text));
        return new ForeignText(markdown, PlainText.ofMarkdown(markdown), reader.remarks());
    }

    /** A line that begins like "15. Juni" is an item of a list only if the items before it are there. */
    private static String withOrdinals(String text) {
        Set<Long> items = new HashSet<>(Set.of(0L));
        Matcher ordinal = ORDINAL.matcher(text);
        var kept = new StringBuilder();
        while (ordinal.find()) {
            long number = Long.parseLong(ordinal.group(2));
            boolean isItem = items.contains(number - 1);
            if (isItem) {
                items.add(number);
            }
            ordinal.appendReplacement(kept, isItem ? "$0" : "$1\\\\$3");
        }
        return ordinal.appendTail(kept).toString();
    }
}
