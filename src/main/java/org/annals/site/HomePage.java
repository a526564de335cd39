package org.annals.site;

import java.util.List;
import org.annals.model.Event;
import org.annals.model.Settings;
import org.annals.model.Timeline;
import org.annals.model.date.Day;
import org.annals.site.Views.StatusGroup;
import org.annals.site.Views.Stretch;

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
        List<Stretch> chronicle,
        int count,
        int sources,
        long lastYear,
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

    static HomePage of(List<Long> years, Plan plan) {
        Timeline timeline = plan.timeline();
        Settings settings = timeline.settings();
        List<Event> events = plan.published();
        long lastYear = years.get(years.size() - 1);
        Picture picture = Pictures.period(plan);
        return new HomePage(
                settings.title(),
                settings.description(),
                picture,
                Chronicle.ofPeriod(years, plan),
                events.size(),
                timeline.sources().size(),
                lastYear,
                Statuses.at(new Day(lastYear, 12, 31), plan),
                Filter.of(picture, plan));
    }
}
