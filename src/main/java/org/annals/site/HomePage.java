package org.annals.site;

import java.util.List;
import org.annals.model.Settings;
import org.annals.model.Timeline;
import org.annals.site.Views.EventLine;
import org.annals.site.Views.YearLine;

/** The whole period: a bar for each year, then every event. */
public record HomePage(String title, String description, List<YearLine> years, int count) implements Page {

    private static final int HIGHEST_BAR = 12;

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
        List<List<EventLine>> lines = years.stream()
                .map(year -> plan.published().stream()
                        .filter(event -> Years.of(event) == year)
                        .map(plan::line)
                        .toList())
                .toList();
        int most = lines.stream().mapToInt(List::size).max().orElse(1);
        List<YearLine> yearLines = java.util.stream.IntStream.range(0, years.size())
                .mapToObj(i -> new YearLine(
                        years.get(i),
                        Address.year(years.get(i)),
                        lines.get(i),
                        share(lines.get(i).size(), most)))
                .toList();
        return new HomePage(
                settings.title(),
                settings.description(),
                yearLines,
                plan.published().size());
    }

    /** A year with events always has a bar. */
    private static int share(int count, int most) {
        return count == 0 ? 0 : Math.max(1, count * HIGHEST_BAR / most);
    }
}
