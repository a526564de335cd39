package org.annals.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annals.intake.Row.Remark;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;

/** Reads a table whose first row names its columns: one event a row. A table for TimelineJS is told by its names. */
final class TableReader implements ForeignReader {

    /** What a slide has its own columns for: a table in which others fill them is any table. */
    private static final List<String> SLIDE_PARTS = List.of("title", "date", "end", "body");

    /** A row that fills neither is no event that anybody could finish. */
    private static final List<String> SOUGHT = List.of("title", "date");

    /** What is shown just as it is typed. */
    private static final List<String> PLAIN = List.of("title", "short", "summary");

    private final Map<String, String> wished;
    private final List<Cell> header = new ArrayList<>();
    private final List<Optional<String>> keys = new ArrayList<>();
    /** Whether nothing says what the rows are about. */
    private boolean useless;

    private boolean slides;
    private boolean ours;

    TableReader(Map<String, String> wished) {
        this.wished = wished;
    }

    @Override
    public void read(SourceFile file, ForeignHandler handler) {
        new Table(file).forEach(cells -> take(cells, handler), handler::problem);
        if (header.isEmpty()) {
            handler.problem(Problem.of(
                    Rule.IMPORT_FORM,
                    Location.of(file.path()),
                    "this file is empty",
                    "its first row names the columns"));
        }
    }

    private void take(List<Cell> cells, ForeignHandler handler) {
        if (header.isEmpty()) {
            header.addAll(cells);
            ours = OwnTable.isHeader(names());
            slides = Slide.isHeader(names()) && wished.values().stream().noneMatch(SLIDE_PARTS::contains);
            if (slides) {
                tellAbsent(handler);
            } else {
                columns(handler);
            }
        } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            row(cells, handler);
        }
    }

    private List<String> names() {
        return header.stream().map(TableReader::name).toList();
    }

    private static String name(Cell cell) {
        return cell.text().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
    }

    /** A key is filled by one column: the one that is mapped, else the one of its very name, else the first. */
    private void columns(ForeignHandler handler) {
        var taken = new HashMap<String, Integer>();
        for (int rank = 0; rank < 3; rank++) {
            for (int i = 0; i < header.size(); i++) {
                Optional<String> key = key(name(header.get(i)), rank);
                if (key.isPresent() && !taken.containsValue(i)) {
                    taken.putIfAbsent(key.get(), i);
                }
            }
        }
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            keys.add(taken.entrySet().stream()
                    .filter(entry -> entry.getValue() == column)
                    .map(Map.Entry::getKey)
                    .findFirst());
        }
        useless = keys.stream().flatMap(Optional::stream).noneMatch(SOUGHT::contains);
        if (useless) {
            handler.problem(Problem.of(
                    Rule.IMPORT_FORM,
                    header.get(0).at(),
                    "no column is called title and none date, so nothing of this table is taken",
                    "its first row must name the columns; --map \""
                            + header.get(0).text().strip()
                            + "=title\" says what they fill"));
        } else {
            tellUnread(handler);
        }
        tellAbsent(handler);
    }

    private Optional<String> key(String name, int rank) {
        return switch (rank) {
            case 0 -> Optional.ofNullable(wished.get(name));
            case 1 ->
                Optional.of(name)
                        .filter(EventKeys::isKey)
                        .or(() -> Optional.of(name).filter("draft"::equals));
            default -> ColumnNames.key(name);
        };
    }

    private void tellUnread(ForeignHandler handler) {
        for (int i = 0; i < header.size(); i++) {
            if (keys.get(i).isEmpty() && !isDerived(i)) {
                handler.loss(
                        header.get(i).at(),
                        "no key of an event is called " + header.get(i).text().strip()
                                + ": what stands in this column is kept in comments",
                        "name the key that it fills: --map \""
                                + header.get(i).text().strip() + "=KEY\"");
            }
        }
    }

    /** A column of our own table that follows from others. */
    private boolean isDerived(int column) {
        return ours && OwnTable.DERIVED.contains(name(header.get(column)));
    }

    private void tellAbsent(ForeignHandler handler) {
        List<String> names = names();
        wished.keySet().stream()
                .filter(column -> !names.contains(column))
                .sorted()
                .forEach(column -> handler.problem(Problem.of(
                        Rule.IMPORT_FORM,
                        header.get(0).at(),
                        "no column is called " + column,
                        "the columns are " + String.join(", ", names))));
    }

    private void row(List<Cell> cells, ForeignHandler handler) {
        if (useless) {
            return;
        }
        if (slides) {
            Map<String, Cell> parts = new LinkedHashMap<>();
            Map<String, Cell> mapped = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
                String name = name(header.get(i));
                Optional<String> key = Optional.ofNullable(wished.get(name));
                (key.isPresent() ? mapped : parts).put(key.orElse(name), cells.get(i));
            }
            new Slide(cells.get(0).at(), new SlideParts(parts), mapped, beyond(cells, handler)).take(handler);
            return;
        }
        Map<String, Cell> values = new LinkedHashMap<>();
        List<Remark> remarks = new ArrayList<>(beyond(cells, handler));
        for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
            Cell cell = ours ? OwnTable.plain(cells.get(i)) : cells.get(i);
            String name = header.get(i).text();
            if (keys.get(i).isPresent()) {
                values.put(keys.get(i).get(), cell);
            } else if (!isDerived(i)) {
                keep(name, cell, remarks);
            }
        }
        if (!ours) {
            PLAIN.forEach(key ->
                    values.computeIfPresent(key, (name, cell) -> new Cell(HtmlText.unmarked(cell.text()), cell.at())));
        }
        handler.row(Row.told(cells.get(0).at(), values, remarks, handler));
    }

    private static void keep(String name, Cell cell, List<Remark> remarks) {
        if (!cell.isBlank()) {
            remarks.add(new Remark(name, cell.text()));
        }
    }

    /** The cells to the right of the last name. */
    private List<Remark> beyond(List<Cell> cells, ForeignHandler handler) {
        var remarks = new ArrayList<Remark>();
        cells.stream().skip(header.size()).forEach(cell -> keep("beyond the columns", cell, remarks));
        if (!remarks.isEmpty()) {
            handler.loss(
                    cells.get(header.size()).at(),
                    "this row has more cells than the first row has names",
                    "put a text that holds the separating sign between quotation marks");
        }
        return remarks;
    }
}
