package org.annals.site.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.annals.model.Event;
import org.annals.problem.Lazy;

/** The events that readers see by what they belong to, each group made when it is asked for. */
final class EventGroups {

    private final List<Event> published;
    private final Lazy<YearLists> years;
    private final Lazy<CalendarDays> days;
    private final Lazy<FacetEvents> facets;
    private final Lazy<Map<String, List<Event>>> speakers;
    private final Lazy<Map<String, List<Event>>> sources;

    private EventGroups(List<Event> published, Optional<EventGroups> before) {
        this.published = published;
        var parts = new Parts(before, published);
        this.years = parts.of(group -> group.years, YearLists::with, () -> YearLists.of(published));
        this.days = parts.of(group -> group.days, CalendarDays::with, () -> CalendarDays.of(published));
        this.facets = parts.of(group -> group.facets, FacetEvents::with, () -> FacetEvents.of(published));
        this.speakers =
                parts.by(group -> group.speakers, event -> event.speakers().toList());
        this.sources = parts.by(group -> group.sources, Event::allSources);
    }

    /** Those of events in the order of time. */
    static EventGroups of(List<Event> published) {
        return new EventGroups(published, Optional.empty());
    }

    /** Those of other events; where only events are replaced that belong to the same, the groups are not made anew. */
    EventGroups next(List<Event> others) {
        return new EventGroups(others, Optional.of(this));
    }

    /**
     * How groups follow from those before. Of these only what is made already is remembered, lest each of them hold all that
     * were ever before.
     */
    private record Parts(Optional<EventGroups> before, List<Event> published, Optional<Replacements> replaced) {

        Parts(Optional<EventGroups> before, List<Event> published) {
            this(before, published, before.flatMap(groups -> Replacements.of(groups.published, published)));
        }

        <T> Lazy<T> of(
                Function<EventGroups, Lazy<T>> which, BiFunction<T, Replacements, Optional<T>> with, Supplier<T> anew) {
            Optional<Replacements> some = replaced;
            Optional<T> known = before.map(which).flatMap(Lazy::known);
            return new Lazy<>(() -> known.flatMap(group -> some.flatMap(those -> with.apply(group, those)))
                    .orElseGet(anew));
        }

        Lazy<Map<String, List<Event>>> by(
                Function<EventGroups, Lazy<Map<String, List<Event>>>> which, Function<Event, List<String>> ids) {
            List<Event> events = published;
            return of(which, (group, those) -> those.in(new HashMap<>(group), ids), () -> by(events, ids));
        }

        private static Map<String, List<Event>> by(List<Event> events, Function<Event, List<String>> ids) {
            Map<String, List<Event>> groups = new HashMap<>();
            events.forEach(event -> ids.apply(event)
                    .forEach(id ->
                            groups.computeIfAbsent(id, any -> new ArrayList<>()).add(event)));
            return groups;
        }
    }

    /** By the year in whose list each stands. */
    YearLists years() {
        return years.get();
    }

    /** By the day of the calendar. */
    CalendarDays days() {
        return days.get();
    }

    /** By the entries of all facets. */
    FacetEvents facets() {
        return facets.get();
    }

    /** Those with a statement of a speaker. */
    List<Event> saidBy(String speaker) {
        return speakers.get().getOrDefault(speaker, List.of());
    }

    /** Those that lean on a source. */
    List<Event> leaningOn(String source) {
        return sources.get().getOrDefault(source, List.of());
    }
}
