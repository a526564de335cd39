package org.annals.load;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.annals.problem.Location;

/** The pictures that the files show, and the ids that a list should have. They are read side by side, so that many write here at once; it is asked when all are read. */
final class Uses {

    /**
     * An id whose uses are asked for.
     *
     * @param vocabulary the one list that is meant, of several that may have the id
     */
    record Sought(Vocabulary vocabulary, String id) {

        boolean isNamed(String name, Vocabulary... vocabularies) {
            return name.equals(id) && Arrays.asList(vocabularies).contains(vocabulary);
        }

        /** Whether a link leads to its page; within a list, the list need not be named. */
        boolean isLinked(String target, Location at) {
            String page = "\\Q" + id + "\\E(?:[/#?].*)?";
            return target.matches("(?:.*/)?" + vocabulary.plural() + "/" + page)
                    || (at.file().startsWith(vocabulary.home()) && target.matches("\\.\\./" + page));
        }
    }

    private final Optional<Sought> sought;
    private final SortedSet<Location> named = new ConcurrentSkipListSet<>();
    private final SortedSet<Location> linked = new ConcurrentSkipListSet<>();
    private final Map<Vocabulary, SortedSet<Location>> lacking = new ConcurrentHashMap<>();
    private final Map<Vocabulary, Map<String, SortedSet<Location>>> lost = new ConcurrentHashMap<>();
    private final Set<String> pictures = ConcurrentHashMap.newKeySet();

    Uses() {
        this(Optional.empty());
    }

    Uses(Optional<Sought> sought) {
        this.sought = sought;
    }

    /** An id, wherever it is named. */
    void named(String id, Location at, Vocabulary... vocabularies) {
        sought.filter(one -> one.isNamed(id, vocabularies)).ifPresent(one -> named.add(at));
    }

    /** A link in a text. */
    void linked(String target, Location at) {
        sought.filter(one -> one.isLinked(target, at)).ifPresent(one -> linked.add(at));
    }

    /** Where the id that is sought is named, in the order of places. */
    List<Location> named() {
        return List.copyOf(named);
    }

    /** Where a text links to the page of the id that is sought, in the order of places. */
    List<Location> linked() {
        return List.copyOf(linked);
    }

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
