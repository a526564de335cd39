package org.annals.site;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annals.site.index.SiteIndex;
import org.annals.site.page.PagePlan;

/**
 * A kind of page: which pages of it a site has, and at which addresses such pages stand.
 *
 * @param plans the pages of a site
 */
public record PageType(Function<SiteIndex, Stream<PagePlan>> plans, List<Published> addresses) {

    public PageType {
        addresses = List.copyOf(addresses);
    }

    /** Pages that stand at addresses of one form. */
    static PageType of(Function<SiteIndex, Stream<PagePlan>> plans, String pattern, String purpose) {
        return new PageType(plans, List.of(new Published(pattern, purpose)));
    }

    /** The same kind of page at addresses of another form, too. */
    PageType and(String pattern, String purpose) {
        return new PageType(
                plans,
                Stream.concat(addresses.stream(), Stream.of(new Published(pattern, purpose)))
                        .toList());
    }
}
