package org.annals.model;

import java.util.Map;
import java.util.Set;
import org.annals.problem.Location;

/**
 * A draft that lacks something without which there is no event, such as its date.
 *
 * @param id its file's name
 * @param at its file
 * @param named the ids that it names all the same, by list, such as {@code people}
 */
public record UnfinishedDraft(String id, Location at, Map<String, Set<String>> named) {

    public UnfinishedDraft {
        named = Map.copyOf(named);
    }

    /** The ids of a list that it names. */
    Set<String> named(String list) {
        return named.getOrDefault(list, Set.of());
    }
}
