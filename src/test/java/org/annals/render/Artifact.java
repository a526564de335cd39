package org.annals.render;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file of the finished site, not yet written.
 *
 * @param path from the top of the site, and never out of it
 * @param bytes read only
 */
public record Artifact(String path, ByteBuffer bytes) {

    private static final List<String> NO_NAMES = List.of("", ".", "..");

    public Artifact {
        if (path.contains("\\") || List.of(path.split("/", -1)).stream().anyMatch(NO_NAMES::contains)) {
            throw new IllegalArgumentException("not a path inside the site: " + path);
        }
        bytes = bytes.asReadOnlyBuffer();
    }

    /** From their beginning, however often they are read. */
    @Override
    public ByteBuffer bytes() {
        return bytes.duplicate();
    }

    static Artifact text(String path, String text) {
        return new Artifact(path, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
}
