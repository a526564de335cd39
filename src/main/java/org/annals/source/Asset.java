package org.annals.source;

import java.nio.ByteBuffer;

/**
 * A file that is published as it is, but for the comments of scripts.
 *
 * @param path from the project's folder, with forward slashes
 * @param bytes read only
 */
public record Asset(String path, ByteBuffer bytes) {

    public Asset {
        bytes = bytes.asReadOnlyBuffer();
    }

    /** From their beginning, however often they are read. */
    @Override
    public ByteBuffer bytes() {
        return bytes.duplicate();
    }
}
