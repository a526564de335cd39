package org.annals.render.card;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** A PNG file of few colours. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Png() {}

    /**
     * The file of a picture.
     *
     * @param width in pixels, even
     * @param rows each begins with a 0: its pixels stand as they are, two in a byte, the left one in its higher half
     * @param palette red, green and blue of each colour, at most 16
     */
    static byte[] of(int width, int height, byte[] rows, byte[] palette, Deflate deflate) {
        byte[] packed = zlib(rows, width / 2 + 1, deflate);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {4, 3, 0, 0, 0}) // four bits a pixel, a palette, nothing else
                .array();
        ByteBuffer file = ByteBuffer.allocate(
                        SIGNATURE.length + 4 * 12 + header.length + palette.length + packed.length)
                .put(SIGNATURE);
        chunk(file, "IHDR", header);
        chunk(file, "PLTE", palette);
        chunk(file, "IDAT", packed);
        chunk(file, "IEND", new byte[0]);
        return file.array();
    }

    private static void chunk(ByteBuffer file, String name, byte[] data) {
        file.putInt(data.length);
        byte[] tag = name.getBytes(ISO_8859_1);
        file.put(tag).put(data);
        var sum = new CRC32();
        sum.update(tag);
        sum.update(data);
        file.putInt((int) sum.getValue());
    }

    /** RFC 1950. */
    private static byte[] zlib(byte[] rows, int row, Deflate deflate) {
        byte[] packed = deflate.pack(rows, row);
        var sum = new Adler32();
        sum.update(rows);
        return ByteBuffer.allocate(packed.length + 6)
                .put((byte) 0x78)
                .put((byte) 0x01)
                .put(packed)
                .putInt((int) sum.getValue())
                .array();
    }
}
