package org.annals.model;

import java.util.List;
import java.util.Optional;
import org.annals.model.date.When;

/**
 * A stretch of time in one status of a track; without {@code until} it lasts beyond the timeline.
 *
 * @param status an id of a track's statuses in {@code site.yaml}
 * @param title what it was called then, where that is not the status's own label
 * @param decision when the status was decided, where that was another day
 * @param memorandum when the paper was signed that made it so
 */
public record StatusSpan(
        String status,
        Optional<String> title,
        When since,
        Optional<When> until,
        Optional<When> decision,
        Optional<When> memorandum,
        Optional<String> note,
        List<SourceRef> sources,
        FieldLocations at) {

    public StatusSpan {
        sources = List.copyOf(sources);
    }
}
