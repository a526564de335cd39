package org.annals.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.model.Event.Participant;
import org.annals.model.SourceRef;
import org.annals.model.form.Form;
import org.annals.problem.Rule;
import org.annals.source.SourceFile;
import org.annals.syntax.FrontMatter;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/**
 * Entries that an event brings: where it names one, a map with its id and its fields may stand instead. So a new event with
 * a new source is one new file, and two editors never change the same one.
 *
 * @param vocabulary whose entry it is
 * @param own the keys that belong to the naming and not to the entry
 * @param keys those of the entry
 */
record InlineEntries(Vocabulary vocabulary, Set<String> own, Schema keys) {

    /** An entry in an event, as if it stood in its list. */
    record Found(Vocabulary vocabulary, YamlText id, YamlMap fields) {}

    private static final InlineEntries PERSON =
            new InlineEntries(Vocabulary.PERSON, Set.of("role"), EntryReaders.PERSON.schema());
    private static final InlineEntries SPEAKER =
            new InlineEntries(Vocabulary.PERSON, Set.of(), EntryReaders.PERSON.schema());
    private static final InlineEntries PLACE =
            new InlineEntries(Vocabulary.PLACE, Set.of(), EntryReaders.PLACES.schema());
    private static final InlineEntries ORGANISATION =
            new InlineEntries(Vocabulary.ORGANISATION, Set.of(), EntryReaders.ORGANISATION.schema());
    private static final InlineEntries COUNTRY =
            new InlineEntries(Vocabulary.COUNTRY, Set.of(), EntryReaders.COUNTRIES.schema());
    private static final InlineEntries THEME =
            new InlineEntries(Vocabulary.THEME, Set.of(), EntryReaders.THEME.schema());
    private static final InlineEntries SOURCE =
            new InlineEntries(Vocabulary.SOURCE, Set.of("locator"), SourceShape.SCHEMA);

    static final Shape<Participant> A_PERSON = PERSON.or(Shapes.idOr(
            Vocabulary.PERSON,
            person -> new Participant(person, Optional.empty()),
            Key.optional("role", Shapes.TEXT, "as what"),
            Participant::new));
    static final Shape<String> A_PLACE = PLACE.orId();
    static final Shape<String> AN_ORGANISATION = ORGANISATION.orId();
    static final Shape<String> A_COUNTRY = COUNTRY.orId();
    static final Shape<String> A_THEME = THEME.orId();
    static final Shape<String> A_SOURCE = SOURCE.orId();
    static final Shape<SourceRef> A_PLACE_IN_A_SOURCE = SOURCE.or(Shapes.SOURCE);

    /** Who said something; forms that show one way of it only show the last, a person. */
    static final Shape<String> A_SPEAKER = oneOf(
            Shapes.id(Vocabulary.PERSON, Vocabulary.ORGANISATION),
            List.of(ORGANISATION, SPEAKER),
            InlineEntries::speaker);

    /** Most events bring nothing, and need not be read twice: what is brought has an id and a name or a type. */
    private static final Pattern PERHAPS = Pattern.compile("(?m)(?:^[ \\t-]+|[{,] *)(?:name|type):");

    /** All that an event brings; what cannot be read is told when it is read as a whole. */
    static List<Found> by(SourceFile event) {
        String text = event.text();
        if (!(text.contains("name:") || text.contains("type:"))
                || !PERHAPS.matcher(text).find()) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        FrontMatter.fields(event).value().ifPresent(map -> collect(map, found));
        return found;
    }

    private static void collect(YamlMap event, List<Found> found) {
        PLACE.each(event, "place", found);
        PERSON.each(event, "people", found);
        ORGANISATION.each(event, "organisations", found);
        COUNTRY.each(event, "countries", found);
        THEME.each(event, "themes", found);
        SOURCE.each(event, "sources", found);
        maps(event, "readings").forEach(reading -> SOURCE.each(reading, "source", found));
        maps(event, "annotations").forEach(note -> {
            maps(note, "by").forEach(by -> speaker(by).take(by, found));
            SOURCE.each(note, "source", found);
            maps(note, "positions").forEach(position -> SOURCE.each(position, "sources", found));
        });
    }

    private void each(YamlMap map, String key, List<Found> found) {
        maps(map, key).forEach(entry -> take(entry, found));
    }

    private void take(YamlMap entry, List<Found> found) {
        if (isEntry(entry) && entry.get("id").orElse(entry) instanceof YamlText id) {
            found.add(new Found(vocabulary, id, entry(entry)));
        }
    }

