package org.annals.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;

/** A table in text (RFC 4180, and with semicolons or tabs), read row by row, every cell with its place. */
final class Table {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final SourceFile file;
    private final char separator;

    /** How far the lines are counted. */
    private int line = 1;

    private int offset;

    Table(SourceFile file) {
        this.file = file;
        this.separator = separator(file.text());
    }

    /** The sign that is most often in the first line, outside quotes. */
    private static char separator(String text) {
        String header = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .replaceAll("\"[^\"]*\"", "");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong((Character sign) ->
                                header.chars().filter(c -> c == sign).count())
                        .thenComparing(sign -> -SEPARATORS.indexOf(sign)))
                .orElseThrow();
    }

    /** Hands on each row; what is no table is told. */
    void forEach(Consumer<List<Cell>> rows, Consumer<Problem> problems) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(file.text())) {
            for (CsvRecord row : reader) {
                rows.accept(cells(row));
            }
        } catch (CsvParseException e) {
            problems.accept(unclosed(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // everything is in memory
        }
    }

    private Problem unclosed(CsvParseException e) {
        String why = Optional.ofNullable(e.getMessage()).orElse("");
        return Problem.of(
                Rule.IMPORT_FORM,
                file.at(offset, 0),
                "below this row the file is no table any more: " + why,
                "a quotation mark inside a quoted cell is written twice, and the cell ends in one");
    }

    private List<Cell> cells(CsvRecord row) {
        int start = startOf((int) row.getStartingLineNumber());
        List<Integer> starts = starts(start, row.getFieldCount());
        return IntStream.range(0, row.getFieldCount())
                .mapToObj(i -> new Cell(row.getField(i), place(starts.get(i), row.getField(i))))
                .toList();
    }

    private Location place(int start, String words) {
        int first = words.indexOf('\n');
        return file.at(start, first < 0 ? words.length() : first);
    }

    private int startOf(int wanted) {
        for (; line < wanted; line++) {
            offset = file.text().indexOf('\n', offset) + 1;
        }
        return offset;
    }

    /** Where each cell begins, behind its quotation mark if it has one. */
    private List<Integer> starts(int start, int cells) {
        var starts = new ArrayList<Integer>(cells);
        int at = start;
        for (int i = 0; i < cells; i++) {
            boolean quoted = at < file.text().length() && file.text().charAt(at) == '"';
            starts.add(quoted ? at + 1 : at);
            at = end(at, quoted) + 1;
        }
        return starts;
    }

    private int end(int from, boolean quoted) {
        String text = file.text();
        boolean inside = quoted;
        for (int i = quoted ? from + 1 : from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"') {
                inside = !inside;
            } else if (!inside && (c == separator || c == '\n')) {
                return i;
            }
        }
        return text.length();
    }
}
