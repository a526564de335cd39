package org.annals.render.card;

import java.nio.ByteBuffer;

/** Which sign is which glyph: the map for all of Unicode, or that of its first plane where a font has no other. */
record Signs(ByteBuffer map, int format) {

    static Signs of(ByteBuffer cmap) {
        int best = -1;
        for (int i = 0; i < cmap.getShort(2); i++) {
            int at = cmap.getInt(4 + 8 * i + 4);
            int format = cmap.getShort(at);
            if (format == 12 || (format == 4 && best < 0)) {
                best = at;
            }
        }
        return new Signs(cmap.slice(best, cmap.limit() - best), cmap.getShort(best));
    }

    /** The number of the glyph; 0 if there is none. */
    int glyph(int sign) {
        return format == 12 ? inGroups(sign) : inSegments(sign);
    }

    private int inGroups(int sign) {
        int low = 0;
        int high = map.getInt(12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = 16 + 12 * middle;
            if (sign < map.getInt(at)) {
                high = middle - 1;
            } else if (sign > map.getInt(at + 4)) {
                low = middle + 1;
            } else {
                return map.getInt(at + 8) + sign - map.getInt(at);
            }
        }
        return 0;
    }

    private int inSegments(int sign) {
        int count = Short.toUnsignedInt(map.getShort(6)) / 2;
        for (int i = 0; i < count; i++) {
            if (sign <= unsigned(14 + 2 * i)) {
                int start = unsigned(16 + 2 * count + 2 * i);
                return sign < start ? 0 : inSegment(sign, start, i, count);
            }
        }
        return 0;
    }

    private int inSegment(int sign, int start, int segment, int count) {
        int delta = map.getShort(16 + 4 * count + 2 * segment);
        int place = 16 + 6 * count + 2 * segment;
        int range = unsigned(place);
        if (range == 0) {
            return (sign + delta) & 0xFFFF;
        }
        int glyph = unsigned(place + range + 2 * (sign - start));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(map.getShort(at));
    }
}
