package org.annals.site.page;

import java.util.Collection;
import java.util.List;
import org.annals.model.Address;
import org.annals.model.Entry;
import org.annals.problem.Location;
import org.annals.site.index.SiteIndex;
import org.annals.site.text.Digests;
import org.annals.site.text.Typesetter;

/**
 * A page that is not made yet.
 *
 * @param origin what in the content it comes of
 * @param content makes it, as often as it is asked for
 */
public record PagePlan(Address address, Location origin, Content content) {

    /** A page that comes of the settings, or of the timeline as a whole. */
    static PagePlan of(Address address, SiteIndex index, Content content) {
        return new PagePlan(address, index.timeline().settings().at(), content);
    }

    /** A page that comes of entries: of their file, if all stand in one. */
    static PagePlan of(Address address, SiteIndex index, Collection<? extends Entry> entries, Content content) {
        List<String> files = entries.stream()
                .map(entry -> entry.at().whole().file())
                .distinct()
                .toList();
        return files.size() == 1
                ? new PagePlan(address, Location.of(files.get(0)), content)
                : of(address, index, content);
    }

    /** What a page says, once it is asked for. */
    @FunctionalInterface
    public interface Content {

        /**
         * Makes the page.
         *
         * @param typesetter a fresh one for the texts of this page
         * @param digests what the page needs to know of the pages of events
         */
        Page make(Typesetter typesetter, Digests digests);
    }
}
