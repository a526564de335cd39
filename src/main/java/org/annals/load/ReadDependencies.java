package org.annals.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that something was read with.
 *
 * @param all whether it was read with all there are, as are those who look for one that is like another
 * @param found the ids that were looked up and found
 */
record ReadDependencies(boolean all, List<Found> found) {

    static final ReadDependencies NONE = new ReadDependencies(false, List.of());

    /** An id that one of the vocabularies had. */
    record Found(String id, List<Vocabulary> vocabularies) {

        private boolean in(KnownIds names) {
            return vocabularies.stream().anyMatch(vocabulary -> names.knows(vocabulary, id));
        }
    }

    ReadDependencies {
        found = List.copyOf(found);
    }

    /** The ids that were found, by the list that has them. */
    Map<String, Set<String>> byList(KnownIds names) {
        Map<String, Set<String>> lists = new HashMap<>();
        found.forEach(one -> one.vocabularies().stream()
                .filter(vocabulary -> names.knows(vocabulary, one.id()))
                .forEach(vocabulary -> lists.computeIfAbsent(vocabulary.plural(), none -> new HashSet<>())
                        .add(one.id())));
        return lists;
    }

    /** Whether the answers would be the same with other names. */
    boolean holds(KnownIds names) {
        return !all && found.stream().allMatch(id -> id.in(names));
    }
}
