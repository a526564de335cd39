package org.annals.source;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annals.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * A text file as it was read: line ends are {@code \n}, a byte order mark is gone.
 *
 * <p>Its text may be let go while the file is still to be asked for; it is then read again each time that somebody asks.
 */
public final class SourceFile implements Places {

    /** Where the text of a file can be had once more. */
    @FunctionalInterface
    interface Origin {

        /**
         * The text as it is now.
         *
         * @throws java.io.UncheckedIOException if it cannot be read any more
         */
        String read(String path);
    }

    private final String path;
    private final Optional<Origin> origin;
    private volatile @Nullable String text;

    /** Where the lines begin; found when somebody asks, since most files have no problems. */
    private int @Nullable [] starts;

    /**
     * A file of this text.
     *
     * @param path from the project's folder, with forward slashes
     */
    public SourceFile(String path, String text) {
        this(path, text, Optional.empty());
    }

    private SourceFile(String path, String text, Optional<Origin> origin) {
        this.path = path;
        this.text = text;
        this.origin = origin;
    }

    /** The same file, whose text need not be held. */
    SourceFile from(Origin store) {
        return new SourceFile(path, text(), Optional.of(store));
    }

    /** The same file with its text, for those who need it more than once. */
    public SourceFile held() {
        return new SourceFile(path, text());
    }

    /** Lets the text go, if it can be read again. What is asked for later is what stands there then. */
    public void letGo() {
        if (origin.isPresent()) {
            text = null;
            starts = null;
        }
    }

    /** From the project's folder, with forward slashes. */
    public String path() {
        return path;
    }

    /**
     * The whole text.
     *
     * @throws java.io.UncheckedIOException if it was let go and cannot be read any more
     */
    public String text() {
        String held = text;
        return held != null ? held : origin.orElseThrow().read(path);
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
        String whole = text();
        int from = Math.max(0, Math.min(start, whole.length()));
        int[] lines = lines(whole);
        int found = Arrays.binarySearch(lines, from);
        int line = found >= 0 ? found : -found - 2;
        int rest = end(whole, lines, line) - from;
        int to = from + Math.max(0, Math.min(length, rest));
        return new Location(
                path, line + 1, whole.codePointCount(lines[line], from) + 1, whole.codePointCount(from, to));
    }

    /** The text of a line, counted from 1. */
    public Optional<String> line(int number) {
        String whole = text();
        int[] lines = lines(whole);
        return number < 1 || number > lines.length
                ? Optional.empty()
                : Optional.of(whole.substring(lines[number - 1], end(whole, lines, number - 1)));
    }

    /**
     * The lines from one to another, each with its end.
     *
     * @param from the number of the first, counted from 1
     * @param to the number of the first that is left out; beyond the last if none is
     */
    public String lines(int from, int to) {
        String whole = text();
        int[] lines = lines(whole);
        return whole.substring(lines[from - 1], to <= lines.length ? lines[to - 1] : whole.length());
    }

    private static int end(String whole, int[] lines, int line) {
        return line + 1 < lines.length ? lines[line + 1] - 1 : whole.length();
    }

    /** Two threads may both find them, and find the same. Those of a text that is not held are not kept. */
    private int[] lines(String whole) {
        int[] known = starts;
        if (known == null) {
            known = IntStream.concat(
                            IntStream.of(0),
                            IntStream.range(0, whole.length())
                                    .filter(i -> whole.charAt(i) == '\n')
                                    .map(i -> i + 1))
                    .toArray();
            if (text != null) {
                starts = known;
            }
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceFile file && path.equals(file.path) && text().equals(file.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, text());
    }

    @Override
    public String toString() {
        return path;
    }
}
