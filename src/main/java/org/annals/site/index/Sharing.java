package org.annals.site.index;

import java.util.List;
import org.annals.model.Event;

/**
 * Which events have files for other sites beside their pages: a card and a page to embed.
 *
 * <p>They are three files an event. Where there are very many events only milestones have them, or the small files would be
 * most of the site.
 */
public final class Sharing {

    /** How many events a timeline may have for all of them to be shared so. */
    public static final int MOST = 2_000;

    private Sharing() {}

    /** Those events, in the order of time. */
    public static List<Event> shared(SiteIndex index) {
        return index.published().stream()
                .filter(event -> isShared(event, index))
                .toList();
    }

    public static boolean isShared(Event event, SiteIndex index) {
        return index.published().size() <= MOST || event.milestone();
    }
}
