package org.annals.load;

import static org.annals.load.Key.optional;
import static org.annals.load.Key.required;
import static org.annals.load.Shapes.DATE;
import static org.annals.load.Shapes.choice;
import static org.annals.load.Shapes.listOf;
import static org.annals.load.Shapes.rich;
import static org.annals.load.Shapes.struct;
import static org.annals.load.Shapes.typed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.model.FieldLocations;
import org.annals.model.Source;
import org.annals.model.Source.Name;
import org.annals.model.date.When;
import org.annals.model.form.Form;
import org.annals.problem.Rule;
import org.annals.prose.LinkTarget;

/** A source, in the fields of CSL-YAML, with ours under {@code custom}. */
final class SourceShape {

    private static final Form.Fixed ADDRESS =
            new Form.Fixed("([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:).+", "https://example.org/page");

    /** The item types of CSL 1.0.2. */
    private static final List<String> TYPES = List.of(
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "bill",
            "book",
            "broadcast",
            "chapter",
            "classic",
            "collection",
            "dataset",
            "document",
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "paper-conference",
            "patent",
            "performance",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "report",
            "review",
            "review-book",
            "software",
            "song",
            "speech",
            "standard",
            "thesis",
            "treaty",
            "webpage");

    private static final Shape<String> TEXT = typed(4_000);

    /** The text variables of CSL that a source may have beyond those with a key of their own below. */
    private static final List<Key<String>> VARIABLES = Stream.of(
                    "abstract",
                    "archive",
                    "archive-place",
                    "archive_location",
                    "authority",
                    "collection-title",
                    "container-title",
                    "DOI",
                    "edition",
                    "event",
                    "event-place",
                    "genre",
                    "ISBN",
                    "ISSN",
                    "issue",
                    "jurisdiction",
                    "medium",
                    "number",
                    "original-title",
                    "page",
                    "publisher-place",
                    "section",
                    "status",
                    "title-short",
                    "translated-title",
                    "version",
                    "volume")
            .map(name -> optional(name, name.contains("title") ? rich(4_000) : TEXT, "as in CSL"))
            .toList();

    static final List<String> KINDS = List.of("official", "treaty", "state-media", "news", "academic", "reference");

    static final Key<String> ID = required("id", Ids.idOf("source"), "the id by which texts cite it");
    private static final Key<String> TYPE = required("type", choice(TYPES), "an item type of CSL, such as webpage");
    private static final Key<String> TITLE = required("title", rich(500), "its title, as it stands there");
    private static final Key<List<Name>> AUTHOR = optional("author", listOf(name()), "who wrote it");
    private static final Key<String> PUBLISHER = optional("publisher", TEXT, "who published it");
    private static final Key<When> ISSUED = optional("issued", DATE, "when it was published");
    private static final Key<When> ACCESSED = optional("accessed", DATE, "when it was last seen");
    private static final Key<String> URL = optional("URL", url(), "its address");
    private static final Key<String> LANGUAGE = optional("language", FixedText.LANGUAGE, "a language tag, such as ru");
    private static final Key<String> NOTE = optional("note", Shapes.TEXT, "what a reader should know about it");
    private static final Key<String> KIND = required("kind", choice(KINDS), "who stands behind it");
    private static final Key<String> SIDE = optional("side", TEXT, "whose voice it is");
    private static final Key<String> ARCHIVE = optional("archive-url", url(), "the address of an archived copy");

    private record Custom(String kind, Optional<String> side, Optional<String> archiveUrl, FieldLocations at) {}

    private static final Key<Custom> CUSTOM = required(
            "custom",
            struct(
                    Schema.of(KIND, SIDE, ARCHIVE),
                    fields -> new Custom(
                            fields.get(KIND), fields.find(SIDE), fields.find(ARCHIVE), fields.locations(ARCHIVE))),
            "kind, side and archive-url");

    /** One item of {@code references}. */
    static final Shape<Source> SOURCE = struct(schema(), SourceShape::source);

    private SourceShape() {}

    private static Schema schema() {
        var keys = new ArrayList<Key<?>>(
                List.of(ID, TYPE, TITLE, AUTHOR, PUBLISHER, ISSUED, ACCESSED, URL, LANGUAGE, NOTE, CUSTOM));
        keys.addAll(VARIABLES);
        return new Schema(keys);
    }

    private static Source source(Fields fields) {
        Custom custom = fields.get(CUSTOM);
        Map<String, String> others = new LinkedHashMap<>();
        VARIABLES.forEach(key -> fields.find(key).ifPresent(value -> others.put(key.name(), value)));
        return new Source(
                fields.get(ID),
                fields.get(TYPE),
                fields.get(TITLE),
                fields.list(AUTHOR),
                fields.find(ISSUED),
                fields.find(ACCESSED),
                fields.find(PUBLISHER),
                fields.find(URL),
                fields.find(LANGUAGE),
                others,
                fields.find(NOTE),
                custom.kind,
                custom.side,
                custom.archiveUrl,
                fields.locations(ID, URL, ACCESSED).and(custom.at));
    }

    private static Shape<Name> name() {
        Key<String> family = optional("family", TEXT, "the family name");
        Key<String> given = optional("given", TEXT, "the given names");
        Key<String> literal = optional("literal", TEXT, "the name of a body, or of a person who has only one");
        return struct(
                Schema.of(family, given, literal),
                fields -> new Name(
                        fields.find(family),
                        fields.find(given),
                        fields.find(literal),
                        fields.locations(family, given, literal)));
    }

    /** An address on the web. */
    static Shape<String> url() {
        return Shape.of(
                ADDRESS,
                (node, key, reading) -> Shapes.scalar(node, key, "one address", reading)
                        .flatMap(text -> {
                            if (LinkTarget.of(text.value()) instanceof LinkTarget.Outside outside) {
                                return Optional.of(outside.url());
                            }
                            reading.report(
                                    Rule.UNSAFE_LINK,
                                    text.at(),
                                    key + " takes the address of a page",
                                    "write it from https:// on");
                            return Optional.empty();
                        }));
    }
}
