package org.annals.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Annotation;
import org.annals.model.Annotation.Anchor;
import org.annals.model.Annotation.Dispute;
import org.annals.model.Event;
import org.annals.model.Source;
import org.annals.model.Timeline;
import org.annals.site.text.EventText;
import org.annals.site.text.NoteView.Footnote;
import org.annals.site.text.SourceUse;

/** The notes and citations of one event as web annotations. */
final class EventAnnotations {

    private final Event event;
    private final EventText text;
    private final Timeline timeline;
    private final String url;
    private final TextTarget target;
    private final AnnotationBodies bodies;

    EventAnnotations(Event event, EventText text, Timeline timeline, HtmlWriter writer) {
        this.event = event;
        this.text = text;
        this.timeline = timeline;
        this.url = timeline.settings().baseUrl().absolute(Address.event(event.id()));
        this.target = new TextTarget(url, text, writer);
        this.bodies = new AnnotationBodies(timeline);
    }

    Stream<Json> all() {
        Stream<Json> notes = IntStream.range(0, event.annotations().size())
                .boxed()
                .flatMap(index -> note(event.annotations().get(index), "note-" + (index + 1)));
        Stream<Json> footnotes = text.account().stream()
                .flatMap(passage -> passage.notes().stream())
                .filter(Footnote.class::isInstance)
                .map(note -> footnote((Footnote) note));
        return Stream.of(notes, footnotes, text.uses().stream().map(this::citation))
                .flatMap(each -> each);
    }

    /** The positions of a dispute are annotations of their own: so each has its sources, in whatever order they are read. */
    private Stream<Json> note(Annotation annotation, String id) {
        Json whole = annotation(id)
                .put("motivation", motivation(annotation))
                .put("creator", creator(annotation).map(name -> new Json().put("name", name)))
                .put("created", created(annotation))
                .put("body", bodies.of(annotation))
                .put("target", target(annotation, id));
        if (!(annotation instanceof Dispute dispute)) {
            return Stream.of(whole);
        }
        return Stream.concat(
                Stream.of(whole),
                IntStream.range(0, dispute.positions().size())
                        .mapToObj(index -> annotation(id + "-" + (index + 1))
                                .put("motivation", "questioning")
                                .put("partOf", url + "#" + id)
                                .put("body", bodies.of(dispute.positions().get(index)))
                                .put("target", target(dispute, id))));
    }

    private Object target(Annotation annotation, String id) {
        return annotation
                .on()
                .map(Anchor::words)
                .<Object>map(words -> target.from("on-" + id, words))
                .orElse(target.whole());
    }

    private Json annotation(String id) {
        return new Json().put("id", url + "#" + id).put("type", "Annotation");
    }

    private static String motivation(Annotation annotation) {
        if (annotation instanceof Annotation.Context) {
            return "commenting";
        }
        if (annotation instanceof Dispute) {
            return "questioning";
        }
        if (annotation instanceof Annotation.Correction) {
            return "editing";
        }
        return annotation instanceof Annotation.Note ? "assessing" : "describing";
    }

    private static Optional<String> creator(Annotation annotation) {
        if (annotation instanceof Annotation.Note note) {
            return note.by();
        }
        return annotation instanceof Annotation.Translation translation ? translation.by() : Optional.empty();
    }

    private static Optional<String> created(Annotation annotation) {
        if (annotation instanceof Annotation.Note note) {
            return note.date().flatMap(AnnotationBodies::moment);
        }
        return annotation instanceof Annotation.Correction wrong
                ? AnnotationBodies.moment(wrong.date())
                : Optional.empty();
    }

    private Json footnote(Footnote note) {
        return annotation(note.anchor())
                .put("motivation", "commenting")
                .put("body", bodies.of(note.blocks()))
                .put("target", target.at(note.anchor() + "-ref"));
    }

    /** The words before it, and the source that they lean on. */
    private Json citation(SourceUse use) {
        String anchor = use.mark().anchor();
        var body = new ArrayList<Object>(List.of(bodies.source(use.source())));
        Optional.ofNullable(timeline.sources().get(use.source()))
                .flatMap(Source::url)
                .ifPresent(body::add);
        use.mark().locator().ifPresent(locator -> body.add(bodies.text(locator, Optional.empty(), "identifying")));
        return annotation(anchor)
                .put("motivation", "linking")
                .put("body", body)
                .put("target", target.before(anchor, use.claim()));
    }
}
