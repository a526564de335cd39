package org.annals.report;

import com.google.gson.stream.JsonWriter;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.render.SpreadsheetCell;

/**
 * Things of a timeline in rows, for people, spreadsheets and programs.
 *
 * @param rows each with a cell for every column; a cell has the values of the thing, most often one
 */
public record Listing(List<Column> columns, List<List<List<String>>> rows) {

    /** Signs of a cell that a table for people shows. */
    private static final int WIDEST = 60;

    private static final String GAP = "  ";

    /**
     * A column.
     *
     * @param isList whether a thing may have several values of it
     * @param isBrief whether a table for people has it
     */
    public record Column(String name, boolean isList, boolean isBrief) {

        /** A column of single values, which people see as well. */
        public static Column brief(String name) {
            return new Column(name, false, true);
        }

        /** A column of single values. */
        public static Column plain(String name) {
            return new Column(name, false, false);
        }

        /** A column of lists. */
        public static Column list(String name) {
            return new Column(name, true, false);
        }
    }

    public Listing {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The names of all columns. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /**
     * Only the rows that have a value in a column.
     *
     * @param value whole; of the empty value, the rows that have none
     * @return nothing, if there is no such column
     */
    public Optional<Listing> where(String column, String value) {
        int at = names().indexOf(column);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Listing(
                        columns,
                        rows.stream()
                                .filter(row -> value.isEmpty()
                                        ? row.get(at).isEmpty()
                                        : row.get(at).contains(value))
                                .toList()));
    }

    /** For people: the brief columns, each as wide as its widest cell. */
    public String table() {
        List<Integer> shown = IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).isBrief)
                .boxed()
                .toList();
        var lines = new ArrayList<List<String>>();
        lines.add(shown.stream()
                .map(at -> columns.get(at).name.toUpperCase(Locale.ROOT))
                .toList());
        rows.forEach(row -> lines.add(
                shown.stream().map(at -> cut(String.join(", ", row.get(at)))).toList()));
        List<Integer> widths = IntStream.range(0, shown.size())
                .map(at -> lines.stream()
                        .mapToInt(line -> length(line.get(at)))
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
        return lines.stream()
                .map(line -> IntStream.range(0, line.size())
                        .mapToObj(at -> line.get(at) + " ".repeat(widths.get(at) - length(line.get(at))))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String cut(String cell) {
        String visible = Visible.of(cell);
        return length(visible) <= WIDEST
                ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** For spreadsheets (RFC 4180): all columns, values of a list with semicolons between them. */
    public String csv() {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(names());
            rows.forEach(row -> csv.writeRecord(row.stream()
                    .map(cell -> SpreadsheetCell.text(String.join(";", cell)))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** For programs: an array of objects with all columns; what has no value is null, a list an array. */
    public String json() {
        var text = new StringWriter();
        try (var json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginArray();
            for (List<List<String>> row : rows) {
                json.beginObject();
                for (int at = 0; at < columns.size(); at++) {
                    cell(json.name(columns.get(at).name), columns.get(at), row.get(at));
                }
                json.endObject();
            }
            json.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void cell(JsonWriter json, Column column, List<String> cell) throws IOException {
        if (!column.isList) {
            json.value(cell.isEmpty() ? null : cell.get(0));
            return;
        }
        json.beginArray();
        for (String value : cell) {
            json.value(value);
        }
        json.endArray();
    }
}