    /** A person, unless it has what only organisations have. */
    private static InlineEntries speaker(YamlMap map) {
        return ORGANISATION.hasKeyThatLacks(SPEAKER, map) && !SPEAKER.hasKeyThatLacks(ORGANISATION, map)
                ? ORGANISATION
                : SPEAKER;
    }

    private boolean hasKeyThatLacks(InlineEntries other, YamlMap map) {
        return map.entries().stream()
                .map(entry -> entry.key().value())
                .anyMatch(key -> hasKey(key) && !other.hasKey(key));
    }

    private boolean hasKey(String name) {
        return keys.keys().stream().anyMatch(key -> key.name().equals(name));
    }

    /** The map at a key, or the maps in the list there. */
    private static Stream<YamlMap> maps(YamlMap map, String key) {
        return map
                .get(key)
                .map(value -> value instanceof YamlList list ? list.items() : List.of(value))
                .orElse(List.of())
                .stream()
                .filter(YamlMap.class::isInstance)
                .map(YamlMap.class::cast);
    }

    private boolean isEntry(YamlMap map) {
        return map.get("id").isPresent()
                && map.entries().stream()
                        .map(entry -> entry.key().value())
                        .filter(key -> !key.equals("id") && !own.contains(key))
                        .anyMatch(this::hasKey);
    }

    /** The fields of the entry; a source has its id among them. */
    private YamlMap entry(YamlMap map) {
        boolean named = vocabulary == Vocabulary.SOURCE;
        return part(map, key -> !own.contains(key) && (named || !key.equals("id")));
    }

    private static YamlMap part(YamlMap map, Predicate<String> keys) {
        return new YamlMap(
                map.entries().stream()
                        .filter(entry -> keys.test(entry.key().value()))
                        .toList(),
                map.at());
    }

    private Shape<String> orId() {
        return or(Shapes.id(vocabulary));
    }

    private <T> Shape<T> or(Shape<T> named) {
        return oneOf(named, List.of(this), map -> this);
    }

    /** What names an entry, or an entry of one of several lists, which its keys tell. */
    private static <T> Shape<T> oneOf(
            Shape<T> named, List<InlineEntries> lists, Function<YamlMap, InlineEntries> which) {
        return Shape.of(
                new Form.AnyOf(
                        Stream.concat(Stream.of(named.form()), lists.stream().map(InlineEntries::form))
                                .toList()),
                (node, key, reading) -> {
                    if (node instanceof YamlMap map) {
                        InlineEntries brought = which.apply(map);
                        if (brought.lacksId(map)) {
                            reading.lacks(
                                    Rule.MISSING_KEY,
                                    map.at(),
                                    "this new " + brought.vocabulary.label() + " has no id",
                                    "write id: and an id of small letters, digits and hyphens" + likely(map));
                            return Optional.empty();
                        }
                        return named.read(brought.isEntry(map) ? brought.naming(map) : map, key, reading);
                    }
                    return named.read(node, key, reading);
                });
    }

    private boolean lacksId(YamlMap map) {
        return map.get("id").isEmpty()
                && map.entries().stream()
                        .map(entry -> entry.key().value())
                        .anyMatch(key -> hasKey(key) && !own.contains(key));
    }

    /** An id that follows from the name. */
    private static String likely(YamlMap map) {
        return Stream.of("name", "title")
                .flatMap(key -> map.get(key).stream())
                .filter(YamlText.class::isInstance)
                .map(name -> IdForm.suggestion(((YamlText) name).value()))
                .filter(IdForm::isId)
                .findFirst()
                .map(id -> ", such as " + id)
                .orElse("");
    }

    private YamlNode naming(YamlMap map) {
        return own.isEmpty() || own.stream().noneMatch(key -> map.get(key).isPresent())
                ? map.get("id").orElse(map)
                : part(map, key -> key.equals("id") || own.contains(key));
    }

    private Form form() {
        Stream<Form.Field> id = vocabulary == Vocabulary.SOURCE
                ? Stream.of()
                : Stream.of(new Form.Field(
                        "id", true, Ids.idOf(vocabulary.label()).form(), "the id of a new " + vocabulary.label()));
        Stream<Form.Field> more =
                own.stream().map(key -> new Form.Field(key, false, Shapes.TEXT.form(), "only for this event"));
        return new Form.Struct(Stream.of(id, more, keys.keys().stream().map(Key::field))
                .flatMap(fields -> fields)
                .toList());
    }
}
