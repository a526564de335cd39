package org.annals.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A stretch of the words of a line of text, which may begin and end inside its parts.
 *
 * @param start offset in {@link Inline#plainText}, from 0
 * @param end the offset after the last
 */
public record Span(int start, int end) {

    /** The line with what lies in this stretch wrapped, piece by piece where it runs through several parts. */
    public List<Inline> wrap(List<Inline> line, UnaryOperator<Inline> wrapper) {
        var wrapped = new ArrayList<Inline>();
        int from = 0;
        for (Inline part : line) {
            int length = part.words().length();
            wrapped.addAll(new Span(start - from, end - from).wrapPart(part, length, wrapper));
            from += length;
        }
        return wrapped;
    }

    private List<Inline> wrapPart(Inline part, int length, UnaryOperator<Inline> wrapper) {
        if (end <= 0 || start >= length || length == 0) {
            return List.of(part);
        }
        if (part instanceof Inline.Text text) {
            return pieces(text.words(), wrapper);
        }
        return part.content().isEmpty()
                ? List.of(wrapper.apply(part))
                : List.of(part.around(wrap(part.content(), wrapper)));
    }

    private List<Inline> pieces(String words, UnaryOperator<Inline> wrapper) {
        int from = Math.max(0, start);
        int to = Math.min(words.length(), end);
        var pieces = new ArrayList<Inline>();
        if (from > 0) {
            pieces.add(new Inline.Text(words.substring(0, from)));
        }
        pieces.add(wrapper.apply(new Inline.Text(words.substring(from, to))));
        if (to < words.length()) {
            pieces.add(new Inline.Text(words.substring(to)));
        }
        return pieces;
    }
}
