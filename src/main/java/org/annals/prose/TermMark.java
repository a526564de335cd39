package org.annals.prose;

import java.util.List;

/**
 * The first occurrence of a word of the glossary on a page.
 *
 * @param term the word's id in the glossary
 */
public record TermMark(String term, List<Inline> content) implements Inline {

    public TermMark {
        content = List.copyOf(content);
    }

    @Override
    public Inline around(List<Inline> other) {
        return new TermMark(term, other);
    }
}
