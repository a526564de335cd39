package org.annals.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.model.Address;
import org.annals.model.Annotation;
import org.annals.model.BaseUrl;
import org.annals.model.Entry;
import org.annals.model.SourceRef;
import org.annals.model.Timeline;
import org.annals.model.date.When;
import org.annals.prose.Block;
import org.annals.prose.Citation;
import org.annals.prose.NumberedCitation;
import org.annals.prose.Prose;
import org.annals.site.index.Facet;

/** What a note says, as the bodies of a web annotation. */
final class AnnotationBodies {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})");

    private final Timeline timeline;
    private final BaseUrl base;
    private final Optional<String> language;

    AnnotationBodies(Timeline timeline) {
        this.timeline = timeline;
        this.base = timeline.settings().baseUrl();
        this.language = Optional.of(timeline.settings().language());
    }

    /** Of a dispute only what the editors think: its positions stand by themselves. */
    List<Object> of(Annotation annotation) {
        if (annotation instanceof Annotation.Statement said) {
            return statement(said);
        }
        if (annotation instanceof Annotation.Context context) {
            return sourced(text(context.text().plainText(), language, "commenting"), context);
        }
        if (annotation instanceof Annotation.Dispute dispute) {
            return dispute.view()
                    .map(view -> sourced(text(view.plainText(), language, "assessing"), Stream.of(view), Stream.of()))
                    .orElse(List.of());
        }
        if (annotation instanceof Annotation.Correction wrong) {
            String why = wrong.why().map(words -> " (" + words + ")").orElse("");
            return List.of(text(wrong.was() + " → " + wrong.now() + why, language, "editing"));
        }
        if (annotation instanceof Annotation.Translation original) {
            return sourced(text(original.text().plainText(), Optional.of(original.lang()), "describing"), original);
        }
        if (annotation instanceof Annotation.Note note) {
            return sourced(text(note.text().plainText(), language, "assessing"), note);
        }
        throw new AssertionError(annotation);
    }

    List<Object> of(Annotation.Position position) {
        return sourced(
                text(position.text().plainText(), language, "questioning"),
                Stream.of(position.text()),
                position.sources().stream());
    }

    /** Of a footnote, whose citations have their numbers. */
    List<Object> of(List<Block> footnote) {
        var set = new Prose(footnote, List.of());
        Stream<String> sources = set.inlines()
                .filter(NumberedCitation.class::isInstance)
                .flatMap(inline -> ((NumberedCitation) inline).marks().stream())
                .map(NumberedCitation.Mark::source);
        return with(text(set.plainText(), language, "commenting"), sources);
    }

    private List<Object> statement(Annotation.Statement said) {
        Json words = text(said.text().plainText(), said.lang().or(() -> language), "describing")
                .put("creator", speaker(said.by()))
                .put("created", said.date().flatMap(AnnotationBodies::moment));
        var bodies = new ArrayList<>(sourced(words, said));
        said.translation().ifPresent(translated -> bodies.add(1, text(translated, language, "describing")));
        return bodies;
    }

    private List<Object> sourced(Json words, Annotation annotation) {
        return sourced(words, annotation.texts(), annotation.sources());
    }

    /** Words with the sources that they cite, and those that stand for all of them. */
    private List<Object> sourced(Json words, Stream<Prose> texts, Stream<SourceRef> sources) {
        Stream<String> cited = texts.flatMap(Prose::citations)
                .flatMap(citation -> citation.cites().stream())
                .map(Citation.Cite::source);
        return with(words, Stream.concat(cited, sources.map(SourceRef::id)));
    }

    private List<Object> with(Json words, Stream<String> sources) {
        return Stream.concat(Stream.<Object>of(words), sources.distinct().map(this::source))
                .toList();
    }

    /** A day or a time as linked data has it; what is less sure has no place there. */
    static Optional<String> moment(When date) {
        String written = date.canonical();
        if (DAY.matcher(written).matches()) {
            return Optional.of(written + "T00:00:00Z");
        }
        return Optional.of(written).filter(time -> TIME.matcher(time).matches());
    }

    private Json speaker(String id) {
        boolean person = timeline.people().containsKey(id);
        Optional<? extends Entry> entry = Optional.ofNullable(
                person ? timeline.people().get(id) : timeline.organisations().get(id));
        return new Json()
                .put("id", base.absolute((person ? Facet.PEOPLE : Facet.ORGANISATIONS).address(id)))
                .put("type", person ? "Person" : "Organization")
                .put("name", entry.map(Entry::name));
    }

    /** The page about a source, which has one even if the source is not on the web. */
    String source(String id) {
        return base.absolute(Address.source(id));
    }

    Json text(String words, Optional<String> lang, String purpose) {
        return new Json()
                .put("type", "TextualBody")
                .put("value", PageText.read(words))
                .put("format", "text/plain")
                .put("language", lang)
                .put("purpose", purpose);
    }
}
