package org.annals.load;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.annals.problem.Location;

/** The pictures that the files show, and the ids that a list should have. They are read side by side, so that many write here at once; it is asked when all are read. */
final class Uses {

    private final Map<Vocabulary, SortedSet<Location>> lacking = new ConcurrentHashMap<>();
    private final Map<Vocabulary, Map<String, SortedSet<Location>>> lost = new ConcurrentHashMap<>();
    private final Set<String> pictures = ConcurrentHashMap.newKeySet();

    /** An id of a list that has none. */
    void lacking(Vocabulary vocabulary, Location at) {
        lacking.computeIfAbsent(vocabulary, none -> new ConcurrentSkipListSet<>())
                .add(at);
    }

    /** Where ids of a list stand that has none, in the order of places. */
    SortedSet<Location> lacking(Vocabulary vocabulary) {
        return lacking.getOrDefault(vocabulary, new TreeSet<>());
    }

    /** An id that a list had until a change. */
    void lost(Vocabulary vocabulary, String id, Location at) {
        lost.computeIfAbsent(vocabulary, none -> new ConcurrentSkipListMap<>())
                .computeIfAbsent(id, none -> new ConcurrentSkipListSet<>())
                .add(at);
    }

    /** The ids that a list had until a change, and that are used, in order. */
    SortedSet<String> lost(Vocabulary vocabulary) {
        return new TreeSet<>(lost.getOrDefault(vocabulary, Map.of()).keySet());
    }

    /** Where such an id stands, in the order of places. */
    SortedSet<Location> lost(Vocabulary vocabulary, String id) {
        return lost.getOrDefault(vocabulary, Map.of()).getOrDefault(id, new TreeSet<>());
    }

    void picture(String file) {
        pictures.add(file);
    }

    boolean hasPicture(String file) {
        return pictures.contains(file);
    }
}
