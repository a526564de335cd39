package org.annals.prose;

import java.util.List;

/**
 * Words that a note of the page is about.
 *
 * @param note the note's id on the page
 * @param letter that the note has on the page
 * @param first whether this is the first piece of them, to which the note leads back
 * @param last whether this is the last piece, which leads to the note
 */
public record Highlight(String note, String letter, boolean first, boolean last, List<Inline> content)
        implements Inline {

    public Highlight {
        content = List.copyOf(content);
    }

    @Override
    public Inline around(List<Inline> other) {
        return new Highlight(note, letter, first, last, other);
    }
}
