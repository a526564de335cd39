package org.annals.render.card;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Packs pictures (RFC 1951, codes of their own): repeats the byte before, the row above, or where the same began last.
 *
 * <p>The JDK's own packs as well. But its bytes come from the zlib of the machine, and differ.
 */
final class Deflate {

    private static final int LONGEST = 258;
    private static final int SHORTEST = 3;
    private static final int FARTHEST = 32_768;
    private static final int END = 256;
    private static final int LENGTH_SYMBOLS = 286;
    private static final int DISTANCE_SYMBOLS = 30;

    /** In which order the lengths of the code for lengths stand (3.2.7). */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private static final int SHORT_GAP = 17;
    private static final int LONG_GAP = 18;
    private static final int MOST_GAP = 138;

    /** How many bits follow the symbol of a length. */
    private static final int[] LENGTH_EXTRA =
            IntStream.rangeClosed(0, LONGEST).map(Deflate::lengthExtra).toArray();

    /** By what three bytes begin with: the place after that of the last ones, or 0. */
    private final int[] last = new int[1 << 14];

    private final int[] symbols = new int[LENGTH_SYMBOLS];
    private final int[] distances = new int[DISTANCE_SYMBOLS];

    /** A byte as it is, or a length and, above 16 bits, its distance. */
    private int[] steps = new int[4096];

    private int count;

    /** The distances that are tried at a place beside 1. */
    private final int[] others = new int[2];

    /**
     * Packs bytes into one block. What was packed before changes nothing.
     *
     * @param row how many bytes lie between one and that above it, at most 32,768
     */
    byte[] pack(byte[] bytes, int row) {
        Arrays.fill(last, 0);
        Arrays.fill(symbols, 0);
        Arrays.fill(distances, 0);
        count = 0;
        read(bytes, row);
        return block();
    }

    private void read(byte[] bytes, int row) {
        int at = 0;
        while (at < bytes.length) {
            int distance = 1;
            int length = same(bytes, at, 1);
            others[0] = row;
            others[1] = seen(bytes, at);
            for (int other : others) {
                int longer = length == LONGEST ? 0 : same(bytes, at, other);
                if (longer > length) {
                    length = longer;
                    distance = other;
                }
            }
            if (length < SHORTEST) {
                add(Byte.toUnsignedInt(bytes[at]));
                at++;
            } else {
                add(distance << 16 | length);
                at += length;
            }
        }
    }

    /** How far before a place the same three bytes began last, or 0. */
    private int seen(byte[] bytes, int at) {
        if (at + SHORTEST > bytes.length) {
            return 0;
        }
        int key = (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF);
        int slot = (key * 0x9E3779B1) >>> 18;
        int before = last[slot];
        last[slot] = at + 1;
        return before == 0 || at + 1 - before > FARTHEST ? 0 : at + 1 - before;
    }

    /** How many bytes are the same as those so far before them. */
    private static int same(byte[] bytes, int at, int distance) {
        if (distance == 0 || at < distance || bytes[at] != bytes[at - distance]) {
            return 0;
        }
        int end = Math.min(at + LONGEST, bytes.length);
        int differs = Arrays.mismatch(bytes, at, end, bytes, at - distance, end - distance);
        return differs < 0 ? end - at : differs;
    }

    private void add(int step) {
        if (count == steps.length) {
            steps = Arrays.copyOf(steps, 2 * count);
        }
        steps[count++] = step;
        int distance = step >>> 16;
        symbols[distance == 0 ? step : lengthSymbol(step & 0xFFFF)]++;
        if (distance > 0) {
            distances[distanceSymbol(distance)]++;
        }
    }

    private byte[] block() {
        symbols[END]++;
        Huffman words = Huffman.of(symbols, 15);
        Huffman far = Huffman.of(distances, 15);
        var out = new Bits();
        out.write(1, 1); // the last block
        out.write(2, 2); // with codes of its own
        codes(words, far, out);
        for (int i = 0; i < count; i++) {
            step(steps[i], words, far, out);
        }
        words.write(END, out);
        return out.bytes();
    }

    private static void step(int step, Huffman words, Huffman far, Bits out) {
        int distance = step >>> 16;
        if (distance == 0) {
            words.write(step, out);
            return;
        }
        int length = step & 0xFFFF;
        words.write(lengthSymbol(length), out);
        if (length < LONGEST) {
            out.write(length - SHORTEST, LENGTH_EXTRA[length]);
        }
        far.write(distanceSymbol(distance), out);
        out.write(distance - 1, distanceExtra(distance));
    }

    /** The codes themselves: how long each word is, in a code in turn, with one word for a gap of symbols without any. */
    private static void codes(Huffman words, Huffman far, Bits out) {
        int[] gaps = gaps(words, far);
        int[] counts = new int[ORDER.length];
        for (int gap : gaps) {
            counts[gap & 0xFF]++;
        }
        Huffman code = Huffman.of(counts, 7);
        out.write(words.size() - 257, 5);
        out.write(far.size() - 1, 5);
        out.write(ORDER.length - 4, 4);
        for (int symbol : ORDER) {
            out.write(code.length(symbol), 3);
        }
        for (int gap : gaps) {
            int symbol = gap & 0xFF;
            code.write(symbol, out);
            if (symbol == SHORT_GAP) {
                out.write((gap >> 8) - 3, 3);
            } else if (symbol == LONG_GAP) {
                out.write((gap >> 8) - 11, 7);
            }
        }
    }

    /** The lengths of all words; where there is none for a while, the symbol of a gap and, above 8 bits, how wide it is. */
    private static int[] gaps(Huffman words, Huffman far) {
        int all = words.size() + far.size();
        int[] gaps = new int[all];
        int count = 0;
        for (int i = 0; i < all; ) {
            int from = i;
            while (i < all && i - from < MOST_GAP && length(i, words, far) == 0) {
                i++;
            }
            if (i - from > 2) {
                gaps[count++] = (i - from) << 8 | (i - from > 10 ? LONG_GAP : SHORT_GAP);
            } else {
                i = from;
                gaps[count++] = length(i++, words, far);
            }
        }
        return Arrays.copyOf(gaps, count);
    }

    private static int length(int symbol, Huffman words, Huffman far) {
        return symbol < words.size() ? words.length(symbol) : far.length(symbol - words.size());
    }

    /** Lengths share words in groups of four, which double (3.2.5). */
    private static int lengthSymbol(int length) {
        int extra = LENGTH_EXTRA[length];
        return length == LONGEST ? LENGTH_SYMBOLS - 1 : 257 + 4 * extra + ((length - SHORTEST) >> extra);
    }

    private static int lengthExtra(int length) {
        return Math.max(0, 29 - Integer.numberOfLeadingZeros((length - SHORTEST) | 1));
    }

    /** Distances share words in groups of two, which double. */
    private static int distanceSymbol(int distance) {
        int extra = distanceExtra(distance);
        return 2 * extra + ((distance - 1) >> extra);
    }

    private static int distanceExtra(int distance) {
        return Math.max(0, 30 - Integer.numberOfLeadingZeros(distance - 1 | 1));
    }
}
