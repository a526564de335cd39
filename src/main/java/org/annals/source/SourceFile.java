package org.annals.source;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annals.problem.Location;
import org.jspecify.annotations.Nullable;

/** A text file as it was read: line ends are {@code \n}, a byte order mark is gone. */
public final class SourceFile implements Places {

    private final String path;
    private final String text;

    /** Where the lines begin; found when somebody asks, since most files have no problems. */
    private int @Nullable [] starts;

    /**
     * A file of this text.
     *
     * @param path from the project's folder, with forward slashes
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /** From the project's folder, with forward slashes. */
    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The file's name without folders and extension. */
    public String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** What follows the last dot of the name, in small letters, or nothing. */
    public String extension() {
        return FileKind.extension(path);
    }

    @Override
    public Location at(int start, int length) {
        int from = Math.max(0, Math.min(start, text.length()));
        int[] lines = lines();
        int found = Arrays.binarySearch(lines, from);
        int line = found >= 0 ? found : -found - 2;
        int rest = end(lines, line) - from;
        int to = from + Math.max(0, Math.min(length, rest));
        return new Location(path, line + 1, text.codePointCount(lines[line], from) + 1, text.codePointCount(from, to));
    }

    /** The text of a line, counted from 1. */
    public Optional<String> line(int number) {
        int[] lines = lines();
        return number < 1 || number > lines.length
                ? Optional.empty()
                : Optional.of(text.substring(lines[number - 1], end(lines, number - 1)));
    }

    private int end(int[] lines, int line) {
        return line + 1 < lines.length ? lines[line + 1] - 1 : text.length();
    }

    /** Two threads may both find them, and find the same. */
    private int[] lines() {
        int[] known = starts;
        if (known == null) {
            known = IntStream.concat(
                            IntStream.of(0),
                            IntStream.range(0, text.length())
                                    .filter(i -> text.charAt(i) == '\n')
                                    .map(i -> i + 1))
                    .toArray();
            starts = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceFile file && path.equals(file.path) && text.equals(file.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, text);
    }

    @Override
    public String toString() {
        return path;
    }
}
