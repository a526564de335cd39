package org.annals.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.BaseUrl;
import org.annals.model.Event;
import org.annals.model.Settings;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.site.index.SiteIndex;

/**
 * {@code feed.xml}: what is new, for feed readers (Atom, RFC 4287); of the timeline, and of each theme beside its page.
 *
 * <p>The id of an entry is the address of its page, which never changes. A feed has to say when it was updated (4.1.1), so
 * there is none without an entry.
 */
record AtomFeed(History history) implements Format {

    private static final String FILE = "feed.xml";
    private static final String TYPE = "application/atom+xml";

    @Override
    public List<Published> files() {
        return List.of(
                new Published(FILE, "The newest events for feed readers, as Atom."),
                new Published("themes/<theme>/" + FILE, "The newest events of a theme, as Atom."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        for (Feed feed : Feed.all(site, history).toList()) {
            try (Writer out = sink.openText(feed.file(FILE).path())) {
                write(feed, site, Xml.to(out));
            }
        }
        return List.of();
    }

    @Override
    public Stream<Alternate> alternates(Site site) {
        return Feed.all(site, history).map(feed -> feed.alternate(TYPE, FILE, "Atom"));
    }

    private static void write(Feed feed, Site site, Xml xml) throws IOException {
        Settings settings = site.settings();
        BaseUrl base = settings.baseUrl();
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", settings.language())
                .text("id", base.absolute(feed.page()))
                .text("title", feed.title())
                .text("subtitle", feed.description())
                .text("updated", FeedEntry.time(feed.entries().get(0).updated()))
                .empty("link", "rel", "self", "type", TYPE, "href", base.absolute(feed.file(FILE)))
                .empty("link", "rel", "alternate", "type", "text/html", "href", base.absolute(feed.page()))
                .empty("link", "rel", "license", "href", settings.licence().url()) // RFC 4946
                .text("rights", settings.licence().name())
                .text("generator", "Annals");
        xml.open("author")
                .text("name", site.index().say("feed.author", "title", settings.title()))
                .text("uri", base.url())
                .close("author");
        for (FeedEntry entry : feed.entries()) {
            entry(entry, site.index(), xml);
        }
        xml.close("feed");
    }

    private static void entry(FeedEntry entry, SiteIndex index, Xml xml) throws IOException {
        Event event = entry.event();
        String url = index.timeline().settings().baseUrl().absolute(Address.event(event.id()));
        xml.open("entry")
                .text("id", url)
                .text("title", index.titleWithDate(event))
                .text("updated", FeedEntry.time(entry.updated()));
        if (entry.published().isPresent()) {
            xml.text("published", FeedEntry.time(entry.published().get()));
        }
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", url)
                .empty(
                        "category",
                        "term",
                        event.kind(),
                        "label",
                        index.kind(event).label())
                .text("summary", event.summary())
                .close("entry");
    }
}
