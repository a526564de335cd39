package org.annals.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.compare.EventChange.Added;
import org.annals.compare.EventChange.Changed;
import org.annals.compare.EventChange.Removed;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.Timeline;
import org.annals.site.Site;

/**
 * What a change of the content does for readers.
 *
 * @param events in the order of time
 * @param entries of lists, pages and settings, list by list
 * @param lost the addresses that lead nowhere now
 * @param pictures the drawings that show something else; that of the period first
 * @param neighbourhoods how many events that were there before are drawn among others
 * @param doubts what could not be compared
 */
public record Comparison(
        List<EventChange> events,
        List<EntryChange> entries,
        List<Address> lost,
        List<PictureChange> pictures,
        int neighbourhoods,
        Doubts doubts) {

    /**
     * What could not be compared.
     *
     * @param unread the events that cannot be read, before or now: they are not compared
     * @param flawed those that can be read in part, before or now: they are compared as far as they can be read
     * @param before whether something else had errors before
     * @param now whether something else has errors now
     */
    public record Doubts(Set<String> unread, Set<String> flawed, boolean before, boolean now) {
        public Doubts {
            unread = Collections.unmodifiableSet(new TreeSet<>(unread));
            flawed = Collections.unmodifiableSet(new TreeSet<>(flawed));
        }

        static Doubts of(Edition before, Edition now) {
            return new Doubts(
                    union(before.unread(), now.unread()),
                    union(before.flawed(), now.flawed()),
                    before.site().isEmpty(),
                    now.site().isEmpty());
        }

        private static Set<String> union(Set<String> some, Set<String> others) {
            Set<String> union = new TreeSet<>(some);
            union.addAll(others);
            return union;
        }

        /** Whether all could be compared, pictures and addresses too. */
        public boolean areNone() {
            return unread.isEmpty() && flawed.isEmpty() && !before && !now;
        }
    }

    public Comparison {
        events = List.copyOf(events);
        entries = List.copyOf(entries);
        lost = List.copyOf(lost);
        pictures = List.copyOf(pictures);
    }

    /** Compares two states; an event that cannot be read in one of them is not compared, and told. */
    public static Comparison of(Edition before, Edition now) {
        var doubts = Doubts.of(before, now);
        List<EventChange> events = events(before.timeline(), now.timeline(), doubts.unread());
        List<EntryChange> entries = EntryComparison.of(before.timeline(), now.timeline());
        if (!doubts.areNone()) {
            return new Comparison(events, entries, lost(events), List.of(), 0, doubts);
        }
        Site old = before.site().orElseThrow();
        Site fresh = now.site().orElseThrow();
        var pictures = new PictureComparison(old.index(), fresh.index());
        return new Comparison(events, entries, lost(old, fresh), pictures.changes(), pictures.neighbourhoods(), doubts);
    }

    /** Whether a reader will notice nothing. */
    public boolean isEmpty() {
        return events.isEmpty() && entries.isEmpty() && lost.isEmpty() && pictures.isEmpty() && doubts.areNone();
    }

    private static List<EventChange> events(Timeline before, Timeline now, Set<String> unread) {
        Map<String, Event> old = byId(before, unread);
        Map<String, Event> fresh = byId(now, unread);
        List<Event> added = missing(fresh, old);
        List<Event> gone = missing(old, fresh);
        Map<String, Event> successors = Successors.of(gone, added);
        var pairs = new ArrayList<Map.Entry<Event, Event>>();
        old.forEach((id, event) -> Optional.ofNullable(fresh.getOrDefault(id, successors.get(id)))
                .ifPresent(other -> pairs.add(Map.entry(event, other))));
        Names was = Names.in(before);
        Names is = Names.in(now);
        Stream<EventChange> changed =
                pairs.stream().flatMap(pair -> changed(pair.getKey(), pair.getValue(), was, is).stream());
        Stream<EventChange> others = Stream.concat(
                added.stream()
                        .filter(event -> !successors.containsValue(event))
                        .map(event -> new Added(event, is.date(event.date()))),
                gone.stream()
                        .filter(event -> !successors.containsKey(event.id()))
                        .map(event -> new Removed(event, was.date(event.date()), leadsOn(event, fresh))));
        return Stream.concat(changed, others)
                .sorted((one, other) -> Event.IN_TIME.compare(one.event(), other.event()))
                .toList();
    }

    private static Map<String, Event> byId(Timeline timeline, Set<String> unread) {
        return timeline.events().stream()
                .filter(event -> !unread.contains(event.id()))
                .collect(Collectors.toMap(Event::id, Function.identity(), (one, other) -> one));
    }

    private static List<Event> missing(Map<String, Event> events, Map<String, Event> others) {
        return events.values().stream()
                .filter(event -> !others.containsKey(event.id()))
                .sorted(Event.IN_TIME)
                .toList();
    }

    private static Optional<EventChange> changed(Event old, Event fresh, Names was, Names is) {
        List<Change> changes = EventComparison.of(old, fresh, was, is);
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Changed(old, fresh, changes));
    }

    private static boolean leadsOn(Event old, Map<String, Event> fresh) {
        return fresh.values().stream().anyMatch(event -> Successors.leadsOn(old, event));
    }

    /** Where not all could be read, only the pages of events are sure to be gone. */
    private static List<Address> lost(List<EventChange> events) {
        return events.stream()
                .flatMap(Comparison::lost)
                .map(Address::event)
                .sorted()
                .toList();
    }

    private static Stream<String> lost(EventChange change) {
        if (change instanceof Removed removed) {
            return removed.leadsOn() || removed.event().draft()
                    ? Stream.of()
                    : Stream.of(removed.event().id());
        }
        return change instanceof Changed changed && !changed.before().draft()
                ? changed.changes().stream().flatMap(one -> lost(one, changed))
                : Stream.of();
    }

    private static Stream<String> lost(Change change, Changed of) {
        boolean gone = change instanceof Change.HeldBack || (change instanceof Change.Renamed name && !name.leadsOn());
        return gone ? Stream.of(of.before().id()) : Stream.of();
    }

    private static List<Address> lost(Site before, Site now) {
        return before.plans().stream()
                .map(plan -> plan.address())
                .filter(address -> !now.routes().exists(address))
                .filter(address -> !address.isEmbed()) // goes with its page
                .sorted()
                .toList();
    }
}
