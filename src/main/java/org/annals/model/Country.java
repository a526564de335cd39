package org.annals.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<String> also,
        Optional<Prose> description,
        Optional<String> iso,
        List<StatusSpan> spans,
        Optional<String> wikidata,
        FieldLocations at)
        implements Entry {

    public Country {
        also = List.copyOf(also);
        spans = List.copyOf(spans);
    }
}
