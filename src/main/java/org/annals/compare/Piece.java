package org.annals.compare;

import java.util.List;
import java.util.stream.IntStream;

/** A stretch of a text that was reworded: words that stayed, went or came. */
public record Piece(Fate fate, String words) {

    private static final int LONGEST = 90;
    private static final int CONTEXT = 40;

    /** What became of the words. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Whether the words came. */
    public boolean added() {
        return fate == Fate.ADDED;
    }

    /** Whether the words went. */
    public boolean removed() {
        return fate == Fate.REMOVED;
    }

    /** The same with only so many of the words that stayed as are needed to find the place. */
    public static List<Piece> brief(List<Piece> pieces) {
        return IntStream.range(0, pieces.size())
                .mapToObj(at -> pieces.get(at).brief(at == 0, at == pieces.size() - 1))
                .toList();
    }

    private Piece brief(boolean first, boolean last) {
        int length = words.codePointCount(0, words.length());
        if (fate != Fate.KEPT || length <= LONGEST) {
            return this;
        }
        String start = first ? "" : words.substring(0, words.offsetByCodePoints(0, CONTEXT));
        String end = last ? "" : words.substring(words.offsetByCodePoints(0, length - CONTEXT));
        return new Piece(fate, start + "…" + end);
    }
}
