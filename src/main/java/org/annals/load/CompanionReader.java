package org.annals.load;

import static org.annals.load.Key.optional;
import static org.annals.load.Key.required;
import static org.annals.load.Shapes.PROSE;
import static org.annals.load.Shapes.choice;
import static org.annals.load.Shapes.id;
import static org.annals.load.Shapes.listOf;
import static org.annals.load.Shapes.struct;
import static org.annals.load.Shapes.typed;

import java.util.List;
import java.util.Optional;
import org.annals.model.Companion;
import org.annals.model.Companion.Part;
import org.annals.problem.Location;
import org.annals.prose.Prose;
import org.annals.source.SourceFile;
import org.annals.syntax.Yaml;

/** Reads a companion to a source; its file is named by the source's id. */
final class CompanionReader {

    private static final Key<String> AT = required("at", typed(60), "the place in the source, as texts cite it");
    private static final Key<String> KIND = required(
            "kind", choice(List.of("fact", "statement", "mixed")), "what the passage is: fact, statement or mixed");
    private static final Key<String> BY =
            optional("by", id(Vocabulary.PERSON, Vocabulary.ORGANISATION), "whose words or judgement it is");
    private static final Key<Prose> TEXT = required("text", PROSE, "what the passage says, in a few words");
    private static final Key<String> CHECK = required(
            "check",
            choice(List.of("confirmed", "partly", "contradicted", "alone")),
            "what other sources say of it: confirmed, partly, contradicted or alone");
    private static final Key<Prose> NOTE = optional("note", PROSE, "what the check found");

    private static final Key<Prose> INTRO = optional("intro", PROSE, "what kind of text the source is");
    private static final Key<List<Part>> PARAGRAPHS = required(
            "paragraphs",
            listOf(struct(
                    Schema.of(AT, KIND, BY, TEXT, CHECK, NOTE),
                    fields -> new Part(
                            fields.get(AT),
                            fields.get(KIND),
                            fields.find(BY),
                            fields.get(TEXT),
                            fields.get(CHECK),
                            fields.find(NOTE)))),
            "the passages of the source, in its order");

    static final Schema SCHEMA = Schema.of(INTRO, PARAGRAPHS);

    private CompanionReader() {}

    static Optional<Companion> read(SourceFile file, FileReading reading) {
        boolean known = reading.resolves(file.stem(), Location.of(file.path()), Vocabulary.SOURCE);
        return reading.take(Yaml.read(file))
                .flatMap(map -> SCHEMA.read(map, map.at(), reading))
                .filter(fields -> known)
                .map(fields -> new Companion(file.stem(), fields.find(INTRO), fields.get(PARAGRAPHS)));
    }
}
