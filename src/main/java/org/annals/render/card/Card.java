package org.annals.render.card;

import java.util.List;
import org.annals.render.card.Canvas.Ink;

/**
 * The picture by which others show a link to an event: its date in words, its title, and its place in the period.
 *
 * <p>All texts must be drawable ({@link Fonts#drawable}).
 *
 * @param site the title of the timeline
 * @param date in words
 * @param from the first year of the period, in words
 * @param to its last year
 * @param start where the event begins in the period, 0 to 1
 * @param end where it ends, not before that
 */
public record Card(String site, String date, String title, String from, String to, float start, float end) {

    /** In pixels, as the programs that show cards ask for. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    private static final int MARGIN = 80;
    private static final int ROOM = WIDTH - 2 * MARGIN;
    private static final int AXIS = 512;

    /** Half of the height in which axis and mark have room. */
    private static final int BAND = 20;

    private static final float MARK = 13;

    /** The words that all cards of a timeline have. */
    List<String> alike() {
        return List.of(site, from, to);
    }

    /** What all cards of a timeline have: its title and its period. */
    Canvas ground(Fonts letters) {
        var buffers = new DrawingBuffers();
        line(Lines.one(site, ROOM / 28f, letters), 28, MARGIN, 96, Ink.QUIET, buffers, letters);
        axis(buffers, letters);
        return buffers.ground();
    }

    /** The file, drawn on what all have. */
    byte[] png(Canvas alike, DrawingBuffers buffers, Fonts letters) {
        buffers.ground().copy(alike);
        words(buffers, letters);
        mark(buffers);
        return buffers.png();
    }

    private void words(DrawingBuffers buffers, Fonts letters) {
        line(Lines.one(date, ROOM / 36f, letters), 36, MARGIN, 170, Ink.ACCENT, buffers, letters);
        Lines wrapped = Lines.of(title, ROOM, 3, letters, 62, 54, 48);
        float base = 192 + wrapped.size();
        for (String line : wrapped.lines()) {
            line(line, wrapped.size(), MARGIN, base, Ink.TEXT, buffers, letters);
            base += wrapped.size() * 1.24f;
        }
    }

    private void axis(DrawingBuffers buffers, Fonts letters) {
        Outline rule = buffers.shape(2 * BAND);
        rule.rectangle(MARGIN, BAND - 1.5f, WIDTH - MARGIN, BAND + 1.5f);
        rule.rectangle(MARGIN, BAND - 10, MARGIN + 3, BAND + 10);
        rule.rectangle(WIDTH - MARGIN - 3, BAND - 10, WIDTH - MARGIN, BAND + 10);
        buffers.ground().lay(rule, Ink.RULE, AXIS - BAND);
        line(from, 26, MARGIN, AXIS + 50, Ink.QUIET, buffers, letters);
        line(to, 26, WIDTH - MARGIN - letters.width(to) * 26, AXIS + 50, Ink.QUIET, buffers, letters);
    }

    private void mark(DrawingBuffers buffers) {
        Outline mark = buffers.shape(2 * BAND);
        float left = MARGIN + start * ROOM;
        float right = MARGIN + end * ROOM;
        if (right - left < 2) {
            mark.disc((left + right) / 2, BAND, MARK);
        } else {
            stretch(mark, left, right);
        }
        buffers.ground().lay(mark, Ink.ACCENT, AXIS - BAND);
    }

    /** A bar with round ends. */
    private static void stretch(Outline mark, float left, float right) {
        mark.disc(left, BAND, MARK);
        mark.disc(right, BAND, MARK);
        mark.rectangle(left, BAND - MARK, right, BAND + MARK);
    }

    private static void line(
            String text, float size, float x, float base, Ink ink, DrawingBuffers buffers, Fonts letters) {
        int top = (int) (base - size * 1.3f);
        Outline shape = buffers.shape((int) (size * 1.9f));
        letters.draw(text, size, x, base - top, shape);
        buffers.ground().lay(shape, ink, top);
    }
}
