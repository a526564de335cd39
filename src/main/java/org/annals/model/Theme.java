package org.annals.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.prose.Prose;

/** A subject that runs through several events. */
public record Theme(
        String id,
        String name,
        Map<String, String> names,
        List<String> also,
        Optional<Prose> description,
        List<StatusSpan> spans,
        FieldLocations at)
        implements Entry {

    public Theme {
        also = List.copyOf(also);
        spans = List.copyOf(spans);
    }
}
