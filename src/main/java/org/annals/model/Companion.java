package org.annals.model;

import java.util.List;
import java.util.Optional;
import org.annals.prose.Prose;

/** A source read part by part: what each part says, and what other sources say of it. */
public record Companion(String source, Optional<Prose> intro, List<Part> parts) {

    public Companion {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the source.
     *
     * @param at the locator by which texts cite it, such as {@code para. 3}
     * @param kind fact, statement or mixed
     * @param by whose words or judgement it is: a person or an organisation
     * @param check what other sources say of it: confirmed, partly, contradicted, or alone if they say nothing
     */
    public record Part(String at, String kind, Optional<String> by, Prose text, String check, Optional<Prose> note) {}
}
