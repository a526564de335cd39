package org.annals.render;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.annals.model.CitableEdition;
import org.annals.model.Settings;
import org.annals.model.Source.Name;
import org.annals.site.Site;

/**
 * What a book says of itself: whose work it is, and of when.
 *
 * @param edition the name of the edition that the site is, in words; nothing for a state that is none
 * @param issued the day of that edition, as EDTF
 * @param modified when the timeline was changed last, as far as that is known
 */
record Imprint(
        Settings settings, List<Name> authors, Optional<String> edition, Optional<String> issued, Instant modified) {

    /** An e-book must say when it was changed; it says this of a timeline of which nothing tells. */
    private static final Instant UNKNOWN = Instant.parse("2000-01-01T00:00:00Z");

    static Imprint of(Site site, History history) {
        Optional<CitableEdition> edition = site.timeline().editions().current();
        return new Imprint(
                site.settings(),
                Credit.names(site.settings()),
                edition.map(one -> site.timeline().language().say("editions.in", "edition", one.name())),
                edition.map(one -> one.date().edtf()),
                LastChange.of(site, history).orElse(UNKNOWN));
    }
}
