package org.annals.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.prose.FormFinder;
import org.annals.prose.Prose;

/**
 * A wording that recurs: the statements that use one of its forms belong to it.
 *
 * @param forms by language tag, in the order in which they are written
 */
public record Catchphrase(
        String id,
        String name,
        Map<String, List<Located<String>>> forms,
        Optional<Prose> description,
        Optional<String> wikidata,
        FieldLocations at)
        implements Entry {

    public Catchphrase {
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    }

    /** Its forms are its names in other languages. */
    @Override
    public Map<String, String> names() {
        return Map.of();
    }

    /** The forms of all languages. */
    public Stream<Located<String>> allForms() {
        return forms.values().stream().flatMap(List::stream);
    }

    public FormFinder finder() {
        return new FormFinder(Located.values(allForms().toList()));
    }
}
