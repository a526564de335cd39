package org.annals.load;

import static org.annals.load.FixedText.LANGUAGE;
import static org.annals.load.Key.optional;
import static org.annals.load.Key.required;
import static org.annals.load.Shapes.DATE;
import static org.annals.load.Shapes.PROSE;
import static org.annals.load.Shapes.TEXT;
import static org.annals.load.Shapes.choice;
import static org.annals.load.Shapes.listOf;
import static org.annals.load.Shapes.wholeListOf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.annals.model.Annotation;
import org.annals.model.Annotation.Anchor;
import org.annals.model.Annotation.Context;
import org.annals.model.Annotation.Correction;
import org.annals.model.Annotation.Dispute;
import org.annals.model.Annotation.Note;
import org.annals.model.Annotation.Position;
import org.annals.model.Annotation.Statement;
import org.annals.model.Annotation.Translation;
import org.annals.model.SourceRef;
import org.annals.model.date.When;
import org.annals.model.form.Form;
import org.annals.problem.Nearest;
import org.annals.problem.Rule;
import org.annals.prose.Prose;
import org.annals.source.Limits;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.Entry;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** An item of {@code annotations}: its {@code kind} decides which other keys it has. */
final class AnnotationShape implements Shape<Annotation> {

    private static final Key<Anchor> ON = optional(
            "on",
            Shape.of(
                    new Form.Text(Limits.TEXT_LINE),
                    (node, key, reading) -> Values.scalar(node, key, "words of the text", reading)
                            .map(text -> new Anchor(text.value(), text.at()))),
            "the exact words of the text that it is about");
    private static final Key<Prose> TEXT_OF = required("text", PROSE, "what it says");
    private static final Key<String> BY =
            required("by", InlineEntries.A_SPEAKER, "who said it: a person or an organisation");
    private static final Key<String> AUTHOR = optional("by", TEXT, "who wrote it");
    private static final Key<String> LANG = optional("lang", LANGUAGE, "the language of the words, such as ru");
    private static final Key<When> WHEN = optional("date", DATE, "when");

    /** The kinds in the order in which editors see them. */
    static final Map<String, Struct> KINDS = kinds();

    /** The keys of one kind, and how an annotation is made of them. */
    record Struct(Schema schema, Function<Fields, Annotation> make) {}

    @Override
    public Form form() {
        Map<String, Form.Struct> structs = new LinkedHashMap<>();
        KINDS.forEach((kind, struct) -> structs.put(kind, struct.schema.form()));
        return new Form.Variants("kind", structs);
    }

    @Override
    public Optional<Annotation> read(YamlNode node, String key, FileReading reading) {
        return Values.map(node, key, reading).flatMap(map -> {
            Optional<YamlNode> kind = kind(map);
            if (kind.isEmpty()) {
                reading.lacks(
                        Rule.MISSING_KEY,
                        map.at(),
                        "the key kind is missing",
                        "kind: one of " + String.join(", ", KINDS.keySet()));
                return Optional.empty();
            }
            return choice(List.copyOf(KINDS.keySet()))
                    .read(kind.get(), "kind", reading)
                    .or(() -> meant(kind.get()))
                    .map(AnnotationShape::struct)
                    .flatMap(found -> inItsLanguage(found, map, reading).map(found.make));
        });
    }

    /** What somebody said keeps the quotation marks of the language in which it was said. */
    private static Optional<Fields> inItsLanguage(Struct struct, YamlMap map, FileReading reading) {
        Supplier<Optional<Fields>> fields = () -> struct.schema.read(map, map.at(), reading);
        return map.get(LANG.name())
                .filter(YamlText.class::isInstance)
                .map(lang -> reading.in(((YamlText) lang).value(), fields))
                .orElseGet(fields);
    }

    /** The value of the key, or of the one that was probably meant to be it, which its schema tells. */
    private static Optional<YamlNode> kind(YamlMap map) {
        return map.get("kind")
                .or(() -> map.entries().stream()
                        .filter(entry -> Synonyms.of(entry.key().value(), List.of("kind"))
                                        .isPresent()
                                || Nearest.to(entry.key().value(), List.of("kind"))
                                        .isPresent())
                        .map(Entry::value)
                        .findFirst());
    }

