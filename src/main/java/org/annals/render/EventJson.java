package org.annals.render;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Annotation;
import org.annals.model.Event;
import org.annals.model.SourceRef;
import org.annals.model.Timeline;
import org.annals.model.date.When;
import org.annals.prose.Citation;
import org.annals.prose.Prose;
import org.annals.site.index.Dating;

/** What {@code timeline.json} says of an event that is longer than a line: who was what, readings, notes, picture, text. */
final class EventJson {

    private final Event event;
    private final Timeline timeline;
    private final Dating dating;

    EventJson(Event event, Timeline timeline, Dating dating) {
        this.event = event;
        this.timeline = timeline;
        this.dating = dating;
    }

    /** Writes the keys into the object that is open; what an event does not have is left out. */
    void rest(JsonWriter json) throws IOException {
        Json more = new Json()
                .put("short", Optional.of(event.brief()).filter(brief -> !brief.equals(event.title())))
                .put("roles", roles())
                .put("readings", event.readings().stream().map(this::reading).toList())
                .put(
                        "annotations",
                        event.annotations().stream().map(this::annotation).toList())
                .put("image", event.image().map(this::image))
                .put("related", event.related())
                .put("wikidata", event.wikidata())
                .put("text", event.body().plainText());
        more.write(json);
    }

    private Json roles() {
        var roles = new Json();
        event.people().forEach(person -> roles.put(person.id(), person.role()));
        return roles;
    }

    private Json date(When date) {
        return new Json()
                .put("date", date.edtf())
                .put("words", dating.text(date).words());
    }

    private Json reading(Event.Reading reading) {
        return date(reading.date()).put("source", reading.source()).put("note", reading.note());
    }

    private Json image(Event.Image image) {
        return new Json()
                .put("url", timeline.settings().baseUrl().absolute(new Address("images/" + image.file())))
                .put("alt", image.alt())
                .put("caption", image.caption())
                .put("credit", image.credit())
                .put("licence", image.licence());
    }

    private Json annotation(Annotation annotation) {
        Json json = new Json();
        if (annotation instanceof Annotation.Statement said) {
            json.put("kind", "statement")
                    .put("by", said.by())
                    .put("date", said.date().map(When::edtf));
            json.put("text", said.text().plainText()).put("lang", said.lang()).put("translation", said.translation());
        } else if (annotation instanceof Annotation.Context context) {
            json.put("kind", "context").put("text", context.text().plainText());
        } else if (annotation instanceof Annotation.Dispute dispute) {
            json.put("kind", "dispute").put("about", dispute.about());
            json.put(
                    "positions",
                    dispute.positions().stream().map(EventJson::position).toList());
            json.put("view", dispute.view().map(Prose::plainText));
        } else if (annotation instanceof Annotation.Correction wrong) {
            json.put("kind", "correction").put("date", wrong.date().edtf());
            json.put("was", wrong.was()).put("now", wrong.now()).put("why", wrong.why());
        } else if (annotation instanceof Annotation.Translation original) {
            json.put("kind", "translation").put("lang", original.lang());
            json.put("text", original.text().plainText()).put("by", original.by());
        } else if (annotation instanceof Annotation.Note note) {
            json.put("kind", "note").put("text", note.text().plainText());
            json.put("by", note.by()).put("date", note.date().map(When::edtf));
        }
        return json.put("on", annotation.on().map(Annotation.Anchor::words))
                .put("sources", sources(annotation.texts(), annotation.sources()));
    }

    private static Json position(Annotation.Position position) {
        return new Json()
                .put("text", position.text().plainText())
                .put("sources", sources(Stream.of(position.text()), position.sources().stream()));
    }

    private static List<String> sources(Stream<Prose> texts, Stream<SourceRef> named) {
        Stream<String> cited = texts.flatMap(Prose::citations)
                .flatMap(citation -> citation.cites().stream())
                .map(Citation.Cite::source);
        return Stream.concat(cited, named.map(SourceRef::id)).distinct().toList();
    }
}
