package org.annals.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.BaseUrl;
import org.annals.model.Era;
import org.annals.model.Event;
import org.annals.model.Settings;
import org.annals.model.date.Bound;
import org.annals.model.date.When;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.site.index.SiteIndex;

/**
 * {@code timelinejs.json}: the timeline as slides for <a href="https://timeline.knightlab.com/docs/json-format.html">
 * TimelineJS</a>.
 *
 * <p>It shows most texts as HTML, so they are escaped; the alternative text of a picture it does not. What its dates
 * cannot say is told in words. Only what its own file format documents is used.
 */
final class TimelineJs implements Format {

    private static final String FILE = "timelinejs.json";

    /** No id of an event looks so. */
    private static final String TITLE_ID = "_title";

    @Override
    public List<Published> files() {
        return List.of(new Published(FILE, "The events as slides of TimelineJS."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        try (Writer out = sink.openText(FILE)) {
            JsonWriter json = Json.file(out);
            json.beginObject();
            Json.write(json.name("title"), title(site.settings()));
            write(json.name("eras"), eras(site.timeline().eras().values(), site.settings()));
            write(
                    json.name("events"),
                    site.index().published().stream().flatMap(event -> slide(event, site.index()).stream()));
            json.endObject().flush();
            out.write("\n");
        }
        return List.of();
    }

    @Override
    public Stream<Alternate> alternates(Site site) {
        return Stream.of(Alternate.ofEvents("application/json", FILE, "TimelineJS"));
    }

    private static void write(JsonWriter json, Stream<Json> values) throws IOException {
        json.beginArray();
        for (Json value : (Iterable<Json>) values::iterator) {
            Json.line(json, value);
        }
        json.endArray();
    }

    private static Json title(Settings settings) {
        return new Json()
                .put("unique_id", TITLE_ID)
                .put("text", text(html(CslItem.container(settings)), paragraph(html(settings.description()))));
    }

    /** TimelineJS needs both ends; an era without {@code until} lasts as long as the timeline. */
    private static Stream<Json> eras(Collection<Era> eras, Settings settings) {
        return eras.stream().flatMap(era -> era(era, era.until().orElse(settings.period())).stream());
    }

    private static Optional<Json> era(Era era, When until) {
        Optional<TimelineJsDate> start =
                TimelineJsDate.of(era.since()).filter(date -> era.since().earliest() instanceof Bound.On);
        Optional<TimelineJsDate> end = TimelineJsDate.of(until).filter(date -> until.latest() instanceof Bound.On);
        return start.flatMap(from -> end.map(to -> new Json()
                .put("start_date", from.start())
                .put("end_date", to.end().orElse(to.start()))
                .put("text", new Json().put("headline", html(era.name())))));
    }

    /** Nothing of an event of which no day is known at all: TimelineJS could not place it. */
    private static Optional<Json> slide(Event event, SiteIndex index) {
        return TimelineJsDate.of(event.date()).map(date -> slide(event, date, index));
    }

    private static Json slide(Event event, TimelineJsDate date, SiteIndex index) {
        String words = html(index.date(event.date()).words());
        String body = paragraph(html(event.summary()))
                + (date.isWhole() ? "" : paragraph(inWords(event.date(), words)))
                + sources(event, index)
                + paragraph(link(
                        Address.event(event.id()),
                        index.timeline().settings().title(),
                        index.timeline().settings().baseUrl()));
        return new Json()
                .put("start_date", date.start())
                .put("end_date", date.end())
                .put("display_date", words)
                .put("text", text(html(event.title()), body))
                .put("media", event.image().map(image -> media(image, index)))
                .put("group", html(index.kind(event).label()))
                .put("unique_id", event.id())
                .put("autolink", false);
    }

    /** What the parts of a slide's date leave out, with its EDTF for those who bring the slide in again. */
    private static String inWords(When date, String words) {
        return "<data value=\"" + html(date.edtf()) + "\">" + words + "</data>";
    }

    private static Json text(String headline, String text) {
        return new Json().put("headline", headline).put("text", text);
    }

    private static String sources(Event event, SiteIndex index) {
        BaseUrl base = index.timeline().settings().baseUrl();
        var list = new StringBuilder();
        for (String source : index.sources(event)) {
            list.append("<li>")
                    .append(link(Address.source(source), index.source(source).title(), base))
                    .append("</li>");
        }
        return list.isEmpty() ? "" : "<ul>" + list + "</ul>";
    }

    private static Json media(Event.Image image, SiteIndex index) {
        BaseUrl base = index.timeline().settings().baseUrl();
        return new Json()
                .put("url", base.absolute(new Address("images/" + image.file())))
                .put("alt", image.alt())
                .put("caption", image.caption().map(TimelineJs::html))
                .put("credit", html(credit(image, index)));
    }

    private static String credit(Event.Image image, SiteIndex index) {
        return index.say("image.credit", "credit", image.credit(), "licence", image.licence());
    }

    private static String link(Address to, String words, BaseUrl base) {
        return "<a href=\"" + html(base.absolute(to)) + "\">" + html(words) + "</a>";
    }

    private static String paragraph(String html) {
        return "<p>" + html + "</p>";
    }

    private static String html(String text) {
        var html = new StringBuilder();
        HtmlEscaping.append(html, text);
        return html.toString();
    }
}
