package org.annals.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.Settings;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.site.index.Sharing;
import org.annals.site.index.SiteIndex;

/**
 * {@code events/<id>/oembed.json}: how a program that is given a link to an event shows the event itself
 * (<a href="https://oembed.com">oEmbed 1.0</a>).
 */
final class OEmbed implements Format {

    /** In pixels, as the standard wants them; where there is less room, the frame is narrower. */
    private static final int WIDTH = 600;

    private static final int HEIGHT = 300;

    @Override
    public List<Published> files() {
        return List.of(new Published("events/<event>/oembed.json", "How other programs show the event, as oEmbed."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        for (Event event : Sharing.shared(site.index())) {
            Address page = Address.event(event.id());
            try (Writer out = sink.openText(page.path() + "oembed.json")) {
                out.write(Json.compact(json(event, page, site.index())));
            }
        }
        return List.of();
    }

    private static Json json(Event event, Address page, SiteIndex index) {
        Settings settings = index.timeline().settings();
        String title = index.titleWithDate(event);
        return new Json()
                .put("version", "1.0")
                .put("type", "rich")
                .put("title", title)
                .put("provider_name", settings.title())
                .put("provider_url", settings.baseUrl().url())
                .put("width", WIDTH)
                .put("height", HEIGHT)
                .put("html", frame(title, settings.baseUrl().absolute(page.embed())));
    }

    private static String frame(String title, String url) {
        var html = new StringBuilder("<iframe src=\"");
        HtmlEscaping.append(html, url);
        html.append("\" title=\"");
        HtmlEscaping.append(html, title);
        return html.append("\" width=\"" + WIDTH + "\" height=\"" + HEIGHT)
                .append("\" style=\"max-width: 100%\" loading=\"lazy\"></iframe>")
                .toString();
    }
}
