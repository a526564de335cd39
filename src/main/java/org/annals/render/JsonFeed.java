package org.annals.render;

import com.google.gson.stream.JsonWriter;
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

/** {@code feed.json}: the same as {@link AtomFeed}, as <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>. */
record JsonFeed(History history) implements Format {

    private static final String FILE = "feed.json";

    @Override
    public List<Published> files() {
        return List.of(
                new Published(FILE, "The newest events for feed readers, as JSON Feed."),
                new Published("themes/<theme>/" + FILE, "The newest events of a theme, as JSON Feed."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        for (Feed feed : Feed.all(site, history).toList()) {
            try (Writer out = sink.openText(feed.file(FILE).path())) {
                JsonWriter json = Json.file(out);
                json.beginObject();
                head(feed, site).write(json);
                json.name("items").beginArray();
                for (FeedEntry entry : feed.entries()) {
                    Json.line(json, item(entry, site.index()));
                }
                json.endArray().endObject().flush();
                out.write("\n");
            }
        }
        return List.of();
    }

    @Override
    public Stream<Alternate> alternates(Site site) {
        return Feed.all(site, history).map(feed -> feed.alternate("application/feed+json", FILE, "JSON Feed"));
    }

    private static Json head(Feed feed, Site site) {
        Settings settings = site.settings();
        BaseUrl base = settings.baseUrl();
        return new Json()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", feed.title())
                .put("home_page_url", base.absolute(feed.page()))
                .put("feed_url", base.absolute(feed.file(FILE)))
                .put("description", feed.description())
                .put("language", settings.language())
                .put(
                        "authors",
                        List.of(new Json()
                                .put("name", site.index().say("feed.author", "title", settings.title()))
                                .put("url", base.url())));
    }

    private static Json item(FeedEntry entry, SiteIndex index) {
        Event event = entry.event();
        BaseUrl base = index.timeline().settings().baseUrl();
        String url = base.absolute(Address.event(event.id()));
        return new Json()
                .put("id", url)
                .put("url", url)
                .put("title", index.titleWithDate(event))
                .put("content_text", event.summary())
                .put("image", event.image().map(image -> base.absolute(new Address("images/" + image.file()))))
                .put("date_published", entry.published().map(FeedEntry::time))
                .put("date_modified", FeedEntry.time(entry.updated()))
                .put("tags", List.of(index.kind(event).label()));
    }
}
