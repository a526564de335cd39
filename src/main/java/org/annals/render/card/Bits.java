package org.annals.render.card;

import java.util.Arrays;

/** Bits one after another, the lowest of each byte first (RFC 1951, 3.1.1). */
final class Bits {

    private byte[] bytes = new byte[16 * 1024];
    private int end;
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
            if (end == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
            bytes[end++] = (byte) held;
            held >>>= Byte.SIZE;
            count -= Byte.SIZE;
        }
    }

    /** All bytes; those bits that the last one lacks are 0. */
    byte[] bytes() {
        if (count > 0) {
            write(0, Byte.SIZE - count);
        }
        return Arrays.copyOf(bytes, end);
    }
}
