package org.annals.load;

import static org.annals.load.Key.optional;
import static org.annals.load.Key.required;
import static org.annals.load.Shapes.DATE;
import static org.annals.load.Shapes.PROSE;
import static org.annals.load.Shapes.SOURCE;
import static org.annals.load.Shapes.TEXT;
import static org.annals.load.Shapes.choice;
import static org.annals.load.Shapes.id;
import static org.annals.load.Shapes.listOf;
import static org.annals.load.Shapes.mapOf;
import static org.annals.load.Shapes.number;
import static org.annals.load.Shapes.struct;
import static org.annals.load.Shapes.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.Catchphrase;
import org.annals.model.Country;
import org.annals.model.Era;
import org.annals.model.Located;
import org.annals.model.Organisation;
import org.annals.model.Person;
import org.annals.model.Person.Role;
import org.annals.model.Place;
import org.annals.model.SourceRef;
import org.annals.model.Term;
import org.annals.model.Theme;
import org.annals.model.date.When;
import org.annals.problem.Rule;
import org.annals.prose.Prose;

/** The vocabularies: for each its keys, and the record that is made of them. */
final class EntryReaders {

    /** Makes an entry out of its id and its fields. */
    interface EntryReader<T> {
        Schema schema();

        T entry(String id, Fields fields);
    }

    private record Reader<T>(Schema schema, java.util.function.BiFunction<String, Fields, T> make)
            implements EntryReader<T> {
        @Override
        public T entry(String id, Fields fields) {
            return make.apply(id, fields);
        }
    }

    private static final Key<String> NAME = required("name", text(200), "the name that readers see");
    private static final Key<Map<String, String>> NAMES =
            optional("names", mapOf(FixedText.LANGUAGE, TEXT), "the name in other languages, such as {zh: 上海}");
    private static final Key<List<String>> ALSO =
            optional("also", listOf(text(100)), "short and former names by which it is searched, in any language");
    private static final Key<Prose> DESCRIPTION = optional("description", PROSE, "one or two sentences");
    private static final Key<String> COUNTRY = optional("country", id(Vocabulary.COUNTRY), "the country's id");
    private static final Key<String> PLACE = optional("place", id(Vocabulary.PLACE), "the place's id");
    private static final Key<List<SourceRef>> SOURCES = optional("sources", listOf(SOURCE), "what this rests on");
    private static final Key<String> WIKIDATA =
            optional("wikidata", FixedText.WIKIDATA, "the item's number, such as Q485207");
    private static final Key<When> SINCE = optional("since", DATE, "from when");
    private static final Key<When> UNTIL = optional("until", DATE, "until when");

    static final EntryReader<Person> PERSON = person();
    static final EntryReader<Place> PLACES = place();
    static final EntryReader<Organisation> ORGANISATION = organisation();
    static final EntryReader<Country> COUNTRIES = country();
    static final EntryReader<Theme> THEME = new Reader<>(
            Schema.of(NAME, NAMES, ALSO, DESCRIPTION, TrackShape.SPANS),
            (id, fields) -> new Theme(
                    id,
                    fields.get(NAME),
                    names(fields),
                    fields.list(ALSO),
                    fields.find(DESCRIPTION),
                    fields.list(TrackShape.SPANS),
                    fields.locations(NAME)));
    static final EntryReader<Term> TERM = term();
    static final EntryReader<Catchphrase> PHRASE = phrase();
    static final EntryReader<Era> ERA = era();

    private EntryReaders() {}

    private static Map<String, String> names(Fields fields) {
        return fields.find(NAMES).orElse(Map.of());
    }

    private static EntryReader<Person> person() {
        Key<String> name = required("name", NAME.shape().and(VerbatimText::noRole), NAME.help());
        Key<String> family = optional("family", text(100), "the part of the name that lists are sorted by");
        Key<String> title = required("title", TEXT, "the office or function");
        Key<String> organisation = optional("organisation", id(Vocabulary.ORGANISATION), "in which body");
        Key<String> office = optional("office", id(Vocabulary.STATUS), "the track on which it is drawn");
        Key<List<Role>> roles = optional(
                "roles",
                listOf(struct(
                        Schema.of(title, office, organisation, SINCE, UNTIL),
                        fields -> new Role(
                                fields.get(title),
                                fields.find(office),
                                fields.find(organisation),
                                fields.find(SINCE),
                                fields.find(UNTIL),
                                fields.locations(office, UNTIL)))),
                "offices with since and until");
        return new Reader<>(
                Schema.of(name, family, NAMES, ALSO, DESCRIPTION, COUNTRY, roles, TrackShape.SPANS, SOURCES, WIKIDATA)
                        .and((fields, map, reading) -> fields.find(family)
                                .filter(part -> !fields.get(name).contains(part))
                                .ifPresent(part -> reading.report(
                                        Rule.WRONG_VALUE,
                                        fields.at(family),
                                        "the family name is no part of the name " + fields.get(name),
                                        "write it as it stands there, or delete the line"))),
                (id, fields) -> new Person(
                        id,
                        fields.get(name),
                        names(fields),
                        fields.list(ALSO),
                        fields.find(family),
                        fields.find(DESCRIPTION),
                        fields.find(COUNTRY),
                        fields.list(roles),
                        fields.list(TrackShape.SPANS),
                        fields.list(SOURCES),
                        fields.find(WIKIDATA),
                        fields.locations(name)));
    }

