package org.annals.load;

import static org.annals.load.Key.optional;
import static org.annals.load.Key.required;
import static org.annals.load.Shapes.ACCOUNT;
import static org.annals.load.Shapes.DATE_OF_EVENT;
import static org.annals.load.Shapes.FLAG;
import static org.annals.load.Shapes.TEXT;
import static org.annals.load.Shapes.id;
import static org.annals.load.Shapes.listOf;
import static org.annals.load.Shapes.struct;
import static org.annals.load.Shapes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.Annotation;
import org.annals.model.Event;
import org.annals.model.Event.Alias;
import org.annals.model.Event.EventPlaces;
import org.annals.model.Event.Image;
import org.annals.model.Event.Participant;
import org.annals.model.Event.Reading;
import org.annals.model.Located;
import org.annals.model.SourceRef;
import org.annals.model.date.When;
import org.annals.problem.Location;
import org.annals.problem.Rule;
import org.annals.prose.Prose;
import org.annals.source.SourceFile;
import org.annals.syntax.FrontMatter;
import org.annals.syntax.Yaml;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** Reads an event: fields and text in a Markdown file, or all of it in a YAML file. */
final class EventReader {

    static final Key<String> TITLE = required(
            "title",
            text(120).and(VerbatimText::noFullStop).and(VerbatimText::notShouted),
            "what happened, in plain words");

    private static final Key<String> SHORT = optional("short", text(28), "what pictures write where the title is long");
    static final Key<When> DATE_OF =
            required("date", DATE_OF_EVENT, "when, as exactly as it is known, such as 2001-06-15");
    private static final Key<List<Reading>> READINGS =
            optional("readings", listOf(reading()), "the dates that sources give, where they disagree");
    static final Key<String> SUMMARY = required("summary", text(300), "one or two plain sentences");
    static final Key<String> KIND = required("kind", id(Vocabulary.KIND), "what kind of event it is");
    private static final Key<Boolean> MILESTONE = optional("milestone", FLAG, "true for the few turning points");
    private static final Key<String> PLACE = optional("place", InlineEntries.A_PLACE, "where");
    private static final Key<List<Participant>> PEOPLE =
            optional("people", new ListShape<>(InlineEntries.A_PERSON, Participant::id), "who took part");
    private static final Key<List<String>> ORGANISATIONS =
            optional("organisations", listOf(InlineEntries.AN_ORGANISATION), "which bodies took part");
    private static final Key<List<String>> COUNTRIES =
            optional("countries", listOf(InlineEntries.A_COUNTRY), "which countries took part");
    private static final Key<List<String>> THEMES =
            optional("themes", listOf(InlineEntries.A_THEME), "what it is about");
    private static final Key<List<Annotation>> ANNOTATIONS =
            optional("annotations", listOf(new AnnotationShape()), "statements, context, disputes, corrections, notes");
    private static final Key<List<SourceRef>> SOURCES =
            optional("sources", listOf(InlineEntries.A_PLACE_IN_A_SOURCE), "sources of the event as a whole");
    private static final Key<Image> IMAGE = optional("image", new ImageShape(), "a picture");
    private static final Key<List<Located<String>>> RELATED =
            optional("related", new ListShape<>(Shapes.located(id(Vocabulary.EVENT)), Located::value), "other events");
    private static final Key<List<Alias>> ALIASES = optional(
            "aliases",
            new ListShape<>(new AliasShape(), Alias::path),
            "addresses under which the event could be found before");
    private static final Key<Boolean> DRAFT = optional("draft", FLAG, "true while it is not to be published");
    private static final Key<String> WIKIDATA =
            optional("wikidata", FixedText.WIKIDATA, "the item's number, such as Q485207");
    private static final Key<Prose> BODY = optional("body", ACCOUNT, "the account");

    private static final Pattern TEXT_BELOW =
            Pattern.compile("---[ \\t]*\\R(?:(?!---).*\\R)*(?<second>---)[ \\t]*\\R\\s*\\S");

    private static final List<Key<?>> KEYS = List.of(
            TITLE,
            SHORT,
            DATE_OF,
            READINGS,
            SUMMARY,
            KIND,
            MILESTONE,
            PLACE,
            PEOPLE,
            ORGANISATIONS,
            COUNTRIES,
            THEMES,
            ANNOTATIONS,
            SOURCES,
            IMAGE,
            RELATED,
            ALIASES,
            DRAFT,
            WIKIDATA);

