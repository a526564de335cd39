package org.annals.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.BaseUrl;
import org.annals.model.Event;
import org.annals.model.date.Day;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.site.index.SiteIndex;

/**
 * {@code timeline.ics}: the events for calendars, each on its whole days (RFC 5545).
 *
 * <p>A calendar knows no uncertain date and, in four digits, no year before 1 CE or after 9999; events of which it cannot
 * say the days are left out, and without any other there is no calendar, for an empty one is none (3.6). {@code UID} is
 * the id at the site, with its folders, for several timelines may share a host. {@code DTSTAMP} must be there (3.6.1) and
 * would change with each build: it is the first day of the event.
 */
final class TimelineIcs implements Format {

    private static final String FILE = "timeline.ics";

    @Override
    public List<Published> files() {
        return List.of(new Published(FILE, "The events whose days are certain, for calendars."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        List<Entry> entries = entries(site.index()).toList();
        if (!entries.isEmpty()) {
            try (Writer out = sink.openText(FILE)) {
                calendar(entries, site.index(), new IcsLines(out));
            }
        }
        return List.of();
    }

    @Override
    public Stream<Alternate> alternates(Site site) {
        return entries(site.index()).limit(1).map(any -> Alternate.ofEvents("text/calendar", FILE, "iCalendar"));
    }

    /**
     * An event as a calendar has it.
     *
     * @param end the day after its last one
     */
    private record Entry(Event event, String start, String end) {}

    private static Stream<Entry> entries(SiteIndex index) {
        return index.published().stream().flatMap(event -> entry(event).stream());
    }

    private static Optional<Entry> entry(Event event) {
        return SureDays.of(event.date())
                .flatMap(days -> date(days.first())
                        .flatMap(start -> date(days.last().next()).map(end -> new Entry(event, start, end))));
    }

    private static Optional<String> date(Day day) {
        return Optional.of(day)
                .filter(known -> known.year() >= 1 && known.year() <= 9999)
                .map(known -> known.iso().replace("-", ""));
    }

    private static void calendar(List<Entry> entries, SiteIndex index, IcsLines lines) throws IOException {
        String name = CslItem.container(index.timeline().settings());
        lines.raw("BEGIN", "VCALENDAR")
                .raw("VERSION", "2.0")
                .text("PRODID", "-//Annals//Annals//EN")
                .text("NAME", name) // RFC 7986, 5.1, and what programs read that are older
                .text("X-WR-CALNAME", name);
        for (Entry entry : entries) {
            event(entry, index, lines);
        }
        lines.raw("END", "VCALENDAR");
    }

    private static void event(Entry entry, SiteIndex index, IcsLines lines) throws IOException {
        Event event = entry.event;
        BaseUrl base = index.timeline().settings().baseUrl();
        lines.raw("BEGIN", "VEVENT")
                .text("UID", event.id() + "@" + place(base))
                .raw("DTSTAMP", entry.start + "T000000Z")
                .raw("DTSTART;VALUE=DATE", entry.start)
                .raw("DTEND;VALUE=DATE", entry.end)
                .text("SUMMARY", event.title())
                .text("DESCRIPTION", event.summary())
                .text("CATEGORIES", index.kind(event).label())
                .raw("URL", base.absolute(Address.event(event.id())))
                .raw("TRANSP", "TRANSPARENT")
                .raw("END", "VEVENT");
    }

    /** Host and folders. */
    private static String place(BaseUrl base) {
        return base.url().replaceFirst("^[^/]*//", "").replaceFirst("/$", "");
    }
}
