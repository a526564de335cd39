package org.annals.prose;

/** A footnote's number in the text, as it stands on a page; {@code anchor} is the note's id there. */
public record NoteNumber(int number, String anchor) implements Inline {

    @Override
    public String words() {
        return "";
    }
}
