package org.annals.problem;

import java.util.Comparator;

/**
 * A place in one of the user's files, and how much of its line is meant.
 *
 * @param file path from the project's folder, with forward slashes
 * @param line from 1
 * @param column from 1, in code points of the file as it is written
 * @param length in code points, 0 where only the place is known
 */
public record Location(String file, int line, int column, int length) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column)
            .thenComparingInt(Location::length);

    /** The file as a whole, told as its beginning. */
    public static Location of(String file) {
        return new Location(file, 1, 1, 0);
    }

    /** The part of this place that begins {@code from} code points after its start, on the same line. */
    public Location part(int from, int length) {
        return new Location(file, line, column + from, length);
    }

    /** Whether the other place lies in this one, on the same line. */
    public boolean holds(Location other) {
        return file.equals(other.file)
                && line == other.line
                && column <= other.column
                && other.column + other.length <= column + length;
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
