package org.annals.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.Annotation;
import org.annals.model.Entry;
import org.annals.model.SourceRef;
import org.annals.model.Timeline;

/** What a note says, as the bodies of a web annotation. */
final class AnnotationBodies {

    private final Timeline timeline;
    private final String base;
    private final Optional<String> language;

    AnnotationBodies(Timeline timeline) {
        this.timeline = timeline;
        this.base = timeline.settings().baseUrl();
        this.language = Optional.of(timeline.settings().language());
    }

    List<Object> of(Annotation annotation) {
        if (annotation instanceof Annotation.Statement said) {
            return statement(said);
        }
        if (annotation instanceof Annotation.Context context) {
            return List.of(text(context.text().plainText(), language, "commenting"));
        }
        if (annotation instanceof Annotation.Dispute dispute) {
            return dispute(dispute);
        }
        if (annotation instanceof Annotation.Correction wrong) {
            String why = wrong.why().map(words -> " (" + words + ")").orElse("");
            return List.of(text(wrong.was() + " → " + wrong.now() + why, language, "editing"));
        }
        if (annotation instanceof Annotation.Translation original) {
            return List.of(text(original.text().plainText(), Optional.of(original.lang()), "describing"));
        }
        if (annotation instanceof Annotation.Note note) {
            return List.of(text(note.text().plainText(), language, "assessing"));
        }
        throw new AssertionError(annotation);
    }

    private List<Object> statement(Annotation.Statement said) {
        var bodies = new ArrayList<Object>();
        Json speaker = speaker(said.by());
        bodies.add(text(said.text().plainText(), said.lang().or(() -> language), "describing")
                .put("creator", speaker));
        said.translation().ifPresent(words -> bodies.add(text(words, language, "describing")));
        bodies.addAll(sources(said.source().stream()));
        return bodies;
    }

    private Json speaker(String id) {
        boolean person = timeline.people().containsKey(id);
        Optional<? extends Entry> entry = Optional.ofNullable(
                person ? timeline.people().get(id) : timeline.organisations().get(id));
        return new Json()
                .put("id", base + (person ? "people/" : "organisations/") + id + "/")
                .put("type", person ? "Person" : "Organization")
                .put("name", entry.map(Entry::name));
    }

    private List<Object> dispute(Annotation.Dispute dispute) {
        var bodies = new ArrayList<Object>();
        for (Annotation.Position position : dispute.positions()) {
            bodies.add(text(position.text().plainText(), language, "questioning"));
            bodies.addAll(sources(position.sources().stream()));
        }
        dispute.view().ifPresent(view -> bodies.add(text(view.plainText(), language, "assessing")));
        return bodies;
    }

    private List<String> sources(Stream<SourceRef> sources) {
        return sources.map(source -> source(source.id())).toList();
    }

    /** The page about a source, which has one even if the source is not on the web. */
    String source(String id) {
        return base + "sources/" + id + "/";
    }

    Json text(String words, Optional<String> lang, String purpose) {
        return new Json()
                .put("type", "TextualBody")
                .put("value", TextTarget.read(words))
                .put("format", "text/plain")
                .put("language", lang)
                .put("purpose", purpose);
    }
}
