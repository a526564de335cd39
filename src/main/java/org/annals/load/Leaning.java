package org.annals.load;

import java.util.List;

/**
 * The names that something was read with.
 *
 * @param all whether it was read with all there are, as are those who look for one that is like another
 * @param found the ids that were looked up and found
 */
record Leaning(boolean all, List<Found> found) {

    /** An id that one of the vocabularies had. */
    record Found(String id, List<Vocabulary> vocabularies) {

        private boolean in(KnownIds names) {
            return vocabularies.stream().anyMatch(vocabulary -> names.knows(vocabulary, id));
        }
    }

    Leaning {
        found = List.copyOf(found);
    }

    /** Whether the answers would be the same with other names. */
    boolean holds(KnownIds names) {
        return !all && found.stream().allMatch(id -> id.in(names));
    }
}
