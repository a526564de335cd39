package org.annals.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;

/**
 * {@code timeline.ics}: the events for calendars, each on its whole days (RFC 5545).
 *
 * <p>Events of which a calendar cannot say the days are left out, and without any other there is no calendar, for an empty
 * one is none (3.6).
 */
final class TimelineIcs implements Format {

    private static final String FILE = "timeline.ics";

    @Override
    public List<Published> files() {
        return List.of(new Published(FILE, "The events whose days are certain, for calendars."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        List<CalendarEvent> events = CalendarEvent.all(site.index().published()).toList();
        if (!events.isEmpty()) {
            try (Writer out = sink.openText(FILE)) {
                new CalendarWriter(site.index(), out).events(CslItem.container(site.settings()), events);
            }
        }
        return List.of();
    }

    @Override
    public Stream<Alternate> alternates(Site site) {
        return CalendarEvent.all(site.index().published())
                .limit(1)
                .map(any -> Alternate.ofEvents("text/calendar", FILE, "iCalendar"));
    }
}
