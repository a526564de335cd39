package org.annals.intake;

import java.util.Map;
import java.util.Optional;

/**
 * What stands on a slide of TimelineJS.
 *
 * @param cells by the name of their columns in the table, in small letters
 */
record SlideParts(Map<String, Cell> cells) {

    Optional<Cell> part(String name) {
        return Optional.ofNullable(cells.get(name)).filter(cell -> !cell.isBlank());
    }

    String text(String name) {
        return part(name).map(Cell::text).orElse("").strip();
    }
}
