package org.annals.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annals.model.Country;
import org.annals.model.Country.Span;
import org.annals.model.Settings.Track;
import org.annals.model.Timeline;
import org.annals.model.date.Day;
import org.annals.site.Views.StatusGroup;

/** Who was what at the end of a year. */
final class Statuses {

    private Statuses() {}

    /** A group for each status that somebody had, in the order of {@code site.yaml}. */
    static List<StatusGroup> at(long year, Timeline timeline) {
        Day end = new Day(year, 12, 31);
        var groups = new ArrayList<StatusGroup>();
        for (Track track : timeline.settings().tracks()) {
            for (Map.Entry<String, String> status : track.statuses().entrySet()) {
                List<String> names = timeline.countries().values().stream()
                        .filter(country -> country.spans().stream()
                                .anyMatch(span -> span.status().equals(status.getKey()) && covers(span, end)))
                        .map(Country::name)
                        .toList();
                if (!names.isEmpty()) {
                    groups.add(new StatusGroup(status.getValue(), names));
                }
            }
        }
        return groups;
    }

    private static boolean covers(Span span, Day day) {
        boolean begun = span.since()
                .earliest()
                .day()
                .map(start -> start.compareTo(day) <= 0)
                .orElse(true);
        boolean ended = span.until()
                .flatMap(until -> until.latest().day())
                .map(last -> last.compareTo(day) <= 0)
                .orElse(false);
        return begun && !ended;
    }
}
