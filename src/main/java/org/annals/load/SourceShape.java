package org.annals.load;

import static org.annals.load.Key.optional;
import static org.annals.load.Key.required;
import static org.annals.load.Shapes.DATE;
import static org.annals.load.Shapes.choice;
import static org.annals.load.Shapes.id;
import static org.annals.load.Shapes.rich;
import static org.annals.load.Shapes.struct;

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
import org.annals.syntax.YamlNode;

/** A source, in the fields of CSL-YAML, with ours under {@code restate}. */
final class SourceShape {

    private static final Form.Fixed ADDRESS =
            new Form.Fixed("([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:).+", "https://example.org/page");

    static final Key<String> ID = required("id", Ids.idOf("source"), "the id by which texts cite it");
    private static final Key<String> TYPE =
            required("type", choice(CslVariables.TYPES), "an item type of CSL, such as webpage");
    private static final Key<String> TITLE = required("title", rich(500), "its title, as it stands there");
    private static final Key<String> PUBLISHER = optional("publisher", CslVariables.TEXT, "who published it");
    private static final Key<CslDate> ISSUED = optional("issued", CslDate.SHAPE, "when it was published");
    private static final Key<CslDate> ACCESSED = optional("accessed", CslDate.SHAPE, "when it was last seen");

    /** The date variables of CSL. */
    private static final List<Key<CslDate>> DATES = Stream.concat(
                    Stream.of(ISSUED, ACCESSED),
                    Stream.of("available-date", "event-date", "original-date", "submitted")
                            .map(name -> optional(name, CslDate.SHAPE, "as in CSL")))
            .toList();

    private static final Key<String> URL = optional("URL", url(), "its address");
    private static final Key<String> LANGUAGE = optional("language", FixedText.LANGUAGE, "a language tag, such as ru");
    private static final Key<String> NOTE = optional("note", Shapes.TEXT, "what a reader should know about it");
    private static final Key<String> KIND = required("kind", id(Vocabulary.SOURCE_KIND), "who stands behind it");
    private static final Key<String> SIDE = optional("side", CslVariables.TEXT, "whose voice it is");
    private static final Key<String> ARCHIVE = optional("archive-url", url(), "the address of an archived copy");

    private static final Key<When> ISSUED_EDTF =
            optional("issued-edtf", DATE, "the date under issued as EDTF, where the form of CSL cannot say it");

    private record Custom(
            String kind,
            Optional<String> side,
            Optional<String> archiveUrl,
            Optional<When> issued,
            FieldLocations at) {}

    private static final Key<Custom> CUSTOM = required(
            "custom",
            struct(
                    Schema.of(KIND, SIDE, ARCHIVE, ISSUED_EDTF),
                    fields -> new Custom(
                            fields.get(KIND),
                            fields.find(SIDE),
                            fields.find(ARCHIVE),
                            fields.find(ISSUED_EDTF),
                            fields.locations(ARCHIVE))),
            "kind, side and archive-url");

    /** One item of {@code references}. */
    static final Schema SCHEMA = schema();

    static final Shape<Source> SOURCE = struct(SCHEMA, SourceShape::source);

    private SourceShape() {}

    private static Schema schema() {
        var keys = new ArrayList<Key<?>>(List.of(ID, TYPE, TITLE, PUBLISHER, URL, LANGUAGE, NOTE, CUSTOM));
        keys.addAll(3, CslVariables.NAMES.subList(0, 1));
        keys.addAll(5, DATES.subList(0, 2));
        keys.addAll(CslVariables.NAMES.subList(1, CslVariables.NAMES.size()));
        keys.addAll(DATES.subList(2, DATES.size()));
        keys.addAll(CslVariables.TEXTS);
        return new Schema(keys).and(SourceShape::datesAreRead);
    }

    /** A date in words is one only with the EDTF that our own files have beside it. */
    private static void datesAreRead(Fields fields, YamlNode node, FileReading reading) {
        boolean told = fields.get(CUSTOM).issued.isPresent();
        DATES.stream()
                .filter(key -> !key.equals(ISSUED) || !told)
                .flatMap(key -> fields.find(key).stream())
                .flatMap(date -> date.problem().stream())
                .forEach(reading::report);
    }

    private static Source source(Fields fields) {
        Custom custom = fields.get(CUSTOM);
        Map<String, String> others = new LinkedHashMap<>();
        CslVariables.TEXTS.forEach(key -> fields.find(key).ifPresent(value -> others.put(key.name(), value)));
        Map<String, List<Name>> names = new LinkedHashMap<>();
        CslVariables.NAMES.stream()
                .filter(key -> !fields.list(key).isEmpty())
                .forEach(key -> names.put(key.name(), List.copyOf(fields.list(key))));
        Map<String, When> dates = new LinkedHashMap<>();
        DATES.forEach(key -> fields.find(key).flatMap(CslDate::when).ifPresent(date -> dates.put(key.name(), date)));
        custom.issued.ifPresent(date -> dates.put(ISSUED.name(), date));
        return new Source(
                fields.get(ID),
                fields.get(TYPE),
                fields.get(TITLE),
                names,
                dates,
                fields.find(PUBLISHER),
                fields.find(URL),
                fields.find(LANGUAGE),
                others,
                fields.find(NOTE),
                new Source.Provenance(custom.kind, custom.side, custom.archiveUrl),
                fields.locations(ID, URL, ACCESSED).and(custom.at));
    }

    /** An address on the web. */
    static Shape<String> url() {
        return Shape.of(
                ADDRESS,
                (node, key, reading) -> Values.scalar(node, key, "one address", reading)
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
