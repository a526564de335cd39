package org.annals.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.date.When;
import org.annals.prose.Prose;

/** A body, an institution, a project. */
public record Organisation(
        String id,
        String name,
        Optional<String> abbreviation,
        Map<String, String> names,
        List<String> also,
        Optional<Prose> description,
        Optional<String> kind,
        Optional<When> founded,
        Optional<String> place,
        List<StatusSpan> spans,
        List<SourceRef> sources,
        Optional<String> wikidata,
        FieldLocations at)
        implements Entry {

    public Organisation {
        also = List.copyOf(also);
        spans = List.copyOf(spans);
        sources = List.copyOf(sources);
    }
}
