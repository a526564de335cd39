package org.annals.render.card;

import java.io.ByteArrayOutputStream;

/** Bits one after another, the lowest of each byte first (RFC 1951, 3.1.1). */
final class Bits {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);
    private int count;
    private long held;

    /**
     * Writes the lower bits of a number, its lowest first.
     *
     * @param length how many, at most 31
     */
    void write(int value, int length) {
        held |= (long) (value & ((1 << length) - 1)) << count;
        count += length;
        while (count >= Byte.SIZE) {
            out.write((int) held);
            held >>>= Byte.SIZE;
            count -= Byte.SIZE;
        }
    }

    /** All bytes; those bits that the last one lacks are 0. */
    byte[] bytes() {
        if (count > 0) {
            write(0, Byte.SIZE - count);
        }
        return out.toByteArray();
    }
}
