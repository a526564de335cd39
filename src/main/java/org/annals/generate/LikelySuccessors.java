package org.annals.generate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Event;

/** Finds for each event that is gone the new event that most likely tells the same: by its id, its title and the year in the id. */
final class LikelySuccessors {

    /** How alike two ids at least are that may mean the same event, from 0 to 1. */
    private static final double ALIKE = 0.3;

    /** What a year in the id that is that of the date counts for. */
    private static final double YEAR = 0.2;

    private LikelySuccessors() {}

    private record Pair(String lost, Event fresh, double likeness) {}

    /**
     * The events by the lost ids; each once, and only for one. An id that is like none of them has none, unless one of each is left.
     *
     * @param lost ids that no event has any more
     * @param fresh events whose ids are new
     */
    static Map<String, Event> of(List<String> lost, List<Event> fresh) {
        Map<String, Event> found = new HashMap<>();
        lost.stream()
                .flatMap(id -> fresh.stream().map(event -> new Pair(id, event, likeness(id, event))))
                .filter(pair -> pair.likeness >= ALIKE)
                .sorted(Comparator.comparingDouble(Pair::likeness).reversed())
                .forEach(pair -> {
                    if (!found.containsValue(pair.fresh)) {
                        found.putIfAbsent(pair.lost, pair.fresh);
                    }
                });
        List<String> unled = lost.stream().filter(id -> !found.containsKey(id)).toList();
        List<Event> free =
                fresh.stream().filter(event -> !found.containsValue(event)).toList();
        if (unled.size() == 1 && free.size() == 1) {
            found.put(unled.get(0), free.get(0));
        }
        return found;
    }

    private static double likeness(String lost, Event event) {
        Set<String> date = Set.copyOf(List.of(event.date().edtf().split("[^0-9]+")));
        boolean isOfThatYear = Stream.of(lost.split("-")).anyMatch(word -> word.length() == 4 && date.contains(word));
        return Math.max(likeness(words(lost), words(event.id())), likeness(words(lost), words(event.title())))
                + (isOfThatYear ? YEAR : 0);
    }

    /** Small letters, without numbers. */
    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }

    /** The share of the pairs of letters that two texts have in common (Dice's coefficient). */
    private static double likeness(String one, String other) {
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return both.isEmpty() ? 0 : 2.0 * both.size() / (first.size() + second.size());
    }

    private static Set<String> pairs(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1))
                .mapToObj(at -> text.substring(at, at + 2))
                .filter(pair -> !pair.isBlank() && !pair.contains(" "))
                .collect(Collectors.toSet());
    }
}
