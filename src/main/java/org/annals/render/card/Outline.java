package org.annals.render.card;

import java.util.Arrays;

/**
 * What lies inside closed lines, as how much of each pixel they cover.
 *
 * <p>Each line adds the area to its right, signed by its direction; summed up along a row that is the cover of each pixel.
 */
final class Outline {

    /** Into how many lines a curve is cut: at these sizes none is longer than a few pixels. */
    private static final int PIECES = 6;

    private final int width;
    private int height;
    private float[] areas = {};
    private float x;
    private float y;
    private int top;
    private int bottom;
    private int left;
    private int right;

    /** Shapes on grounds of so many pixels in a row, one after the other; {@link #begin} is the first thing to call. */
    Outline(int width) {
        this.width = width;
    }

    /** An empty shape on a ground of so many rows. Only the rows that were drawn on before are wiped. */
    void begin(int rows) {
        if (areas.length < (width + 2) * rows) {
            areas = new float[(width + 2) * rows];
        } else if (top < bottom) {
            Arrays.fill(areas, (width + 2) * top, (width + 2) * bottom, 0);
        }
        height = rows;
        top = rows;
        bottom = 0;
        left = width;
        right = 0;
    }

    void move(float toX, float toY) {
        x = toX;
        y = toY;
    }

    /** A line to a point; what lies outside the ground is cut off. */
    void line(float toX, float toY) {
        add(clamped(x), y, clamped(toX), toY);
        x = toX;
        y = toY;
    }

    /** A quadratic curve. All shapes go round clockwise, so that where two lie over each other nothing is taken away. */
    void curve(float bendX, float bendY, float toX, float toY) {
        float fromX = x;
        float fromY = y;
        for (int i = 1; i <= PIECES; i++) {
            float t = (float) i / PIECES;
            float s = 1 - t;
            line(s * s * fromX + 2 * s * t * bendX + t * t * toX, s * s * fromY + 2 * s * t * bendY + t * t * toY);
        }
    }

    void rectangle(float left, float upper, float right, float lower) {
        move(left, upper);
        line(right, upper);
        line(right, lower);
        line(left, lower);
        line(left, upper);
    }

    void disc(float middleX, float middleY, float radius) {
        float bend = radius * 0.41421357f; // tan 22.5°: eight arcs that are nearly round
        float slant = radius * 0.70710677f;
        move(middleX + radius, middleY);
        curve(middleX + radius, middleY + bend, middleX + slant, middleY + slant);
        curve(middleX + bend, middleY + radius, middleX, middleY + radius);
        curve(middleX - bend, middleY + radius, middleX - slant, middleY + slant);
        curve(middleX - radius, middleY + bend, middleX - radius, middleY);
        curve(middleX - radius, middleY - bend, middleX - slant, middleY - slant);
        curve(middleX - bend, middleY - radius, middleX, middleY - radius);
        curve(middleX + bend, middleY - radius, middleX + slant, middleY - slant);
        curve(middleX + radius, middleY - bend, middleX + radius, middleY);
    }

    /** The first row on which something lies. */
    int top() {
        return top;
    }

    /** The row after the last one. */
    int bottom() {
        return bottom;
    }

    /** The first column on which something lies. */
    int left() {
        return left;
    }

    /** The column after the last one. */
    int right() {
        return Math.min(right, width);
    }

    /** Gives the cover of each pixel of a row from the left to the right one, from 0 to 1. */
    void cover(int row, float[] into) {
        float sum = 0;
        float cover = 0;
        int start = row * (width + 2);
        int end = right();
        for (int i = left; i < end; i++) {
            float area = areas[start + i];
            if (area != 0) { // inside of letters and beside them nothing changes
                sum += area;
                cover = Math.min(1, Math.abs(sum));
            }
            into[i] = cover;
        }
    }

    /** As {@link Math#floor} has it, but without a call of the library for each row of each line. */
    private static int floor(float value) {
        int whole = (int) value;
        return whole > value ? whole - 1 : whole;
    }

    private static int ceil(float value) {
        int whole = (int) value;
        return whole < value ? whole + 1 : whole;
    }

    private float clamped(float value) {
        return Math.max(0, Math.min(value, width));
    }

    private void add(float x0, float y0, float x1, float y1) {
        if (y0 < y1) {
            down(x0, y0, x1, y1, 1);
        } else if (y1 < y0) {
            down(x1, y1, x0, y0, -1);
        }
    }

    private void down(float x0, float y0, float x1, float y1, float sign) {
        float slope = (x1 - x0) / (y1 - y0);
        left = Math.min(left, (int) Math.min(x0, x1));
        right = Math.max(right, (int) Math.max(x0, x1) + 1);
        int first = Math.max(0, floor(y0));
        int last = Math.min(height, ceil(y1));
        top = Math.min(top, first);
        bottom = Math.max(bottom, last);
        float at = x0 + Math.max(0, -y0) * slope;
        for (int row = first; row < last; row++) {
            float part = Math.min(row + 1, y1) - Math.max(row, y0);
            float next = at + slope * part;
            row(row * (width + 2), Math.min(at, next), Math.max(at, next), sign * part);
            at = next;
        }
    }

    /** What a piece of a line within one row adds to the pixels that it crosses. */
    private void row(int start, float left, float right, float area) {
        int first = floor(left);
        int last = ceil(right);
        if (last <= first + 1) {
            float inside = (left + right) / 2 - first;
            areas[start + first] += area * (1 - inside);
            areas[start + first + 1] += area * inside;
            return;
        }
        float steep = area / (right - left);
        float before = 0;
        for (int pixel = first; pixel < last; pixel++) {
            float from = Math.max(left, pixel);
            float to = Math.min(right, pixel + 1);
            float share = steep * (to - from);
            float inside = (from + to) / 2 - pixel;
            areas[start + pixel] += share * (1 - inside) + before;
            before = share * inside;
        }
        areas[start + last] += before;
    }
}
