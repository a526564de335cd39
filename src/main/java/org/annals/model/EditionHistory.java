package org.annals.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The editions of a timeline, and how its content of now compares with them.
 *
 * @param all the latest first
 * @param files the SHA-256 of each file of now, by its path, in their order; none if there is no edition to compare
 */
public record EditionHistory(List<CitableEdition> all, Map<String, String> files) {

    /** That of a timeline without editions. */
    public static final EditionHistory NONE = new EditionHistory(List.of(), Map.of());

    public EditionHistory {
        all = List.copyOf(all);
    }

    public Optional<CitableEdition> latest() {
        return all.stream().findFirst();
    }

    /** The latest one, if the content is the same to the byte: then this site is that edition. */
    public Optional<CitableEdition> current() {
        return latest().filter(edition -> edition.files().equals(files));
    }
}
