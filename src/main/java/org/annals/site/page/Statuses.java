package org.annals.site.page;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.Track;
import org.annals.model.date.Day;
import org.annals.site.index.Named;
import org.annals.site.index.SiteIndex;
import org.annals.site.index.Tenure;

/** Who was what on a day, in short. */
final class Statuses {

    private Statuses() {}

    /** A group for each status that somebody had, in the order of {@code site.yaml}. */
    static List<StatusGroup> at(Day day, SiteIndex index) {
        var groups = new ArrayList<StatusGroup>();
        for (Track track : index.timeline().settings().tracks()) {
            track.statuses().keySet().forEach(status -> {
                List<Named> who = index.tenures().stream()
                        .filter(tenure ->
                                tenure.track().equals(track) && tenure.status().equals(status) && tenure.covers(day))
                        .map(Tenure::who)
                        .toList();
                if (!who.isEmpty()) {
                    groups.add(new StatusGroup(track.heading(status), who));
                }
            });
        }
        return groups;
    }
}
