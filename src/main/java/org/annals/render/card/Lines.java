package org.annals.render.card;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text in lines that are no wider than there is room. */
record Lines(List<String> lines, float size) {

    private static final String ELLIPSIS = "…";

    /**
     * What may not be broken.
     *
     * @param inner its width without blanks at its end, in the size of the letters
     */
    private record Piece(String text, float width, float inner) {

        static Piece of(String text, Fonts letters) {
            return new Piece(text, letters.width(text), letters.width(text.stripTrailing()));
        }
    }

    /** The largest of some sizes in which a text has room on so many lines; in the least it is cut. */
    static Lines of(String text, float width, int most, Fonts letters, float... sizes) {
        List<Piece> pieces = pieces(text, letters);
        for (float size : sizes) {
            List<String> lines = broken(pieces, width / size, letters);
            if (lines.size() <= most) {
                return new Lines(balanced(pieces, width / size, lines, letters), size);
            }
        }
        float least = sizes[sizes.length - 1];
        List<String> lines =
                new ArrayList<>(broken(pieces, width / least, letters).subList(0, most));
        lines.set(most - 1, cut(lines.get(most - 1), width / least, letters));
        return new Lines(lines, least);
    }

    /** As many lines, but as even as they can be, so that no word stands alone in the last one. */
    private static List<String> balanced(List<Piece> pieces, float width, List<String> lines, Fonts letters) {
        List<String> even = lines;
        for (float less = width * 0.95f; less > width / 2; less -= width * 0.05f) {
            List<String> narrower = broken(pieces, less, letters);
            if (narrower.size() > lines.size()) {
                return even;
            }
            even = narrower;
        }
        return even;
    }

    /** In one line, cut if it must be. */
    static String one(String text, float width, Fonts letters) {
        return letters.width(text) <= width ? text : cut(text, width, letters);
    }

    private static String cut(String text, float width, Fonts letters) {
        String kept = text;
        while (!kept.isEmpty() && letters.width(kept + ELLIPSIS) > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.stripTrailing() + ELLIPSIS;
    }

    private static List<String> broken(List<Piece> pieces, float width, Fonts letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        float filled = 0;
        for (Piece piece : fitting(pieces, width, letters)) {
            if (!line.isEmpty() && filled + piece.inner > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                filled = 0;
            }
            line.append(piece.text);
            filled += piece.width;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** A word that is wider than a line is broken anywhere. */
    private static List<Piece> fitting(List<Piece> pieces, float width, Fonts letters) {
        if (pieces.stream().allMatch(piece -> piece.inner <= width)) {
            return pieces;
        }
        var fitting = new ArrayList<Piece>();
        for (Piece piece : pieces) {
            if (piece.inner <= width) {
                fitting.add(piece);
            } else {
                piece.text.codePoints().forEach(sign -> fitting.add(Piece.of(Character.toString(sign), letters)));
            }
        }
        return fitting;
    }

    private static List<Piece> pieces(String text, Fonts letters) {
        var pieces = new ArrayList<Piece>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(Piece.of(text.substring(start, end), letters));
            start = end;
        }
        return pieces;
    }
}
