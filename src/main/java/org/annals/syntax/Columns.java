package org.annals.syntax;

import java.util.HashMap;
import java.util.Map;

/** Leads from a column of the YAML as it is read back to the file as it is typed, where mending has moved signs. */
final class Columns {

    private final Map<Integer, int[]> moved = new HashMap<>();

    /**
     * Notes a line that was mended.
     *
     * @param line of the file, from 1
     * @param typed for each code point of the mended line, and for its end, where it was typed, from 0
     */
    void move(int line, int[] typed) {
        moved.put(line, typed);
    }

    /** The column as it is typed, both counted from 0. */
    int typed(int line, int column) {
        int[] typed = moved.getOrDefault(line, new int[0]);
        return column < typed.length ? typed[column] : column;
    }
}
