package org.annals.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Event;
import org.annals.model.date.Day;
import org.annals.site.index.CalendarDays;

/**
 * An event as a calendar has it: on whole days, all of them certain, of the years 1 to 9999. A calendar knows no uncertain
 * date and writes a year in four digits.
 *
 * @param first its first day
 * @param end the day after its last one
 */
record CalendarEvent(Event event, Day first, Day end) {

    /** Those of which a calendar can say the days. */
    static Stream<CalendarEvent> all(List<Event> events) {
        return events.stream().flatMap(event -> of(event).stream());
    }

    /** The first day alone of all those of which it is known; when they end may not be. */
    static Stream<CalendarEvent> begun(List<Event> events) {
        return events.stream()
                .flatMap(event ->
                        CalendarDays.first(event.date()).stream().map(day -> new CalendarEvent(event, day, day.next())))
                .filter(CalendarEvent::isWritten);
    }

    private static Optional<CalendarEvent> of(Event event) {
        return SureDays.of(event.date())
                .map(days -> new CalendarEvent(event, days.first(), days.last().next()))
                .filter(CalendarEvent::isWritten);
    }

    private boolean isWritten() {
        return isWritten(first) && isWritten(end);
    }

    private static boolean isWritten(Day day) {
        return day.year() >= 1 && day.year() <= 9999;
    }

    /** A day in basic format (RFC 5545, 3.3.4). */
    static String basic(Day day) {
        return day.iso().replace("-", "");
    }
}
