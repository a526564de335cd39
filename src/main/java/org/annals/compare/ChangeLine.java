package org.annals.compare;

import java.util.List;

/**
 * One change in words, for people.
 *
 * @param words what changes
 * @param pieces the words of the text that was reworded; none if the sentence says all
 */
public record ChangeLine(String words, List<Piece> pieces) {

    public ChangeLine {
        pieces = List.copyOf(pieces);
    }

    ChangeLine(String words) {
        this(words, List.of());
    }
}
