package org.annals.load;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.load.EntryReaders.EntryReader;
import org.annals.model.Entry;
import org.annals.model.Event;
import org.annals.model.Source;
import org.annals.model.Timeline;
import org.annals.model.Track;
import org.annals.model.form.Form;
import org.annals.model.form.Guide;
import org.annals.source.EditionPaths;

/** Says what the files of a timeline may hold: the very forms by which they are read, and the ids that there are. */
public final class Guides {

    private static final String EVENTS = "content/events/**/*.yaml";
    private static final String COMPANIONS = "content/companions/*.yaml";

    private Guides() {}

    /** Every kind of file, pages of text too, which no editing program reads by a schema. */
    public static List<Guide.File> files() {
        return Stream.concat(FILES.stream(), Stream.of(PAGE)).toList();
    }

    public static Guide of(Timeline timeline) {
        return new Guide(FILES, vocabularies(timeline));
    }

    /** All that a file of an event may hold. */
    public static Form.Struct event() {
        return EventReader.YAML.form();
    }

    private static final List<Guide.File> FILES = Stream.of(
                    Stream.of(new Guide.File("event", EVENTS, "An event, or the fields of one", event())),
                    entries("people", "The people", "A person", Vocabulary.PERSON, EntryReaders.PERSON),
                    entries("places", "The places", "A place", Vocabulary.PLACE, EntryReaders.PLACES),
                    entries(
                            "organisations",
                            "The organisations",
                            "An organisation",
                            Vocabulary.ORGANISATION,
                            EntryReaders.ORGANISATION),
                    entries(
                            "membership",
                            "The countries, and what each was when",
                            "A country, and what it was when",
                            Vocabulary.COUNTRY,
                            EntryReaders.COUNTRIES),
                    entries("themes", "The themes", "A theme", Vocabulary.THEME, EntryReaders.THEME),
                    entries(
                            "glossary",
                            "The words that are explained",
                            "A word that is explained",
                            Vocabulary.TERM,
                            EntryReaders.TERM),
                    entries(
                            "phrases",
                            "The wordings that recur",
                            "A wording that recurs",
                            Vocabulary.PHRASE,
                            EntryReaders.PHRASE),
                    entries(
                            "eras",
                            "The stretches of the whole story",
                            "A stretch of the whole story",
                            Vocabulary.ERA,
                            EntryReaders.ERA),
                    Stream.of(
                            new Guide.File(
                                    "companion",
                                    COMPANIONS,
                                    "A source read part by part",
                                    CompanionReader.SCHEMA.form()),
                            new Guide.File(
                                    "sources", Vocabulary.SOURCE.home(), "The sources", ContentFiles.REFERENCES.form()),
                            alone(Vocabulary.SOURCE, "A source", SourceShape.SCHEMA),
                            new Guide.File(
                                    "editions",
                                    EditionPaths.LIST,
                                    "The editions that others cite",
                                    new Form.MapOf(FixedText.EDITION.form(), EditionReader.SCHEMA.form())),
                            new Guide.File(
                                    "site",
                                    ContentFiles.SITE,
                                    "What holds for the whole timeline",
                                    SettingsReader.SCHEMA.form())))
            .flatMap(files -> files)
            .toList();

    private static final Guide.File PAGE =
            new Guide.File("page", "content/pages/*.md", "A page that is only text", PageReader.SCHEMA.form());

    /** The files of a list: the one of all its entries, where an id alone is the place of an entry that stands elsewhere, and those of one. */
    private static Stream<Guide.File> entries(
            String name, String title, String titleOfOne, Vocabulary vocabulary, EntryReader<?> reader) {
        Form ids = Ids.idOf(vocabulary.label()).form();
        Form all = new Form.MapOf(ids, new Form.OrNothing(reader.schema().form()));
        return Stream.of(
                new Guide.File(name, vocabulary.home(), title, all), alone(vocabulary, titleOfOne, reader.schema()));
    }

    /** In a file of its own an entry has its id from the file's name. */
    private static Guide.File alone(Vocabulary vocabulary, String title, Schema schema) {
        Form fields = new Form.Struct(schema.keys().stream()
                .filter(key -> !key.name().equals("id"))
                .map(Key::field)
                .toList());
        return new Guide.File(vocabulary.label(), vocabulary.folder() + "*.yaml", title, fields);
    }

    private static Map<String, Map<String, String>> vocabularies(Timeline timeline) {
        Map<String, Map<String, String>> vocabularies = new LinkedHashMap<>();
        Arrays.stream(Vocabulary.values())
                .forEach(vocabulary ->
                        vocabularies.put(vocabulary.label(), new TreeMap<>(entries(vocabulary, timeline))));
        return vocabularies;
    }

    private static Map<String, String> entries(Vocabulary vocabulary, Timeline timeline) {
        return switch (vocabulary) {
            case EVENT -> named(timeline.events().stream(), Event::id, Event::title);
            case PERSON -> names(timeline.people());
            case PLACE -> names(timeline.places());
            case ORGANISATION -> names(timeline.organisations());
            case COUNTRY -> names(timeline.countries());
            case THEME -> names(timeline.themes());
            case TERM -> names(timeline.glossary());
            case PHRASE -> names(timeline.phrases());
            case ERA -> names(timeline.eras());
            case SOURCE -> named(timeline.sources().values().stream(), Source::id, Source::title);
            case KIND -> names(timeline.settings().kinds());
            case SOURCE_KIND -> timeline.sourceKinds();
            case STATUS ->
                named(
                        timeline.settings().tracks().stream()
                                .map(Track::statuses)
                                .flatMap(map -> map.entrySet().stream()),
                        Map.Entry::getKey,
                        Map.Entry::getValue);
        };
    }

    private static Map<String, String> names(Map<String, ? extends Entry> entries) {
        return named(entries.values().stream(), Entry::id, Entry::name);
    }

    private static <T> Map<String, String> named(Stream<T> entries, Function<T, String> id, Function<T, String> name) {
        return entries.collect(Collectors.toMap(id, name, (first, second) -> first));
    }
}
