package org.annals.render;

/**
 * What is wished of the files of a site beyond what its content says.
 *
 * @param cards whether pictures for links to events are drawn
 * @param history when its editors wrote and changed it
 */
public record Publication(boolean cards, History history) {

    /** Everything. */
    public static final Publication WHOLE = new Publication(true);

    /** One of whose history nothing is known. */
    public Publication(boolean cards) {
        this(cards, History.NONE);
    }
}
