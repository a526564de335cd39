package org.annals.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Arrays;

/** A text that becomes UTF-8 as it is written, without ever being a string. */
final class Utf8Buffer extends Writer {

    private static final int BMP_BYTES = 3;

    private byte[] bytes = new byte[32 * 1024];
    private int length;
    private char high;

    @Override
    public void write(int sign) {
        grow(1);
        put((char) sign);
    }

    @Override
    public void write(String text, int from, int count) {
        growFor(count);
        int i = from + plain(text, from, count);
        grow(from + count - i);
        for (; i < from + count; i++) {
            put(text.charAt(i));
        }
    }

    @Override
    public void write(char[] text, int from, int count) {
        growFor(count);
        int i = from + plain(text, from, count);
        grow(from + count - i);
        for (; i < from + count; i++) {
            put(text[i]);
        }
    }

    /** Takes the signs of ASCII that a text begins with, which are most of them by far, and tells how many they are. */
    private int plain(String text, int from, int count) {
        byte[] to = bytes;
        int at = length;
        int end = high == 0 ? from + count : from;
        for (int i = from; i < end; i++) {
            char sign = text.charAt(i);
            if (sign >= 0x80) {
                break;
            }
            to[at++] = (byte) sign;
        }
        int taken = at - length;
        length = at;
        return taken;
    }

    private int plain(char[] text, int from, int count) {
        byte[] to = bytes;
        int at = length;
        int end = high == 0 ? from + count : from;
        for (int i = from; i < end && text[i] < 0x80; i++) {
            to[at++] = (byte) text[i];
        }
        int taken = at - length;
        length = at;
        return taken;
    }

    private void grow(int count) {
        growFor((count + 1) * BMP_BYTES); // and a half of a pair that waits
    }

    private void growFor(int room) {
        int most = length + room;
        if (most > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(most, 2 * bytes.length));
        }
    }

    private void put(char sign) {
        if (sign < 0x80 && high == 0) {
            bytes[length++] = (byte) sign;
        } else {
            putWide(sign);
        }
    }

    /** A half of a pair that stands alone is no text: as everywhere in Java it becomes a question mark. */
    private void putWide(char sign) {
        if (high != 0 && Character.isLowSurrogate(sign)) {
            int point = Character.toCodePoint(high, sign);
            high = 0;
            bytes[length++] = (byte) (0xF0 | (point >> 18));
            bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
            bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
            bytes[length++] = (byte) (0x80 | (point & 0x3F));
            return;
        }
        endPair();
        if (Character.isHighSurrogate(sign)) {
            high = sign;
        } else if (sign < 0x80) {
            bytes[length++] = (byte) sign;
        } else if (sign < 0x800) {
            bytes[length++] = (byte) (0xC0 | (sign >> 6));
            bytes[length++] = (byte) (0x80 | (sign & 0x3F));
        } else {
            putThree(Character.isLowSurrogate(sign) ? '?' : sign);
        }
    }

    private void putThree(char sign) {
        if (sign == '?') {
            bytes[length++] = '?';
            return;
        }
        bytes[length++] = (byte) (0xE0 | (sign >> 12));
        bytes[length++] = (byte) (0x80 | ((sign >> 6) & 0x3F));
        bytes[length++] = (byte) (0x80 | (sign & 0x3F));
    }

    private void endPair() {
        if (high != 0) {
            high = 0;
            bytes[length++] = '?';
        }
    }

    /** All that was written, into a file that is closed afterwards. */
    void writeTo(OutputStream out) throws IOException {
        endPair();
        try (out) {
            out.write(bytes, 0, length);
        }
    }

    /** All that was written. */
    byte[] toBytes() {
        endPair();
        return Arrays.copyOf(bytes, length);
    }

    /** The text that was written. */
    @Override
    public String toString() {
        return new String(bytes, 0, length, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
