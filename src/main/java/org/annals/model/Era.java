package org.annals.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.date.When;
import org.annals.prose.Prose;

/** A stretch of the whole story; without {@code until} it lasts to its end. */
public record Era(
        String id,
        String name,
        Map<String, String> names,
        When since,
        Optional<When> until,
        Optional<Prose> description,
        List<SourceRef> sources,
        FieldLocations at)
        implements Entry {

    public Era {
        sources = List.copyOf(sources);
    }
}
