package org.annals.render.card;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The letters of one font: which signs it has, how wide they are, and their outlines (OpenType with {@code glyf} outlines).
 *
 * <p>Letters stand side by side as wide as they are; pairs are not moved together, and no letter takes another form beside
 * its neighbour. So only scripts are drawn that can be read that way.
 */
final class Typeface {

    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final ByteBuffer hmtx;
    private final Signs signs;
    private final boolean longOffsets;
    private final int metrics;
    private final float unitsPerEm;

    /** Outlines by where they begin. */
    private final Map<Integer, Contours> known = new ConcurrentHashMap<>();

    private Typeface(Woff font) {
        this.glyf = font.table("glyf");
        this.loca = font.table("loca");
        this.hmtx = font.table("hmtx");
        this.signs = Signs.of(font.table("cmap"));
        this.longOffsets = font.table("head").getShort(50) == 1;
        this.metrics = font.table("hhea").getShort(34);
        this.unitsPerEm = font.table("head").getShort(18);
    }

    static Typeface of(String resource) {
        return new Typeface(Woff.of(resource));
    }

    boolean has(int sign) {
        return signs.glyph(sign) != 0;
    }

    /** How wide a sign is, in the size of the letters. */
    float advance(int sign) {
        int glyph = Math.min(signs.glyph(sign), metrics - 1);
        return Short.toUnsignedInt(hmtx.getShort(4 * glyph)) / unitsPerEm;
    }

    /**
     * Draws the outline of a sign.
     *
     * @param size of the letters, in pixels
     * @param x where it begins
     * @param y its base line, counted downwards
     */
    void draw(int sign, float size, float x, float y, Outline shape) {
        float scale = size / unitsPerEm;
        glyph(signs.glyph(sign), new Placement(scale, 0, 0, -scale, x, y), shape);
    }

    private int offset(int glyph) {
        return longOffsets ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
    }

    private void glyph(int glyph, Placement placed, Outline shape) {
        int start = offset(glyph);
        if (offset(glyph + 1) == start) {
            return; // a blank
        }
        int contours = glyf.getShort(start);
        if (contours >= 0) {
            known.computeIfAbsent(start, at -> Contours.read(glyf, at + 10, contours))
                    .draw(placed, shape);
        } else {
            parts(start + 10, placed, shape);
        }
    }

    /** A sign that is put together of others, such as a letter with its accent. */
    private void parts(int start, Placement placed, Outline shape) {
        int at = start;
        int flags;
        do {
            flags = glyf.getShort(at);
            int glyph = Short.toUnsignedInt(glyf.getShort(at + 2));
            boolean words = (flags & 1) != 0;
            float dx = words ? glyf.getShort(at + 4) : glyf.get(at + 4);
            float dy = words ? glyf.getShort(at + 6) : glyf.get(at + 5);
            at += words ? 8 : 6;
            float[] turned = {1, 0, 0, 1};
            at = scale(at, flags, turned);
            glyph(glyph, placed.within(turned, dx, dy), shape);
        } while ((flags & 0x20) != 0);
    }

    private int scale(int at, int flags, float[] turned) {
        if ((flags & 0x08) != 0) {
            turned[0] = f2dot14(at);
            turned[3] = turned[0];
            return at + 2;
        }
        if ((flags & 0x40) != 0) {
            turned[0] = f2dot14(at);
            turned[3] = f2dot14(at + 2);
            return at + 4;
        }
        if ((flags & 0x80) != 0) {
            for (int i = 0; i < 4; i++) {
                turned[i] = f2dot14(at + 2 * i);
            }
            return at + 8;
        }
        return at;
    }

    private float f2dot14(int at) {
        return glyf.getShort(at) / 16384f;
    }
}
