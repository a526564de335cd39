package org.annals.intake;

import java.util.List;

/** What is peculiar to the table that this program publishes, {@code timeline.csv}. */
final class OwnTable {

    /** The columns that follow from other ones. */
    static final List<String> DERIVED = List.of("earliest", "latest", "words", "latitude", "longitude", "url");

    /** Before a cell that a spreadsheet would take for a formula. */
    private static final String GUARD = "'(?=[=+\\-@|＝＋－＠])";

    private OwnTable() {}

    /** Whether a table with these columns is one. */
    static boolean isHeader(List<String> names) {
        return names.contains("id") && names.contains("date") && names.containsAll(DERIVED);
    }

    /** What the cell says, without the sign that keeps spreadsheets from running it. */
    static Cell plain(Cell cell) {
        return new Cell(cell.text().replaceFirst("^" + GUARD, ""), cell.at());
    }
}
