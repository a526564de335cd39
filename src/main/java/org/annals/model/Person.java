package org.annals.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.date.When;
import org.annals.prose.Prose;

/**
 * Somebody who takes part in events, or speaks about them.
 *
 * @param family the part of the name that lists are sorted by; without it, the whole name is
 */
public record Person(
        String id,
        String name,
        Map<String, String> names,
        List<String> also,
        Optional<String> family,
        Optional<Prose> description,
        Optional<String> country,
        List<Role> roles,
        List<StatusSpan> spans,
        List<SourceRef> sources,
        Optional<String> wikidata,
        FieldLocations at)
        implements Entry {

    public Person {
        also = List.copyOf(also);
        roles = List.copyOf(roles);
        spans = List.copyOf(spans);
        sources = List.copyOf(sources);
    }

    /** The family name first: Xi Jinping stays as he is, Islam Karimov becomes Karimov, Islam. */
    @Override
    public String listed() {
        return family.filter(part -> !name.startsWith(part))
                .map(part -> part + ", " + name.replace(part, " ").strip().replaceAll("\\s+", " "))
                .orElse(name);
    }

    /**
     * An office or a function; without {@code until} it is still held when the timeline ends.
     *
     * @param office a status of a track, if the office is drawn on one
     */
    public record Role(
            String title,
            Optional<String> office,
            Optional<String> organisation,
            Optional<When> since,
            Optional<When> until,
            FieldLocations at) {}
}
