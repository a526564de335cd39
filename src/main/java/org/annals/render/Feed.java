package org.annals.render;

import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.Theme;
import org.annals.site.Site;
import org.annals.site.index.Facet;
import org.annals.site.index.SiteIndex;

/**
 * What one can follow: the whole timeline, or one of its themes.
 *
 * @param page what it is about, and where its files lie
 * @param entries the newest first, and one at least: a feed has to say when it was updated
 */
record Feed(Address page, String title, String description, List<FeedEntry> entries) {

    /** That of the timeline, and one a theme; none that would have no entry. */
    static Stream<Feed> all(Site site, History history) {
        return Stream.concat(
                        Stream.of(ofTimeline(site, history)),
                        site.timeline().themes().values().stream().map(theme -> of(theme, site.index(), history)))
                .filter(feed -> !feed.entries.isEmpty());
    }

    private static Feed ofTimeline(Site site, History history) {
        return new Feed(
                Address.HOME,
                CslItem.container(site.settings()),
                site.settings().description(),
                FeedEntry.newest(site.index().published(), history));
    }

    private static Feed of(Theme theme, SiteIndex index, History history) {
        List<Event> events = index.events(Facet.THEMES, theme.id());
        String title = index.describe(theme.name());
        return new Feed(
                Facet.THEMES.address(theme.id()),
                title,
                theme.description().map(about -> about.plainText()).orElse(title),
                FeedEntry.newest(events, history));
    }

    /** A file of it. */
    Address file(String name) {
        return new Address(page.path() + name);
    }

    /** How its page names such a file. */
    Alternate alternate(String type, String name, String form) {
        return page.equals(Address.HOME)
                ? Alternate.ofEvents(type, name, form)
                : Alternate.ofPage(type, file(name), "entry.events", form, page);
    }
}
