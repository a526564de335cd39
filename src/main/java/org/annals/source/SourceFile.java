package org.annals.source;

import java.util.Optional;
import org.annals.problem.Location;

/**
 * A text file as it was read: line ends are {@code \n}, a byte order mark is gone.
 *
 * @param path from the project's folder, with forward slashes
 */
public record SourceFile(String path, String text) implements Places {

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
        int line = 1;
        int lineStart = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < from; end = text.indexOf('\n', lineStart)) {
            line++;
            lineStart = end + 1;
        }
        int lineEnd = text.indexOf('\n', from);
        int rest = (lineEnd < 0 ? text.length() : lineEnd) - from;
        int to = from + Math.max(0, Math.min(length, rest));
        return new Location(path, line, text.codePointCount(lineStart, from) + 1, text.codePointCount(from, to));
    }

    /** The text of a line, counted from 1. */
    public Optional<String> line(int number) {
        if (number < 1) {
            return Optional.empty();
        }
        int start = 0;
        for (int line = 1; line < number; line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return Optional.empty();
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        return Optional.of(text.substring(start, end < 0 ? text.length() : end));
    }
}
