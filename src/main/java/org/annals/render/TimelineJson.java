package org.annals.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.CitableEdition;
import org.annals.model.Event;
import org.annals.model.Settings;
import org.annals.model.date.Bound;
import org.annals.model.date.Day;
import org.annals.model.date.When;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;
import org.annals.site.index.Dating;

/**
 * {@code timeline.json}: every event for other programs.
 *
 * <p>{@code timeline.schema.json} beside it is its JSON Schema. The form is stable: keys may be added, and {@code schemaVersion} grows when one changes or goes. {@code start} and
 * {@code end} are the first and the last possible day, ISO 8601, or null where there is none.
 */
final class TimelineJson implements Format {

    private static final String FILE = "timeline.json";
    private static final String SCHEMA_FILE = "timeline.schema.json";
    private static final int SCHEMA_VERSION = 1;

    @Override
    public List<Published> files() {
        return List.of(
                new Published(FILE, "Every event with every field, for your own programs."),
                new Published(SCHEMA_FILE, "The JSON Schema of the file before, which explains each key."));
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        try (Writer out = sink.openText(FILE)) {
            JsonWriter json = Json.file(out);
            timeline(json, site);
            json.flush();
            out.write("\n");
        }
        try (InputStream schema = TimelineJson.class.getResourceAsStream(SCHEMA_FILE);
                OutputStream out = sink.open(SCHEMA_FILE)) {
            Objects.requireNonNull(schema).transferTo(out);
        }
        return List.of();
    }

    @Override
    public Stream<Alternate> alternates(Site site) {
        return Stream.of(Alternate.ofEvents("application/json", FILE, "JSON"));
    }

    private static void timeline(JsonWriter json, Site site) throws IOException {
        Settings settings = site.settings();
        json.beginObject();
        json.name("$schema").value(settings.baseUrl().absolute(new Address(SCHEMA_FILE)));
        json.name("schemaVersion").value(SCHEMA_VERSION);
        Optional<CitableEdition> edition = site.timeline().editions().current();
        if (edition.isPresent()) {
            json.name("edition").value(edition.get().name());
        }
        json.name("title").value(settings.title());
        json.name("url").value(settings.baseUrl().url());
        json.name("language").value(settings.language());
        json.name("licence").value(settings.licence().url());
        json.name("events").beginArray();
        for (Event event : site.index().published()) {
            Json.line(json, line -> event(line, event, site));
        }
        json.endArray().endObject();
    }

    private static void event(JsonWriter json, Event event, Site site) throws IOException {
        json.beginObject();
        json.name("id").value(event.id());
        json.name("title").value(event.title());
        date(json, event.date(), site.index().dating());
        json.name("url").value(site.settings().baseUrl().absolute(Address.event(event.id())));
        json.name("kind").value(event.kind());
        json.name("milestone").value(event.milestone());
        list(json, "themes", event.themes().stream());
        list(json, "people", event.people().stream().map(Event.Participant::id));
        list(json, "organisations", event.organisations().stream());
        list(json, "countries", event.countries().stream());
        json.name("place").value(event.place().orElse(null));
        list(json, "sources", site.index().sources(event).stream());
        json.name("summary").value(event.summary());
        new EventJson(event, site.timeline(), site.index().dating()).rest(json);
        json.endObject();
    }

    private static void date(JsonWriter json, When date, Dating dating) throws IOException {
        json.name("date").value(date.edtf());
        json.name("start").value(iso(date.earliest()).orElse(null));
        json.name("end").value(iso(date.latest()).orElse(null));
        json.name("precision").value(DateJson.precision(date));
        json.name("words").value(dating.text(date).words());
    }

    private static Optional<String> iso(Bound bound) {
        return bound.day().map(Day::iso);
    }

    private static void list(JsonWriter json, String name, Stream<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values.toList()) {
            json.value(value);
        }
        json.endArray();
    }
}