    private static EntryReader<Place> place() {
        Key<Double> lat = optional("lat", number(-90, 90), "degrees north");
        Key<Double> lon = optional("lon", number(-180, 180), "degrees east");
        Key<String> precision =
                optional("precision", choice(List.of("city", "approximate", "region")), "how exact the point is");
        return new Reader<>(
                Schema.of(NAME, NAMES, ALSO, DESCRIPTION, COUNTRY, lat, lon, precision, TrackShape.SPANS, WIKIDATA)
                        .and(Schema.together(lat, lon, Rule.HALF_POINT, "a point")),
                (id, fields) -> new Place(
                        id,
                        fields.get(NAME),
                        names(fields),
                        fields.list(ALSO),
                        fields.find(DESCRIPTION),
                        fields.find(COUNTRY),
                        fields.find(lat)
                                .flatMap(north -> fields.find(lon)
                                        .map(east -> new Place.Point(north, east, fields.find(precision)))),
                        fields.list(TrackShape.SPANS),
                        fields.find(WIKIDATA),
                        fields.locations(NAME)));
    }

    private static EntryReader<Organisation> organisation() {
        Key<String> abbreviation = optional("short", text(40), "the abbreviation");
        Key<String> kind = optional("kind", text(60), "what kind of body it is");
        Key<When> founded = optional("founded", DATE, "when it was founded");
        return new Reader<>(
                Schema.of(
                        NAME,
                        abbreviation,
                        NAMES,
                        ALSO,
                        kind,
                        DESCRIPTION,
                        founded,
                        PLACE,
                        TrackShape.SPANS,
                        SOURCES,
                        WIKIDATA),
                (id, fields) -> new Organisation(
                        id,
                        fields.get(NAME),
                        fields.find(abbreviation),
                        names(fields),
                        fields.list(ALSO),
                        fields.find(DESCRIPTION),
                        fields.find(kind),
                        fields.find(founded),
                        fields.find(PLACE),
                        fields.list(TrackShape.SPANS),
                        fields.list(SOURCES),
                        fields.find(WIKIDATA),
                        fields.locations(NAME)));
    }

    private static EntryReader<Country> country() {
        Key<String> iso = optional("iso", FixedText.COUNTRY_CODE, "two letters of ISO 3166-1");
        return new Reader<>(
                Schema.of(NAME, iso, NAMES, ALSO, DESCRIPTION, TrackShape.SPANS, WIKIDATA),
                (id, fields) -> new Country(
                        id,
                        fields.get(NAME),
                        names(fields),
                        fields.list(ALSO),
                        fields.find(DESCRIPTION),
                        fields.find(iso),
                        fields.list(TrackShape.SPANS),
                        fields.find(WIKIDATA),
                        fields.locations(NAME)));
    }

    private static EntryReader<Era> era() {
        Key<When> since = required("since", DATE, "from when");
        return new Reader<>(
                Schema.of(NAME, NAMES, since, UNTIL, DESCRIPTION, SOURCES),
                (id, fields) -> new Era(
                        id,
                        fields.get(NAME),
                        names(fields),
                        fields.get(since),
                        fields.find(UNTIL),
                        fields.find(DESCRIPTION),
                        fields.list(SOURCES),
                        fields.locations(NAME, UNTIL)));
    }

    private static EntryReader<Catchphrase> phrase() {
        Key<Map<String, List<Located<String>>>> forms = required(
                "forms",
                mapOf(FixedText.LANGUAGE, new OneOrMore<>(Shapes.located(text(200)), Located::value))
                        .and(OneOrMore::someMap),
                "the wordings that are looked for, by language, such as {en: [shared future, common destiny]}");
        return new Reader<>(
                Schema.of(NAME, forms, DESCRIPTION, WIKIDATA),
                (id, fields) -> new Catchphrase(
                        id,
                        fields.get(NAME),
                        fields.get(forms),
                        fields.find(DESCRIPTION),
                        fields.find(WIKIDATA),
                        fields.locations(NAME)));
    }

    private static EntryReader<Term> term() {
        Key<String> term = required("term", text(200), "the word that readers see");
        Key<List<Located<String>>> also = optional(
                "also", new ListShape<>(Shapes.located(TEXT), Located::value), "other forms in which it occurs");
        Key<Prose> definition = required("definition", PROSE, "one or two sentences");
        return new Reader<>(
                Schema.of(term, also, NAMES, definition, SOURCES),
                (id, fields) -> new Term(
                        id,
                        fields.get(term),
                        fields.list(also),
                        names(fields),
                        Optional.of(fields.get(definition)),
                        fields.list(SOURCES),
                        fields.locations(term)));
    }
}
