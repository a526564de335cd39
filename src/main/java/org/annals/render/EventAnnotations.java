package org.annals.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.model.Annotation;
import org.annals.model.Annotation.Anchor;
import org.annals.model.Event;
import org.annals.model.Source;
import org.annals.model.Timeline;
import org.annals.site.EventPage;
import org.annals.site.Use;

/** The notes and citations of one event as web annotations. */
final class EventAnnotations {

    private final Event event;
    private final Timeline timeline;
    private final List<Use> uses;
    private final String url;
    private final TextTarget target;
    private final AnnotationBodies bodies;

    EventAnnotations(EventPage page, Event event, Timeline timeline) {
        this.event = event;
        this.timeline = timeline;
        this.uses = page.uses();
        this.url = timeline.settings().baseUrl() + page.address().path();
        this.target = new TextTarget(url, account(page));
        this.bodies = new AnnotationBodies(timeline);
    }

    /** As readers see it: a link to an event is the event's title. */
    private static String account(EventPage page) {
        return page.account().stream()
                .map(passage -> passage.block().plainText())
                .collect(Collectors.joining("\n"));
    }

    Stream<Json> all() {
        return Stream.concat(
                IntStream.range(0, event.annotations().size()).mapToObj(this::note),
                uses.stream().map(this::citation));
    }

    private Json note(int index) {
        Annotation annotation = event.annotations().get(index);
        String id = "note-" + (index + 1);
        return annotation(id)
                .put("motivation", motivation(annotation))
                .put("creator", creator(annotation).map(name -> new Json().put("name", name)))
                .put("body", bodies.of(annotation))
                .put("target", target.of(annotation.on().map(Anchor::words), place(annotation, id)));
    }

    /** The id of the marked words; a correction stands under the title and marks none. */
    private static String place(Annotation annotation, String id) {
        return annotation instanceof Annotation.Correction ? id : "on-" + id;
    }

    private Json annotation(String id) {
        return new Json().put("id", url + "#" + id).put("type", "Annotation");
    }

    private static String motivation(Annotation annotation) {
        if (annotation instanceof Annotation.Context) {
            return "commenting";
        }
        if (annotation instanceof Annotation.Dispute) {
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

    /** The words before it, and the source that they lean on. */
    private Json citation(Use use) {
        String anchor = use.mark().anchor();
        var body = new ArrayList<Object>(List.of(bodies.source(use.source())));
        Optional.ofNullable(timeline.sources().get(use.source()))
                .flatMap(Source::url)
                .ifPresent(body::add);
        use.mark().locator().ifPresent(locator -> body.add(bodies.text(locator, Optional.empty(), "identifying")));
        return annotation(anchor)
                .put("motivation", "linking")
                .put("body", body)
                .put("target", target.of(Optional.of(use.claim()), anchor));
    }
}
