package org.annals.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.site.index.Facet;
import org.annals.site.index.SiteIndex;

/** {@code anniversaries.ics}: the day of each event, every year again; of the timeline, and of each theme beside its page. */
final class AnniversariesIcs implements Format {

    private static final String FILE = "anniversaries.ics";

    @Override
    public List<Published> files() {
        return List.of(
                new Published(FILE, "The day of each event, every year again, for calendars."),
                new Published("themes/<theme>/" + FILE, "The same for the events of a theme."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        for (Calendar calendar : calendars(site).toList()) {
            try (Writer out = sink.openText(calendar.file().path())) {
                new CalendarWriter(site.index(), out)
                        .anniversaries(
                                calendar.name,
                                CalendarEvent.begun(calendar.events).toList());
            }
        }
        return List.of();
    }

    @Override
    public Stream<Alternate> alternates(Site site) {
        return calendars(site)
                .map(calendar -> calendar.page.equals(Address.HOME)
                        ? new Alternate(
                                "text/calendar",
                                calendar.file(),
                                "calendar.title",
                                "iCalendar",
                                List.of("home", "on-this-day"))
                        : Alternate.ofPage(
                                "text/calendar", calendar.file(), "calendar.title", "iCalendar", calendar.page));
    }

    /**
     * A calendar of some events.
     *
     * @param page what it is about, and where its file lies
     */
    private record Calendar(Address page, String name, List<Event> events) {

        Address file() {
            return new Address(page.path() + FILE);
        }
    }

    /** That of the timeline, and one a theme; none that would be empty. */
    private static Stream<Calendar> calendars(Site site) {
        SiteIndex index = site.index();
        String title = index.say("calendar.title");
        Calendar whole = new Calendar(Address.HOME, index.describe(title), index.published());
        return Stream.concat(
                        Stream.of(whole),
                        site.timeline().themes().values().stream()
                                .map(theme -> new Calendar(
                                        Facet.THEMES.address(theme.id()),
                                        index.describe(theme.name() + " – " + title),
                                        index.events(Facet.THEMES, theme.id()))))
                .filter(calendar ->
                        CalendarEvent.begun(calendar.events).findAny().isPresent());
    }
}
