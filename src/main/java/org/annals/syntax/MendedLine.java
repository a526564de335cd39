package org.annals.syntax;

import java.util.ArrayList;
import java.util.List;
import org.annals.problem.Edit;
import org.annals.problem.Location;

/** A line as it is typed, on which changes are noted from left to right; they give the line as it is meant. */
final class MendedLine {

    private final Location start;
    private final String typed;
    private final StringBuilder mended = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();
    private int done;

    MendedLine(Location start, String typed) {
        this.start = start;
        this.typed = typed;
    }

    String typed() {
        return typed;
    }

    /** The place of a stretch of the line as it is typed, given by offsets. */
    Location at(int from, int to) {
        return start.part(typed.codePointCount(0, from), typed.codePointCount(from, to));
    }

    /** Writes something else in the place of a stretch behind all that were changed before. */
    Edit change(int from, int to, String text) {
        keep(from);
        put(text, from);
        done = to;
        return new Edit(at(from, to), text);
    }

    private void keep(int to) {
        for (int i = done; i < to; i += Character.charCount(typed.codePointAt(i))) {
            put(Character.toString(typed.codePointAt(i)), i);
        }
        done = to;
    }

    private void put(String text, int origin) {
        int column = typed.codePointCount(0, origin);
        text.codePoints().forEach(point -> {
            mended.appendCodePoint(point);
            origins.add(column);
        });
    }

    /** The line as it is meant; the columns learn where its signs were typed. */
    String mended(Columns columns) {
        if (mended.isEmpty() && done == 0) {
            return typed;
        }
        keep(typed.length());
        origins.add(typed.codePointCount(0, typed.length()));
        columns.move(start.line(), origins.stream().mapToInt(Integer::intValue).toArray());
        return mended.toString();
    }
}
