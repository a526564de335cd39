package org.annals.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/**
 * A file of a finished site.
 *
 * @param bytes read only
 */
public record Artifact(String path, ByteBuffer bytes) {

    public Artifact {
        bytes = bytes.asReadOnlyBuffer();
    }

    /** From their beginning, however often they are read. */
    @Override
    public ByteBuffer bytes() {
        return bytes.duplicate();
    }

    public byte[] copy() {
        var copy = new byte[bytes.remaining()];
        bytes().get(copy);
        return copy;
    }

    public String text() {
        return UTF_8.decode(bytes()).toString();
    }
}
