package org.annals.site.index;

import java.util.List;
import org.annals.model.Event;
import org.annals.model.Settings.Shared;

/**
 * Which events have files for other sites beside their pages: a card and a page to embed.
 *
 * <p>They are three files an event. Unless the settings say otherwise, of very many events only milestones have them, or the
 * small files would be most of the site.
 */
public final class Sharing {

    /** How many events a timeline may have for all of them to be shared so, where its settings do not say. */
    public static final int MOST = 2_000;

    private Sharing() {}

    /** Those events, in the order of time. */
    public static List<Event> shared(SiteIndex index) {
        return index.published().stream()
                .filter(event -> isShared(event, index))
                .toList();
    }

    public static boolean isShared(Event event, SiteIndex index) {
        return switch (wished(index)) {
            case ALL -> true;
            case MILESTONES -> event.milestone();
            case NONE -> false;
        };
    }

    private static Shared wished(SiteIndex index) {
        Shared usual = index.published().size() <= MOST ? Shared.ALL : Shared.MILESTONES;
        return index.timeline().settings().sharing().orElse(usual);
    }
}
