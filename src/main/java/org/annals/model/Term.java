package org.annals.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.prose.Prose;

/**
 * A word that needs explaining.
 *
 * @param forms others in which it occurs in texts
 */
public record Term(
        String id,
        String name,
        List<Located<String>> forms,
        Map<String, String> names,
        Optional<Prose> description,
        List<SourceRef> sources,
        FieldLocations at)
        implements Entry {

    public Term {
        forms = List.copyOf(forms);
        sources = List.copyOf(sources);
    }

    /** The words of the other forms. */
    @Override
    public List<String> also() {
        return Located.values(forms);
    }
}
