package org.annals.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.date.When;
import org.annals.prose.Prose;

/**
 * A state, and what it was to the organisation when.
 *
 * @param iso two letters of ISO 3166-1
 */
public record Country(
        String id,
        String name,
        Map<String, String> names,
        Optional<Prose> description,
        Optional<String> iso,
        List<Span> spans,
        Optional<String> wikidata,
        FieldLocations at)
        implements Entry {

    public Country {
        spans = List.copyOf(spans);
    }

    /**
     * A stretch of time in one status; without {@code until} it lasts beyond the timeline.
     *
     * @param status an id of the track's statuses in {@code site.yaml}
     * @param decision when the status was decided, where that was another day
     * @param memorandum when the paper was signed that made it so
     */
    public record Span(
            String status,
            When since,
            Optional<When> until,
            Optional<When> decision,
            Optional<When> memorandum,
            Optional<String> note,
            List<SourceRef> sources,
            FieldLocations at) {
        public Span {
            sources = List.copyOf(sources);
        }
    }
}
