package org.annals.render.card;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Packs pictures that are mostly ground (RFC 1951, the fixed codes): repeats the pixel before, or the row above.
 *
 * <p>The JDK's own would pack a third better. But its bytes come from the zlib of the machine, and differ.
 */
final class Deflate {

    private static final int LONGEST = 258;
    private static final int SHORTEST = 3;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
    private int bits;
    private int held;

    private Deflate() {}

    /**
     * Packs bytes into one block.
     *
     * @param row how many bytes lie between one and that above it, at most 32,768
     */
    static byte[] pack(byte[] bytes, int row) {
        var deflate = new Deflate();
        deflate.write(1, 1); // the last block
        deflate.write(1, 2); // with the fixed codes
        deflate.all(bytes, row);
        deflate.symbol(256);
        deflate.write(0, 7); // the rest of the last byte
        return deflate.out.toByteArray();
    }

    private void all(byte[] bytes, int row) {
        int at = 0;
        while (at < bytes.length) {
            int before = same(bytes, at, 1);
            int above = before == LONGEST ? 0 : same(bytes, at, row);
            int length = Math.max(before, above);
            if (length < SHORTEST) {
                symbol(Byte.toUnsignedInt(bytes[at]));
                at++;
            } else {
                length(length);
                distance(before >= above ? 1 : row);
                at += length;
            }
        }
    }

    /** How many bytes are the same as those so far before them. */
    private static int same(byte[] bytes, int at, int distance) {
        if (at < distance) {
            return 0;
        }
        int end = Math.min(at + LONGEST, bytes.length);
        int differs = Arrays.mismatch(bytes, at, end, bytes, at - distance, end - distance);
        return differs < 0 ? end - at : differs;
    }

    /** Lengths share codes in groups of four, which double (3.2.5). */
    private void length(int length) {
        if (length == LONGEST) {
            symbol(285);
            return;
        }
        int rest = length - SHORTEST;
        int extra = Math.max(0, 29 - Integer.numberOfLeadingZeros(rest | 1));
        symbol(257 + 4 * extra + (rest >> extra));
        write(rest & ((1 << extra) - 1), extra);
    }

    /** Distances share codes in groups of two, which double. */
    private void distance(int distance) {
        int rest = distance - 1;
        int extra = Math.max(0, 30 - Integer.numberOfLeadingZeros(rest | 1));
        code(2 * extra + (rest >> extra), 5);
        write(rest & ((1 << extra) - 1), extra);
    }

    /** The fixed codes (3.2.6). */
    private void symbol(int symbol) {
        if (symbol < 144) {
            code(0x30 + symbol, 8);
        } else if (symbol < 256) {
            code(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            code(symbol - 256, 7);
        } else {
            code(0xC0 + symbol - 280, 8);
        }
    }

    /** Codes begin with their highest bit, numbers with their lowest (3.1.1). */
    private void code(int code, int length) {
        write(Integer.reverse(code) >>> (32 - length), length);
    }

    private void write(int value, int length) {
        held |= value << bits;
        bits += length;
        while (bits >= 8) {
            out.write(held);
            held >>>= 8;
            bits -= 8;
        }
    }
}
