package org.annals.site.index;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.annals.model.Event;
import org.annals.model.date.Dated;
import org.annals.model.date.Day;
import org.annals.model.date.Days;
import org.annals.model.date.Interval;
import org.annals.model.date.When;

/** The events by the day of the calendar on which they happened or began, whatever the year. */
public record CalendarDays(SortedMap<MonthDay, List<Event>> events) {

    static CalendarDays of(List<Event> events) {
        SortedMap<MonthDay, List<Event>> byDay = new TreeMap<>();
        events.forEach(event -> day(event)
                .ifPresent(day ->
                        byDay.computeIfAbsent(day, found -> new ArrayList<>()).add(event)));
        return new CalendarDays(byDay);
    }

    /** The same of a list in which events are replaced; nothing if one of them is of another day. */
    Optional<CalendarDays> with(Replacements replaced) {
        return replaced.in(new TreeMap<>(events), event -> day(event).stream().toList())
                .map(CalendarDays::new);
    }

    /** The day of an event, if its date is exact to the day; an interval counts on its first day. */
    public static Optional<MonthDay> day(Event event) {
        return first(event.date()).map(day -> MonthDay.of(day.month(), day.day()));
    }

    /** The day on which something was or began, if that is certain. */
    public static Optional<Day> first(When date) {
        if (date instanceof Interval interval) {
            return interval.start() instanceof Dated start ? only(start.certainOfOne()) : Optional.empty();
        }
        return only(date.certain());
    }

    /** What is certain, if that is a single day. */
    public static Optional<Day> only(List<Days> certain) {
        return certain.size() == 1
                ? certain.get(0)
                        .first()
                        .day()
                        .filter(day -> certain.get(0).last().day().equals(Optional.of(day)))
                : Optional.empty();
    }

    /** How many events stand here. */
    public int count() {
        return events.values().stream().mapToInt(List::size).sum();
    }

    /** Whether the day has more than one event. */
    public boolean hasOthers(MonthDay day) {
        return of(day).size() > 1;
    }

    public List<Event> of(MonthDay day) {
        return Optional.ofNullable(events.get(day)).orElse(List.of());
    }

    /** The days of a month on which something happened, in order. */
    public List<MonthDay> month(int month) {
        return events.keySet().stream()
                .filter(day -> day.getMonthValue() == month)
                .toList();
    }
}
