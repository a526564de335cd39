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
 * @param accountAt where it stands
 * @param remarks what has no key, by the name that it has in the file: it is kept in comments
 * @param cited what it rests on beside its cell of sources
 * @param sorting whose the kinds are
 */
record Row(
        Location at,
        Map<String, Cell> cells,
        String account,
        Location accountAt,
        List<Remark> remarks,
        List<Reference> cited,
        Sorting sorting) {

    /** Whether a file sorts its events by the kinds of this timeline, or by groups of its own, which can become kinds. */
    enum Sorting {
        OURS,
        THEIRS
    }

    /** Something that is kept in a comment. */
    record Remark(String name, String text) {}

    Row {
        cells = new LinkedHashMap<>(cells);
        cells.values().removeIf(Cell::isBlank);
        remarks = List.copyOf(remarks);
        cited = List.copyOf(cited);
    }

    /** One of a file that knows our kinds, and names what it cites in cells. */
    Row(Location at, Map<String, Cell> cells, String account, List<Remark> remarks) {
        this(at, cells, account, at, remarks, List.of(), Sorting.OURS);
    }

    Optional<Cell> cell(String key) {
        return Optional.ofNullable(cells.get(key));
    }
}
