package org.annals.source;

import org.annals.problem.Location;

/** Tells where in a file a stretch of text stands that was taken out of it. */
@FunctionalInterface
public interface Places {

    /**
     * The place of a stretch of the text.
     *
     * @param start offset in the text, in UTF-16 units from 0
     * @param length in UTF-16 units; only the part on the first line counts
     */
    Location at(int start, int length);

    /** For a text whose inner places are not known: all of it stands here. */
    static Places allAt(Location location) {
        return (start, length) -> location;
    }
}
