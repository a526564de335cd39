package org.annals.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.model.Address;
import org.annals.model.Event;

/** Which events of now go on under another id: the one that has the old address as an alias, or else the same title and date. */
final class Successors {

    private Successors() {}

    /** By the former id; each new event follows one at most. */
    static Map<String, Event> of(List<Event> gone, List<Event> added) {
        Map<String, Event> successors = new LinkedHashMap<>();
        for (Event old : gone) {
            follow(old, added, successors).ifPresent(event -> successors.put(old.id(), event));
        }
        return successors;
    }

    private static Optional<Event> follow(Event old, List<Event> added, Map<String, Event> taken) {
        Set<String> ids = taken.values().stream().map(Event::id).collect(Collectors.toSet());
        List<Event> free =
                added.stream().filter(event -> !ids.contains(event.id())).toList();
        return free.stream()
                .filter(event -> leadsOn(old, event))
                .findFirst()
                .or(() -> free.stream()
                        .filter(event -> event.title().equals(old.title())
                                && event.date().edtf().equals(old.date().edtf()))
                        .findFirst());
    }

    /** Whether the address of an event leads to another one. */
    static boolean leadsOn(Event old, Event now) {
        String address = Address.event(old.id()).file();
        return !now.draft()
                && now.aliases().stream()
                        .map(alias -> new Address(alias.path().replaceFirst("^/", "")).file())
                        .anyMatch(address::equals);
    }
}
