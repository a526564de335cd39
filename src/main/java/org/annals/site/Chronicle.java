package org.annals.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annals.model.Event;
import org.annals.site.Views.Stretch;
import org.annals.site.Views.YearLine;
import org.annals.site.picture.Ticks;

/** Events under their years. */
final class Chronicle {

    private static final int MOST_EVENTS = 150; // of which every one is named
    private static final int FIRST = 40; // are named of more than that
    private static final int MOST_YEARS = 60; // with a heading each

    private Chronicle() {}

    /** Every year of the period; where there are too many events only the first by rank, and how many more there are. */
    static List<Stretch> ofPeriod(List<Long> years, Plan plan) {
        List<Event> all = plan.published();
        List<Event> named = all.size() <= MOST_EVENTS ? all : plan.ranks().first(FIRST, all);
        Set<String> ids = named.stream().map(Event::id).collect(Collectors.toSet());
        List<YearLine> lines = new ArrayList<>();
        for (List<Long> group : groups(years)) {
            List<Event> events = group.stream()
                    .flatMap(year -> plan.lists().of(year).stream())
                    .toList();
            lines.add(line(
                    group,
                    events.stream().filter(event -> ids.contains(event.id())).toList(),
                    events,
                    plan));
        }
        return stretches(lines);
    }

    /** Each year alone, or as many together as a round number says. */
    private static List<List<Long>> groups(List<Long> years) {
        long size = Ticks.round((double) years.size() / MOST_YEARS);
        return List.copyOf(years.stream()
                .collect(Collectors.groupingBy(year -> Math.floorDiv(year, size), TreeMap::new, Collectors.toList()))
                .values());
    }

    private static YearLine line(List<Long> years, List<Event> named, List<Event> all, Plan plan) {
        long first = years.get(0);
        long last = years.get(years.size() - 1);
        long listed = all.isEmpty() ? first : Years.of(all.get(0));
        return new YearLine(
                first,
                first != last,
                first == last ? plan.dating().year(first) : plan.dating().years(first, last),
                Address.year(listed),
                named.stream().map(plan::line).toList(),
                all.size() - named.size());
    }

    /** The years of these events. */
    static List<YearLine> of(List<Event> events, Plan plan) {
        return YearLists.of(events).byYear().entrySet().stream()
                .map(year -> line(List.of(year.getKey()), year.getValue(), year.getValue(), plan))
                .toList();
    }

    /** The same years, with those that follow each other without an event taken together. */
    private static List<Stretch> stretches(List<YearLine> years) {
        var stretches = new ArrayList<Stretch>();
        for (YearLine year : years) {
            int last = stretches.size() - 1;
            if (last >= 0 && isEmpty(year) && isEmpty(stretches.get(last).first())) {
                stretches.set(last, new Stretch(stretches.get(last).first(), year));
            } else {
                stretches.add(new Stretch(year, year));
            }
        }
        return stretches;
    }

    private static boolean isEmpty(YearLine year) {
        return year.events().isEmpty() && year.more() == 0;
    }
}
