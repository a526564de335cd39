package org.annals.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.annals.model.Address;
import org.annals.model.BaseUrl;
import org.annals.model.Event;
import org.annals.model.Place;
import org.annals.model.date.Day;
import org.annals.site.index.SiteIndex;

/**
 * Writes a calendar (RFC 5545).
 *
 * <p>{@code UID} is the id at the site, with its folders, for several timelines may share a host. {@code DTSTAMP} must be
 * there (3.6.1) and would change with each build: it is the first day of the event.
 */
final class CalendarWriter {

    private final SiteIndex index;
    private final BaseUrl base;
    private final String host;
    private final IcsLines lines;

    CalendarWriter(SiteIndex index, Writer out) {
        this.index = index;
        this.base = index.timeline().settings().baseUrl();
        this.host = host(base);
        this.lines = new IcsLines(out);
    }

    /** Events on their days. */
    void events(String name, List<CalendarEvent> events) throws IOException {
        begin(name);
        for (CalendarEvent found : events) {
            Event event = found.event();
            head(event.id(), found);
            lines.raw("DTEND;VALUE=DATE", CalendarEvent.basic(found.end())).text("SUMMARY", event.title());
            body(event);
        }
        lines.raw("END", "VCALENDAR");
    }

    /**
     * The first days of events, every year again; the title says since when. What began on 29 February is remembered on the
     * last day of that month, for a day that a year does not have is left out (3.3.10).
     */
    void anniversaries(String name, List<CalendarEvent> events) throws IOException {
        begin(name);
        for (CalendarEvent found : events) {
            Event event = found.event();
            head("anniversary-" + event.id(), found);
            lines.raw("RRULE", yearly(found.first()))
                    .text(
                            "SUMMARY",
                            index.say(
                                    "calendar.anniversary",
                                    "year",
                                    index.dating().year(found.first().year()),
                                    "title",
                                    event.title()));
            body(event);
        }
        lines.raw("END", "VCALENDAR");
    }

    private static String yearly(Day day) {
        boolean leap = day.month() == 2 && day.day() == 29;
        return "FREQ=YEARLY" + (leap ? ";BYMONTH=2;BYMONTHDAY=-1" : "");
    }

    private void begin(String name) throws IOException {
        lines.raw("BEGIN", "VCALENDAR")
                .raw("VERSION", "2.0")
                .text("PRODID", "-//Annals//Annals//EN")
                .text("NAME", name) // RFC 7986, 5.1, and what programs read that are older
                .text("X-WR-CALNAME", name);
    }

    private void head(String id, CalendarEvent found) throws IOException {
        String first = CalendarEvent.basic(found.first());
        lines.raw("BEGIN", "VEVENT")
                .text("UID", id + "@" + host)
                .raw("DTSTAMP", first + "T000000Z")
                .raw("DTSTART;VALUE=DATE", first);
    }

    private void body(Event event) throws IOException {
        lines.text("DESCRIPTION", event.summary())
                .text("CATEGORIES", index.kind(event).label());
        Optional<Place> place = event.place()
                .flatMap(id -> Optional.ofNullable(index.timeline().places().get(id)));
        if (place.isPresent()) {
            place(place.get());
        }
        lines.raw("URL", base.absolute(Address.event(event.id())))
                .raw("TRANSP", "TRANSPARENT")
                .raw("END", "VEVENT");
    }

    private void place(Place place) throws IOException {
        lines.text("LOCATION", place.name());
        if (place.point().isPresent()) {
            Place.Point point = place.point().get();
            lines.raw("GEO", point.lat() + ";" + point.lon());
        }
    }

    /** Host and folders. */
    private static String host(BaseUrl base) {
        return base.url().replaceFirst("^[^/]*//", "").replaceFirst("/$", "");
    }
}