    /** By a word that is almost a kind: what else is wrong in the item is told with it. */
    private static Optional<String> meant(YamlNode kind) {
        return kind instanceof YamlText text ? Nearest.to(text.value(), KINDS.keySet()) : Optional.empty();
    }

    private static Struct struct(String kind) {
        Struct struct = KINDS.get(kind);
        if (struct == null) {
            throw new AssertionError(kind);
        }
        return struct;
    }

    private static Map<String, Struct> kinds() {
        Map<String, Struct> kinds = new LinkedHashMap<>();
        kinds.put("statement", statement());
        kinds.put("context", of(fields -> new Context(fields.find(ON), fields.get(TEXT_OF)), TEXT_OF));
        kinds.put("dispute", dispute());
        kinds.put("correction", correction());
        kinds.put("translation", translation());
        kinds.put(
                "note",
                of(
                        fields ->
                                new Note(fields.find(ON), fields.get(TEXT_OF), fields.find(AUTHOR), fields.find(WHEN)),
                        TEXT_OF,
                        AUTHOR,
                        WHEN));
        return kinds;
    }

    private static Struct of(Function<Fields, Annotation> make, Key<?>... own) {
        return new Struct(schema(own), make);
    }

    private static Schema schema(Key<?>... own) {
        var keys = new ArrayList<Key<?>>();
        keys.add(required("kind", TEXT, "what kind of annotation it is"));
        keys.add(ON);
        keys.addAll(List.of(own));
        return new Schema(keys);
    }

    private static Struct statement() {
        Key<String> translation = optional("translation", TEXT, "the words in the language of the timeline");
        Key<SourceRef> source = optional("source", InlineEntries.A_PLACE_IN_A_SOURCE, "where it is reported");
        return new Struct(
                schema(BY, WHEN, TEXT_OF, LANG, translation, source),
                fields -> new Statement(
                        fields.find(ON),
                        fields.get(BY),
                        fields.find(WHEN),
                        fields.get(TEXT_OF),
                        fields.find(LANG),
                        fields.find(translation),
                        fields.find(source),
                        fields.locations(BY, source)));
    }

    private static Struct dispute() {
        Key<String> about = optional("about", TEXT, "the field that is disputed, such as date");
        Key<List<SourceRef>> sources = optional("sources", listOf(InlineEntries.A_PLACE_IN_A_SOURCE), "who holds it");
        Shape<Position> position = Shapes.struct(
                Schema.of(TEXT_OF, sources),
                fields -> new Position(fields.get(TEXT_OF), fields.list(sources), fields.locations(TEXT_OF, sources)));
        Key<List<Position>> positions = required("positions", wholeListOf(position), "who says what");
        Key<Prose> view = optional("view", PROSE, "what the editors think, or the word open");
        return of(
                fields -> new Dispute(
                        fields.find(ON),
                        fields.find(about),
                        fields.get(positions),
                        fields.find(view)
                                .filter(text -> !text.plainText().strip().equals("open")),
                        fields.locations(positions)),
                about,
                positions,
                view);
    }

    private static Struct correction() {
        Key<When> date = required("date", DATE, "when it was corrected");
        Key<String> was = required("was", TEXT, "what stood there");
        Key<String> now = required("now", TEXT, "what stands there now");
        Key<String> why = optional("why", TEXT, "how the mistake came about");
        return of(
                fields -> new Correction(
                        fields.find(ON),
                        fields.get(date),
                        fields.get(was),
                        fields.get(now),
                        fields.find(why),
                        fields.locations(date)),
                date,
                was,
                now,
                why);
    }

    private static Struct translation() {
        Key<String> lang = required("lang", LANGUAGE, "the language of the original, such as zh");
        return of(
                fields -> new Translation(fields.find(ON), fields.get(lang), fields.get(TEXT_OF), fields.find(AUTHOR)),
                lang,
                TEXT_OF,
                AUTHOR);
    }
}
