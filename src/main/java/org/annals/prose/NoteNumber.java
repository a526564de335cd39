package org.annals.prose;

/**
 * A footnote's number in the text, as it stands on a page.
 *
 * @param anchor the note's id there
 * @param first whether it is the one that the note leads back to
 */
public record NoteNumber(int number, String anchor, boolean first) implements Inline {

    @Override
    public String words() {
        return "";
    }
}
