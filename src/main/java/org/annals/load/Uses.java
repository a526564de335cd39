package org.annals.load;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annals.load.Use.Gone;
import org.annals.load.Use.Lacking;
import org.annals.load.Use.Linked;
import org.annals.load.Use.Named;
import org.annals.load.Use.Shown;
import org.annals.problem.Location;

/** The pictures that the files show, and the ids that a list should have. */
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

    private final Map<Vocabulary, SortedSet<Location>> lacking = new EnumMap<>(Vocabulary.class);
    private final Map<Vocabulary, Map<String, SortedSet<Location>>> lost = new EnumMap<>(Vocabulary.class);
    private final Set<String> pictures = new HashSet<>();
    private final SortedSet<Location> named = new TreeSet<>();
    private final SortedSet<Location> linked = new TreeSet<>();

    void add(List<Use> uses) {
        uses.forEach(this::add);
    }

    private void add(Use use) {
        if (use instanceof Lacking id) {
            lacking.computeIfAbsent(id.vocabulary(), none -> new TreeSet<>()).add(id.at());
        } else if (use instanceof Gone id) {
            lost.computeIfAbsent(id.vocabulary(), none -> new TreeMap<>())
                    .computeIfAbsent(id.id(), none -> new TreeSet<>())
                    .add(id.at());
        } else if (use instanceof Shown shown) {
            pictures.add(shown.picture());
        } else if (use instanceof Named id) {
            named.add(id.at());
        } else if (use instanceof Linked link) {
            linked.add(link.at());
        }
    }

    /** Where the id that is sought is named, in the order of places. */
    List<Location> named() {
        return List.copyOf(named);
    }

    /** Where a text links to the page of the id that is sought, in the order of places. */
    List<Location> linked() {
        return List.copyOf(linked);
    }

    /** Where ids of a list stand that has none, in the order of places. */
    SortedSet<Location> lacking(Vocabulary vocabulary) {
        return lacking.getOrDefault(vocabulary, new TreeSet<>());
    }

    /** The ids that a list had until a change, and that are used, in order. */
    SortedSet<String> lost(Vocabulary vocabulary) {
        return new TreeSet<>(lost.getOrDefault(vocabulary, Map.of()).keySet());
    }

    /** Where such an id stands, in the order of places. */
    SortedSet<Location> lost(Vocabulary vocabulary, String id) {
        return lost.getOrDefault(vocabulary, Map.of()).getOrDefault(id, new TreeSet<>());
    }

    boolean hasPicture(String file) {
        return pictures.contains(file);
    }
}
