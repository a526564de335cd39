package org.annals.site;

import java.util.ArrayList;
import java.util.List;
import org.annals.model.Settings.Track;
import org.annals.model.date.Day;
import org.annals.site.Views.Named;
import org.annals.site.Views.StatusGroup;

/** Who was what on a day, in short. */
final class Statuses {

    private Statuses() {}

    /** A group for each status that somebody had, in the order of {@code site.yaml}. */
    static List<StatusGroup> at(Day day, Plan plan) {
        var groups = new ArrayList<StatusGroup>();
        for (Track track : plan.timeline().settings().tracks()) {
            track.statuses().forEach((status, label) -> {
                List<Named> who = plan.tenures().stream()
                        .filter(tenure -> tenure.status().equals(status) && tenure.covers(day))
                        .map(Tenure::who)
                        .toList();
                if (!who.isEmpty()) {
                    groups.add(new StatusGroup(label, who));
                }
            });
        }
        return groups;
    }
}
