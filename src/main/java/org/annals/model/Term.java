package org.annals.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.prose.Prose;

/**
 * A word that needs explaining.
 *
 * @param also other forms in which it occurs in texts
 */
public record Term(
        String id,
        String name,
        List<String> also,
        Map<String, String> names,
        Optional<Prose> description,
        List<SourceRef> sources)
        implements Entry {

    public Term {
        also = List.copyOf(also);
        sources = List.copyOf(sources);
    }
}
