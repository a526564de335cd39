package org.annals.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Event;
import org.annals.model.Settings;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.site.text.EventText;
import org.annals.site.text.Typesetter;

/** {@code annotations.jsonld}: every note and citation of every event, as the Web Annotation Data Model has them; each on a line of its own. */
final class AnnotationsJson implements Format {

    private static final String FILE = "annotations.jsonld";

    /** Events whose annotations are made side by side, and then written: all at once would not fit into memory. */
    private static final int AT_ONCE = 64;

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    @Override
    public List<Published> files() {
        return List.of(new Published(FILE, "Every note and citation, as Web Annotations."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        try (Writer out = sink.openText(FILE)) {
            JsonWriter json = Json.file(out);
            collection(site, json);
            json.flush();
            out.write("\n");
        }
        return List.of();
    }

    @Override
    public Stream<Alternate> alternates(Site site) {
        return Stream.of(new Alternate(
                "application/ld+json",
                new Address(FILE),
                "footer.notes",
                "Web Annotations",
                List.of("home", "sources")));
    }

    /** Their number stands behind them: it is known when they are written. */
    private static void collection(Site site, JsonWriter json) throws IOException {
        Settings settings = site.settings();
        String id = settings.baseUrl().absolute(new Address(FILE));
        json.beginObject();
        json.name("@context").value(CONTEXT);
        json.name("id").value(id);
        json.name("type").value("AnnotationCollection");
        json.name("label").value(CslItem.container(settings));
        json.name("rights").value(settings.licence().url());
        json.name("generator").beginObject();
        json.name("type").value("Software").name("name").value("Annals").endObject();
        json.name("first").beginObject();
        json.name("id").value(id + "#all");
        json.name("type").value("AnnotationPage");
        json.name("partOf").value(id);
        json.name("startIndex").value(0);
        json.name("items").beginArray();
        int total = items(site, json);
        json.endArray().endObject();
        json.name("total").value(total).endObject();
    }

    private static int items(Site site, JsonWriter json) throws IOException {
        List<Event> events = site.index().published();
        int total = 0;
        for (int from = 0; from < events.size(); from += AT_ONCE) {
            List<List<String>> some = events.subList(from, Math.min(events.size(), from + AT_ONCE)).parallelStream()
                    .map(event -> annotations(event, site))
                    .toList();
            for (List<String> annotations : some) {
                for (String annotation : annotations) {
                    json.jsonValue(annotation);
                    total++;
                }
            }
        }
        return total;
    }

    private static List<String> annotations(Event event, Site site) {
        var writer = new HtmlWriter(Address::path, site.phrases());
        return new EventAnnotations(event, text(event, site), site.timeline(), writer)
                .all()
                .map(Json::line)
                .toList();
    }

    /** As the page has it: a letter stands otherwise behind words that are explained. */
    private static EventText text(Event event, Site site) {
        Address page = Address.event(event.id());
        return EventText.of(event, site.index(), new Typesetter(page, site.index(), site.routes()));
    }
}
