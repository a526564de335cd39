package org.annals.site.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annals.model.Event;

/**
 * Which events stand in the places of others, if two lists differ in nothing else: what most saves come to.
 */
record Replacements(List<Replacement> all) {

    /** With more of them it costs less to begin anew. */
    private static final int MOST = 50;

    /** An event in the place of another. */
    record Replacement(Event before, Event now) {}

    /** Nothing if the lists are not of one length, or differ in too many places. */
    static Optional<Replacements> of(List<Event> before, List<Event> now) {
        if (before.size() != now.size()) {
            return Optional.empty();
        }
        var all = new ArrayList<Replacement>();
        for (int at = 0; at < now.size() && all.size() <= MOST; at++) {
            if (!before.get(at).equals(now.get(at))) {
                all.add(new Replacement(before.get(at), now.get(at)));
            }
        }
        return Optional.of(new Replacements(all)).filter(some -> some.all.size() <= MOST);
    }

    /** Whether each event is in some respect as the one was in whose place it stands. */
    boolean keep(Function<Event, ?> respect) {
        return all.stream().allMatch(one -> respect.apply(one.before).equals(respect.apply(one.now)));
    }

    /** A list with the new events in the places of the old ones, all at once: two may have changed places. */
    List<Event> in(List<Event> events) {
        Map<String, Event> now = all.stream().collect(Collectors.toMap(one -> one.before.id(), Replacement::now));
        return events.stream().map(event -> now.getOrDefault(event.id(), event)).toList();
    }

    /**
     * Events by keys with the new ones in the places of the old ones.
     *
     * @param copied a copy of what was, in which they are put
     * @param keys of an event
     * @return nothing if one of them has other keys
     */
    <K, M extends Map<K, List<Event>>> Optional<M> in(M copied, Function<Event, ? extends Collection<K>> keys) {
        if (!keep(keys)) {
            return Optional.empty();
        }
        all.stream()
                .flatMap(one -> keys.apply(one.now).stream())
                .distinct()
                .forEach(key -> copied.computeIfPresent(key, (same, events) -> in(events)));
        return Optional.of(copied);
    }
}
