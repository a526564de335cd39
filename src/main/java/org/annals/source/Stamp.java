package org.annals.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What tells from outside that a file is another than before.
 *
 * @param key what the disk knows it by, where it has such a thing: a file put in the place of another has another
 * @param young whether it was written so shortly before the look that a second writing may have the same time
 */
record Stamp(long size, FileTime modified, Optional<Object> key, boolean young) {

    /** Longer than any disk rounds its times. */
    private static final Duration YOUTH = Duration.ofSeconds(2);

    /** Of a file that is looked at once. */
    static Stamp of(long size) {
        return new Stamp(size, FileTime.fromMillis(0), Optional.empty(), true);
    }

    static Stamp of(BasicFileAttributes attributes, Instant now) {
        FileTime modified = attributes.lastModifiedTime();
        return new Stamp(
                attributes.size(),
                modified,
                Optional.ofNullable(attributes.fileKey()),
                modified.toInstant().isAfter(now.minus(YOUTH)));
    }

    /** Whether what was read at an earlier look is still what is there. */
    boolean proves(Stamp earlier) {
        return !earlier.young && size == earlier.size && modified.equals(earlier.modified) && key.equals(earlier.key);
    }
}
