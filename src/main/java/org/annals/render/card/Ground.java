package org.annals.render.card;

/** A sheet of paper on which shapes are laid in a few inks. */
final class Ground {

    /** The inks, as in the style of the pages by day. */
    enum Ink {
        TEXT(0, 0x191b20),
        QUIET(1, 0x474c54),
        ACCENT(2, 0x26359e),
        RULE(3, 0x878c93);

        private final int place;
        private final int colour;

        Ink(int place, int colour) {
            this.place = place;
            this.colour = colour;
        }
    }

    private static final int PAPER = 0xfafaf8;

    /** How many shades lie between the paper and an ink, with the ink. */
    private static final int SHADES = 7;

    private final int width;
    private final int height;
    private final byte[] rows;
    private final float[] cover;

    Ground(int width, int height) {
        this.width = width;
        this.height = height;
        this.rows = new byte[(width + 1) * height];
        this.cover = new float[width];
    }

    /** A shape as wide as the paper, so far below its upper edge. */
    void lay(Shape shape, Ink ink, int below) {
        int first = 1 + ink.place * SHADES;
        for (int row = Math.max(shape.top(), -below); row < Math.min(shape.bottom(), height - below); row++) {
            shape.cover(row, cover);
            int start = (row + below) * (width + 1) + 1;
            for (int i = shape.left(); i < shape.right(); i++) {
                int shade = (int) (cover[i] * SHADES + 0.5f);
                if (shade > 0) {
                    rows[start + i] = (byte) (first + shade - 1);
                }
            }
        }
    }

    byte[] png() {
        return Png.of(width, height, rows, palette());
    }

    private static byte[] palette() {
        byte[] palette = new byte[3 * (1 + Ink.values().length * SHADES)];
        put(palette, 0, PAPER, PAPER, 0);
        for (Ink ink : Ink.values()) {
            for (int shade = 1; shade <= SHADES; shade++) {
                put(palette, ink.place * SHADES + shade, PAPER, ink.colour, shade);
            }
        }
        return palette;
    }

    private static void put(byte[] palette, int at, int paper, int ink, int shade) {
        for (int i = 0; i < 3; i++) {
            int from = (paper >> (16 - 8 * i)) & 0xFF;
            int to = (ink >> (16 - 8 * i)) & 0xFF;
            palette[3 * at + i] = (byte) (from + (to - from) * shade / SHADES);
        }
    }
}
