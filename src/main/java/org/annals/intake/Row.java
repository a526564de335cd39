package org.annals.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.problem.Location;

/**
 * What a foreign file says about one event.
 *
 * @param cells by the key of an event, or {@code id} or {@code end}, what is to stand there; none is blank
 * @param account the text in Markdown
 * @param remarks what has no key, by the name that it has in the file: it is kept in comments
 */
record Row(Location at, Map<String, Cell> cells, String account, List<Remark> remarks) {

    /** Something that is kept in a comment. */
    record Remark(String name, String text) {}

    Row {
        cells = new LinkedHashMap<>(cells);
        cells.values().removeIf(Cell::isBlank);
        remarks = List.copyOf(remarks);
    }

    Optional<Cell> cell(String key) {
        return Optional.ofNullable(cells.get(key));
    }
}
