package org.annals.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final Vocabularies vocabularies;

    TableReader(Map<String, String> wished, Vocabularies vocabularies) {
        this.wished = wished;
        this.vocabularies = vocabularies;
    }

    /** A whole table is in memory: what its columns are can depend on any row. */
    @Override
    public void read(SourceFile file, ForeignHandler handler) {
        List<List<Cell>> rows = new ArrayList<>();
        new Table(file).forEach(rows::add, handler::problem);
        if (!rows.isEmpty() && rows.get(0).get(0).text().matches("sep=.?")) {
            rows.remove(0); // so Excel notes what parts the cells
        }
        if (rows.isEmpty()) {
            handler.problem(Problem.of(
                    Rule.IMPORT_FORM,
                    Location.of(file.path()),
                    "this file is empty",
                    "its first row names the columns"));
            return;
        }
        List<List<Cell>> filled = rows.stream()
                .skip(1)
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        new OneTable(rows.get(0), filled, handler).read();
    }

    /** One table, and where its rows go. */
    private final class OneTable {

        private final List<Cell> header;
        private final List<List<Cell>> rows;
        private final ForeignHandler handler;
        private final TableColumns columns;
        private final List<String> names;
        private final boolean ours;

        OneTable(List<Cell> header, List<List<Cell>> rows, ForeignHandler handler) {
            this.header = header;
            this.rows = rows;
            this.handler = handler;
            this.columns = new TableColumns(header, wished);
            this.names = columns.names();
            this.ours = OwnTable.isHeader(names);
        }

        void read() {
            tellAbsent();
            if (Slide.isHeader(names) && wished.values().stream().noneMatch(SLIDE_PARTS::contains)) {
                rows.forEach(this::slide);
            } else if (columns.fillAny(SOUGHT)) {
                columns.tellByValues(rows, vocabularies, handler);
                tellUnread();
                rows.forEach(this::row);
            } else {
                handler.problem(Problem.of(
                        Rule.IMPORT_FORM,
                        header.get(0).at(),
                        "no column is called title and none date, so nothing of this table is taken",
                        "its first row must name the columns; " + columns.proposals() + " says what they fill"));
            }
        }

        private void tellUnread() {
            for (int i = 0; i < header.size(); i++) {
                if (columns.key(i).isEmpty() && !isDerived(i) && isFilled(i)) {
                    columns.tellUnread(i, handler);
                }
            }
        }

        private boolean isFilled(int column) {
            return rows.stream()
                    .anyMatch(row -> column < row.size() && !row.get(column).isBlank());
        }

        /** A column of our own table that follows from others. */
        private boolean isDerived(int column) {
            return ours && OwnTable.DERIVED.contains(names.get(column));
        }

        private void tellAbsent() {
            wished.keySet().stream()
                    .filter(column -> !names.contains(column))
                    .sorted()
                    .forEach(column -> handler.problem(Problem.of(
                            Rule.IMPORT_FORM,
                            header.get(0).at(),
                            "no column is called " + column,
                            "the columns are " + String.join(", ", names))));
        }

        private void slide(List<Cell> cells) {
            Map<String, Cell> parts = new LinkedHashMap<>();
            Map<String, Cell> mapped = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
                String name = TableColumns.name(header.get(i));
                Optional<String> key = Optional.ofNullable(wished.get(name));
                (key.isPresent() ? mapped : parts).put(key.orElse(name), cells.get(i));
            }
            new Slide(cells.get(0).at(), new SlideParts(parts), mapped, beyond(cells)).take(handler);
        }

        private void row(List<Cell> cells) {
            Map<String, Cell> values = new LinkedHashMap<>();
            List<Remark> remarks = new ArrayList<>(beyond(cells));
            for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
                Cell cell = ours ? OwnTable.plain(cells.get(i)) : cells.get(i);
                Optional<String> key = columns.key(i);
                if (key.isPresent()) {
                    values.put(key.get(), cell);
                } else if (!isDerived(i)) {
                    keep(header.get(i).text(), cell, remarks);
                }
            }
            if (!ours) {
                PLAIN.forEach(key -> values.computeIfPresent(
                        key, (name, cell) -> new Cell(HtmlText.unmarked(cell.text()), cell.at())));
            }
            handler.row(ForeignText.row(cells.get(0).at(), values, remarks, handler));
        }

        private static void keep(String name, Cell cell, List<Remark> remarks) {
            if (!cell.isBlank()) {
                remarks.add(new Remark(name.isBlank() ? "a column without a name" : name, cell.text()));
            }
        }

        /** The cells to the right of the last name. */
        private List<Remark> beyond(List<Cell> cells) {
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
}
