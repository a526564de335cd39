package org.annals.load;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.annals.model.Event.Size;

/** What kind of picture a file is, and how large, as the first bytes of its file tell; nothing is decoded. */
final class ImageSize {

    private ImageSize() {}

    static Optional<Size> of(ByteBuffer file) {
        ByteBuffer bytes = file.slice();
        try {
            return switch (format(bytes.duplicate())) {
                case "png" -> size(bytes.getInt(16), bytes.getInt(20));
                case "gif" -> gif(bytes.order(LITTLE_ENDIAN));
                case "jpg" -> jpg(bytes);
                case "webp" -> webp(bytes.order(LITTLE_ENDIAN));
                default -> Optional.empty();
            };
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty(); // a file that is cut off does not tell
        }
    }

    /** The format, told from its first bytes; nothing, if it is none of those that are published. */
    static String format(ByteBuffer bytes) {
        var head = new byte[Math.min(12, bytes.remaining())];
        bytes.get(head);
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG\r\n")) {
            return "png";
        }
        if (text.startsWith("\u00FF\u00D8\u00FF")) {
            return "jpg";
        }
        if (text.startsWith("GIF8")) {
            return "gif";
        }
        return text.startsWith("RIFF") && text.startsWith("WEBP", 8) ? "webp" : "";
    }

    private static Optional<Size> size(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new Size(width, height)) : Optional.empty();
    }

    private static Optional<Size> gif(ByteBuffer bytes) {
        return size(unsignedShort(bytes, 6), unsignedShort(bytes, 8));
    }

    /** A chain of segments; one of them, the start of frame, holds the size. */
    private static Optional<Size> jpg(ByteBuffer bytes) {
        boolean turned = false;
        int at = 2;
        while (bytes.get(at) == (byte) 0xFF) {
            int marker = bytes.get(at + 1) & 0xFF;
            if (isFrame(marker)) {
                int height = unsignedShort(bytes, at + 5);
                int width = unsignedShort(bytes, at + 7);
                return turned ? size(height, width) : size(width, height);
            }
            turned |= marker == 0xE1 && isTurned(bytes.slice(at + 4, bytes.limit() - at - 4));
            at += marker == 0xFF ? 1 : 2 + unsignedShort(bytes, at + 2);
        }
        return Optional.empty();
    }

    /** C0 to CF, without the three that are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Whether the camera lay on its side: browsers turn the picture then (EXIF, tag 0x112, orientations 5 to 8). */
    private static boolean isTurned(ByteBuffer segment) {
        if (segment.getInt(0) != 0x45786966) {
            return false;
        }
        ByteBuffer tiff =
                segment.slice(6, segment.limit() - 6).order(segment.get(6) == 'I' ? LITTLE_ENDIAN : BIG_ENDIAN);
        int list = tiff.getInt(4);
        int entries = unsignedShort(tiff, list);
        for (int i = 0; i < entries; i++) {
            int entry = list + 2 + 12 * i;
            if (unsignedShort(tiff, entry) == 0x112) {
                return unsignedShort(tiff, entry + 8) >= 5;
            }
        }
        return false;
    }

    /** One of three forms: lossy, lossless, extended. */
    private static Optional<Size> webp(ByteBuffer bytes) {
        return switch (bytes.get(15)) {
            case ' ' -> size(unsignedShort(bytes, 26) & 0x3FFF, unsignedShort(bytes, 28) & 0x3FFF);
            case 'L' -> size((bytes.getInt(21) & 0x3FFF) + 1, (bytes.getInt(21) >> 14 & 0x3FFF) + 1);
            case 'X' -> size((bytes.getInt(24) & 0xFFFFFF) + 1, (bytes.getInt(26) >>> 8) + 1);
            default -> Optional.empty();
        };
    }

    private static int unsignedShort(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
