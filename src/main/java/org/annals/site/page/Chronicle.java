package org.annals.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.site.index.RoundYears;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.YearLists;
import org.annals.site.index.Years;
import org.annals.site.picture.Rails;
import org.annals.site.picture.Ticks;

/** Events under their years. */
final class Chronicle {

    private static final int MOST_EVENTS = 150; // of which every one is named
    private static final int FIRST = 40; // are named of more than that
    private static final int MOST_YEARS = 60; // with a heading each

    private Chronicle() {}

    /** Every year of the period; where there are too many events only the first by rank, and how many more there are. */
    static List<YearSpan> ofPeriod(List<Long> years, SiteIndex index) {
        Rails rails = Rails.ofPeriod(index);
        List<Event> all = index.published();
        List<Event> named = all.size() <= MOST_EVENTS ? all : index.ranks().first(FIRST, all);
        Set<String> ids = named.stream().map(Event::id).collect(Collectors.toSet());
        List<YearLine> lines = new ArrayList<>();
        for (List<Long> group : groups(years)) {
            List<Event> events = group.stream()
                    .flatMap(year -> index.lists().of(year).stream())
                    .toList();
            lines.add(line(
                    group,
                    events.stream().filter(event -> ids.contains(event.id())).toList(),
                    events,
                    rails,
                    index));
        }
        return stretches(lines, rails, index);
    }

    /** Each year alone, or as many together as a round number says. */
    private static List<List<Long>> groups(List<Long> years) {
        long size = Ticks.round((double) years.size() / MOST_YEARS);
        return List.copyOf(years.stream()
                .collect(Collectors.groupingBy(year -> RoundYears.group(year, size), TreeMap::new, Collectors.toList()))
                .values());
    }

    private static YearLine line(List<Long> years, List<Event> named, List<Event> all, Rails rails, SiteIndex index) {
        long first = years.get(0);
        long last = years.get(years.size() - 1);
        long listed = all.isEmpty() ? first : Years.of(all.get(0));
        return new YearLine(
                first,
                last,
                first != last,
                index.dating().years(first, last),
                Address.year(listed),
                named.stream().map(index::line).toList(),
                all.size() - named.size(),
                rails.of(first, last));
    }

    /** One year with these events. */
    static YearLine ofYear(List<Event> events, SiteIndex index) {
        return line(List.of(Years.of(events.get(0))), events, events, Rails.NONE, index);
    }

    /** The years of these events, with rails beside them. */
    static List<YearLine> of(List<Event> events, Rails rails, SiteIndex index) {
        return YearLists.of(events).byYear().entrySet().stream()
                .map(year -> line(List.of(year.getKey()), year.getValue(), year.getValue(), rails, index))
                .toList();
    }

    /** The same years, with those that follow each other without an event taken together. */
    private static List<YearSpan> stretches(List<YearLine> years, Rails rails, SiteIndex index) {
        var stretches = new ArrayList<YearSpan>();
        for (YearLine year : years) {
            int last = stretches.size() - 1;
            if (last >= 0 && isEmpty(year) && isEmpty(stretches.get(last).first())) {
                stretches.set(last, stretch(stretches.get(last).first(), year, rails, index));
            } else {
                stretches.add(stretch(year, year, rails, index));
            }
        }
        return stretches;
    }

    private static YearSpan stretch(YearLine first, YearLine last, Rails rails, SiteIndex index) {
        return new YearSpan(
                first, last, index.dating().years(first.year(), last.last()), rails.of(first.year(), last.last()));
    }

    private static boolean isEmpty(YearLine year) {
        return year.events().isEmpty() && year.more() == 0;
    }
}
