package org.annals.render.card;

/** A sheet of paper on which shapes are laid in a few inks. */
final class Canvas {

    /**
     * The inks, as in the style of the pages by day; with the paper sixteen colours, so that a pixel has room in four bits.
     */
    enum Ink {
        TEXT(1, 5, 0x191b20),
        QUIET(6, 3, 0x474c54),
        ACCENT(9, 5, 0x26359e),
        RULE(14, 2, 0x878c93);

        /** The place of its lightest shade in the palette. */
        private final int first;

        /** How many lie between the paper and the ink, with the ink. */
        private final int shades;

        private final int colour;

        Ink(int first, int shades, int colour) {
            this.first = first;
            this.shades = shades;
            this.colour = colour;
        }
    }

    private static final int PAPER = 0xfafaf8;
    private static final int COLOURS = 16;

    private final int width;
    private final int height;

    /** Two pixels in a byte; before each row stands a 0. */
    private final byte[] rows;

    private final float[] cover;

    /** An empty paper of so many pixels; its width is even. */
    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.rows = new byte[(width / 2 + 1) * height];
        this.cover = new float[width];
    }

    /** Puts the same on it as on another of its size, and nothing else. */
    void copy(Canvas other) {
        System.arraycopy(other.rows, 0, rows, 0, rows.length);
    }

    /** A shape as wide as the paper, so far below its upper edge. */
    void lay(Outline shape, Ink ink, int below) {
        for (int row = Math.max(shape.top(), -below); row < Math.min(shape.bottom(), height - below); row++) {
            shape.cover(row, cover);
            int start = (row + below) * (width / 2 + 1) + 1;
            int end = shape.right();
            float last = 0;
            int shade = 0;
            for (int i = shape.left(); i < end; i++) {
                if (cover[i] != last) { // most are as the one before
                    last = cover[i];
                    shade = (int) (last * ink.shades + 0.5f);
                }
                if (shade > 0) {
                    put(start, i, ink.first + shade - 1);
                }
            }
        }
    }

    private void put(int start, int pixel, int colour) {
        int at = start + (pixel >> 1);
        rows[at] = (byte) ((pixel & 1) == 0 ? (colour << 4) | (rows[at] & 0x0F) : (rows[at] & 0xF0) | colour);
    }

    byte[] png(Deflate deflate) {
        return Png.of(width, height, rows, palette(), deflate);
    }

    private static byte[] palette() {
        byte[] palette = new byte[3 * COLOURS];
        put(palette, 0, 0, 1, PAPER);
        for (Ink ink : Ink.values()) {
            for (int shade = 1; shade <= ink.shades; shade++) {
                put(palette, ink.first + shade - 1, shade, ink.shades, ink.colour);
            }
        }
        return palette;
    }

    private static void put(byte[] palette, int at, int shade, int shades, int ink) {
        for (int i = 0; i < 3; i++) {
            int from = (PAPER >> (16 - 8 * i)) & 0xFF;
            int to = (ink >> (16 - 8 * i)) & 0xFF;
            palette[3 * at + i] = (byte) (from + (to - from) * shade / shades);
        }
    }
}
