package org.annals.report;

import java.util.List;

/** The part of a line that a problem is about, with what stands around it: a paragraph may be one long line. */
record Excerpt(String before, String marked, String after) {

    private static final int LONGEST = 100;
    private static final int LEAD = 40;
    private static final String CUT = "…";

    /**
     * Cuts it out.
     *
     * @param column from 1, in code points
     * @param length in code points
     */
    static Excerpt of(String line, int column, int length) {
        int size = line.codePointCount(0, line.length());
        int start = Math.min(column - 1, size);
        int from = size <= LONGEST ? 0 : Math.max(0, start - LEAD);
        int to = Math.min(size, from + LONGEST);
        int end = Math.min(to, start + length) - from;
        int cut = line.offsetByCodePoints(0, from);
        List<String> glyphs = Visible.glyphs(line.substring(cut, line.offsetByCodePoints(cut, to - from)));
        return new Excerpt(
                (from > 0 ? CUT : "") + String.join("", glyphs.subList(0, start - from)),
                String.join("", glyphs.subList(start - from, end)),
                String.join("", glyphs.subList(end, glyphs.size())) + (to < size ? CUT : ""));
    }

    String text() {
        return before + marked + after;
    }

    /** The blanks before the carets, in the line below. */
    String indent() {
        return " ".repeat(Visible.width(before));
    }

    String carets() {
        return "^".repeat(Math.max(1, Visible.width(marked)));
    }
}
