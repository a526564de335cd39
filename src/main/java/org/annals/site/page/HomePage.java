package org.annals.site.page;

import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.Settings;
import org.annals.model.Timeline;
import org.annals.model.date.Day;
import org.annals.site.index.SiteIndex;
import org.annals.site.picture.Picture;
import org.annals.site.picture.Pictures;

/**
 * The whole period: its picture, then every event by year.
 *
 * @param chronicle all years of the period; those without events are taken together
 * @param count how many events there are
 * @param sources how many sources there are
 * @param lastYear the end of the period
 * @param statuses who had which status then
 * @param filter what the events can be chosen by
 */
public record HomePage(
        String title,
        String description,
        Picture picture,
        List<YearSpan> chronicle,
        int count,
        int sources,
        String lastYear,
        List<StatusGroup> statuses,
        Filter filter)
        implements Page {

    @Override
    public Address address() {
        return Address.HOME;
    }

    @Override
    public String template() {
        return "home";
    }

    public static Stream<PagePlan> plans(SiteIndex index) {
        return Stream.of(PagePlan.of(Address.HOME, index, (typesetter, digests) -> of(index)));
    }

    private static HomePage of(SiteIndex index) {
        Timeline timeline = index.timeline();
        List<Long> years = index.years();
        Settings settings = timeline.settings();
        List<Event> events = index.published();
        long lastYear = years.get(years.size() - 1);
        Picture picture = Pictures.period(index);
        return new HomePage(
                settings.title(),
                settings.description(),
                picture,
                Chronicle.ofPeriod(years, index),
                events.size(),
                timeline.sources().size(),
                index.dating().year(lastYear),
                Statuses.at(new Day(lastYear, 12, 31), index),
                Filter.of(picture, index));
    }
}
