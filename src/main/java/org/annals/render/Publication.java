package org.annals.render;

/**
 * What is wished of the files of a site beyond what its content says.
 *
 * @param cards whether pictures for links to events are drawn
 */
public record Publication(boolean cards) {

    /** Everything. */
    public static final Publication WHOLE = new Publication(true);
}