    /** The keys between the hyphens of a Markdown file. */
    static final Schema MARKDOWN = new Schema(KEYS);

    /** The keys of a YAML file. */
    static final Schema YAML = new Schema(with(KEYS, BODY));

    private final SourceFile file;
    private final FileReading reading;

    EventReader(SourceFile file, FileReading reading) {
        this.file = file;
        this.reading = reading;
    }

    Optional<Event> read() {
        return file.extension().equals("md") ? markdown() : yaml();
    }

    private Optional<Event> markdown() {
        Optional<FrontMatter> parts = reading.take(FrontMatter.read(file));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        YamlMap map = parts.get().fields();
        seeDraft(map);
        Location at = parts.get().places().at(0, 0);
        var account = new YamlText(parts.get().text(), at, parts.get().places());
        Optional<Prose> body = ProseLinks.account(account, reading);
        return MARKDOWN.read(map, map.at(), reading).flatMap(fields -> body.map(read -> event(fields, read, account)));
    }

    private Optional<Event> yaml() {
        Matcher second = TEXT_BELOW.matcher(file.text());
        if (second.lookingAt()) {
            reading.report(
                    Rule.YAML_FEATURE,
                    file.at(second.start("second"), 3),
                    "a text stands below the keys of a Markdown file only",
                    "name the file " + file.stem() + ".md");
            return Optional.empty();
        }
        return reading.take(Yaml.read(file)).flatMap(map -> {
            seeDraft(map);
            return YAML.read(map, map.at(), reading)
                    .map(fields -> event(
                            fields,
                            fields.find(BODY).orElse(Prose.EMPTY),
                            map.get("body").orElse(map)));
        });
    }

    /** Before the other keys, whatever their order: what a draft lacks is no error. */
    private void seeDraft(YamlMap map) {
        map.get(DRAFT.name())
                .filter(value -> value instanceof YamlText text && text.value().equals("true"))
                .ifPresent(draft -> reading.beginDraft());
    }

    private Event event(Fields fields, Prose body, YamlNode account) {
        return new Event(
                reading.once(file.stem()),
                new Event.Head(
                        fields.get(TITLE),
                        fields.find(SHORT),
                        fields.get(SUMMARY),
                        fields.get(KIND),
                        fields.flag(MILESTONE),
                        fields.flag(DRAFT)),
                fields.get(DATE_OF),
                fields.list(READINGS),
                new Event.Concerned(
                        fields.find(PLACE),
                        fields.list(PEOPLE),
                        fields.list(ORGANISATIONS),
                        fields.list(COUNTRIES),
                        fields.list(THEMES)),
                fields.list(ANNOTATIONS),
                fields.list(SOURCES),
                fields.find(IMAGE),
                new Event.Links(fields.list(RELATED), fields.list(ALIASES), fields.find(WIKIDATA)),
                body,
                Event.Targets.of(body, fields.list(ANNOTATIONS), fields.list(READINGS), fields.list(SOURCES)),
                new EventPlaces(
                        Location.of(file.path()),
                        fields.locations(TITLE, DATE_OF, SUMMARY, READINGS),
                        account.at(),
                        firstLine(account)));
    }

    private static Location firstLine(YamlNode account) {
        if (!(account instanceof YamlText text)) {
            return account.at();
        }
        String words = text.value().strip();
        return text.places()
                .at(
                        text.value().indexOf(words),
                        words.lines().findFirst().orElse("").length());
    }

    private static Shape<Reading> reading() {
        Key<When> date = required("date", DATE_OF_EVENT, "the date that the source gives");
        Key<String> source = required("source", InlineEntries.A_SOURCE, "the source's id");
        Key<String> note = optional("note", TEXT, "what to know about it");
        return struct(
                Schema.of(date, source, note),
                fields -> new Reading(fields.get(date), fields.get(source), fields.find(note)));
    }

    private static List<Key<?>> with(List<Key<?>> keys, Key<?> last) {
        var all = new ArrayList<>(keys);
        all.add(last);
        return all;
    }
}
