package org.annals.site;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.Event;
import org.annals.site.Views.Stretch;
import org.annals.site.Views.YearLine;

/** Events under their years. */
final class Chronicle {

    private Chronicle() {}

    /** Every one of these years, with those of the events that stand in it. */
    static List<YearLine> years(List<Long> years, List<Event> events, Plan plan) {
        return years.stream().map(year -> year(year, events, plan)).toList();
    }

    /** The years of these events. */
    static List<YearLine> of(List<Event> events, Plan plan) {
        List<Long> years = events.stream().map(Years::of).distinct().sorted().toList();
        return years(years, events, plan);
    }

    private static YearLine year(long year, List<Event> events, Plan plan) {
        return new YearLine(
                year,
                Address.year(year),
                events.stream()
                        .filter(event -> Years.of(event) == year)
                        .map(plan::line)
                        .toList());
    }

    /** The same years, with those that follow each other without an event taken together. */
    static List<Stretch> stretches(List<YearLine> years) {
        var stretches = new ArrayList<Stretch>();
        for (YearLine year : years) {
            int last = stretches.size() - 1;
            if (last >= 0 && year.events().isEmpty() && isEmpty(stretches.get(last))) {
                stretches.set(last, new Stretch(stretches.get(last).first(), year));
            } else {
                stretches.add(new Stretch(year, year));
            }
        }
        return stretches;
    }

    private static boolean isEmpty(Stretch stretch) {
        return stretch.first().events().isEmpty();
    }
}
