package org.annals.render.card;

import java.nio.ByteBuffer;

/** The closed curves of a letter: points on them, and points that bend them, as TrueType has them. */
final class Contours {

    private static final int ON = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME = 16;
    private static final int Y_SAME = 32;

    private final int[] ends;
    private final boolean[] on;
    private final short[] xs;
    private final short[] ys;

    private Contours(int[] ends, boolean[] on, short[] xs, short[] ys) {
        this.ends = ends;
        this.on = on;
        this.xs = xs;
        this.ys = ys;
    }

    static Contours read(ByteBuffer glyf, int start, int count) {
        ByteBuffer in = glyf.duplicate().position(start);
        int[] ends = new int[count];
        for (int i = 0; i < count; i++) {
            ends[i] = Short.toUnsignedInt(in.getShort());
        }
        int points = count == 0 ? 0 : ends[count - 1] + 1;
        int hints = Short.toUnsignedInt(in.getShort());
        in.position(in.position() + hints);
        byte[] flags = flags(in, points);
        short[] xs = coordinates(in, flags, X_SHORT, X_SAME);
        short[] ys = coordinates(in, flags, Y_SHORT, Y_SAME);
        boolean[] on = new boolean[points];
        for (int i = 0; i < points; i++) {
            on[i] = (flags[i] & ON) != 0;
        }
        return new Contours(ends, on, xs, ys);
    }

    private static byte[] flags(ByteBuffer in, int points) {
        byte[] flags = new byte[points];
        for (int i = 0; i < points; i++) {
            flags[i] = in.get();
            if ((flags[i] & REPEAT) != 0) {
                for (int more = Byte.toUnsignedInt(in.get()); more > 0; more--) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        return flags;
    }

    private static short[] coordinates(ByteBuffer in, byte[] flags, int isShort, int isSame) {
        short[] all = new short[flags.length];
        short last = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & isSame) != 0;
            if ((flags[i] & isShort) != 0) {
                int step = Byte.toUnsignedInt(in.get());
                last += (short) (same ? step : -step);
            } else if (!same) {
                last += in.getShort();
            }
            all[i] = last;
        }
        return all;
    }

    void draw(Placement placed, Outline shape) {
        int first = 0;
        for (int end : ends) {
            contour(first, end, placed, shape);
            first = end + 1;
        }
    }

    /** Between two points that bend, one on the curve lies in the middle. */
    private void contour(int first, int end, Placement placed, Outline shape) {
        int count = end - first + 1;
        int start = first;
        while (start <= end && !on[start]) {
            start++;
        }
        if (start > end || count < 3) {
            return; // no letter has a curve without a point on it
        }
        shape.move(x(start, placed), y(start, placed));
        for (int i = 1; i <= count; i++) {
            int at = first + (start - first + i) % count;
            int next = first + (start - first + i + 1) % count;
            if (on[at]) {
                shape.line(x(at, placed), y(at, placed));
            } else if (on[next]) {
                shape.curve(x(at, placed), y(at, placed), x(next, placed), y(next, placed));
                i++;
            } else {
                shape.curve(
                        x(at, placed),
                        y(at, placed),
                        (x(at, placed) + x(next, placed)) / 2,
                        (y(at, placed) + y(next, placed)) / 2);
            }
        }
    }

    private float x(int at, Placement placed) {
        return placed.x(xs[at], ys[at]);
    }

    private float y(int at, Placement placed) {
        return placed.y(xs[at], ys[at]);
    }
}
