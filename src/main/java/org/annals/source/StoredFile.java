package org.annals.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that is there and may be read, on a disk or in the store of a version control system.
 *
 * @param path from the project's folder, with forward slashes
 * @param kind what it is
 * @param size in bytes
 */
public record StoredFile(String path, Kind kind, long size, Content content) {

    /** Whether a file holds its own text. */
    public enum Kind {
        PLAIN,
        /** A link to another file. */
        LINK,
        /** A device, a pipe, a repository inside this one. */
        OTHER
    }

    /** Opens the file for reading, as often as somebody asks. */
    @FunctionalInterface
    public interface Content {

        /**
         * Opens it.
         *
         * @throws IOException if it cannot be read
         */
        InputStream open() throws IOException;
    }
}
