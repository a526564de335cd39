package org.annals.load;

import static org.annals.load.Key.optional;
import static org.annals.load.Key.required;
import static org.annals.load.Shapes.FLAG;
import static org.annals.load.Shapes.choice;
import static org.annals.load.Shapes.listOf;
import static org.annals.load.Shapes.mapOf;
import static org.annals.load.Shapes.struct;
import static org.annals.load.Shapes.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annals.model.BaseUrl;
import org.annals.model.FieldLocations;
import org.annals.model.Settings;
import org.annals.model.Settings.Author;
import org.annals.model.Settings.Demands;
import org.annals.model.Settings.Kind;
import org.annals.model.Settings.Licence;
import org.annals.model.Settings.Moved;
import org.annals.model.Settings.NavigationItem;
import org.annals.model.Settings.Repository;
import org.annals.model.Track;
import org.annals.model.date.When;
import org.annals.problem.Location;
import org.annals.problem.Rule;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;

/** Reads {@code site.yaml}. */
final class SettingsReader {

    private static final Key<String> TITLE = required("title", text(120), "the name of the timeline");
    private static final Key<String> SUBTITLE = optional("subtitle", text(200), "a line below the title");
    private static final Key<String> DESCRIPTION = required("description", text(400), "what the timeline tells");
    private static final Key<BaseUrl> BASE_URL =
            required("base-url", baseUrl(), "where the site will stand, such as https://name.github.io/repository/");
    private static final Key<Repository> REPOSITORY =
            optional("repository", new RepositoryShape(), "owner, name and branch");
    private static final Key<List<String>> LANGUAGES = required(
            "languages",
            listOf(FixedText.LANGUAGE).and(SettingsReader::notEmpty),
            "language tags, the site's own first");
    private static final Key<When> PERIOD =
            required("period", PeriodYears.SHAPE, "the first and the last year, such as 2001/2021");
    static final Key<Map<String, KindFields>> KINDS =
            required("kinds", mapOf(Ids.idOf("kind"), kind()), "the kinds of events, each with a label and a symbol");
    static final Key<Map<String, String>> SOURCE_KINDS = optional(
            "source-kinds",
            mapOf(Ids.idOf("kind of source"), text(60)),
            "the kinds of sources, as id: Label, beside unsorted, which all timelines have; if left out: "
                    + String.join(", ", Settings.USUAL_SOURCE_KINDS));
    static final Key<Map<String, TrackShape.Declared>> TRACKS = optional(
            "tracks",
            mapOf(Ids.idOf("track"), TrackShape.track()).and(ListIds::statusesDiffer),
            "the spans that are drawn as lanes");
    private static final Key<Map<String, Settings.ListWords>> LISTS = optional(
            "lists",
            mapOf(choice(Settings.LISTS), listWords()),
            "what the entries of a list are called here, such as organisations: {label: release, plural: releases}");
    private static final Key<List<Author>> AUTHORS = optional(
            "authors", listOf(author()), "those as whose work it is cited; needed as soon as there is an edition");
    private static final Key<Licence> LICENCE = required("licence", licence(), "name and url");
    private static final Key<List<NavigationItem>> NAVIGATION =
            optional("navigation", listOf(item()), "the links at the top of each page");

    private static final Key<List<Moved>> MOVED = optional(
            "moved",
            new MovedShape(),
            "addresses of before and of now, such as people/xi/: people/xi-jinping/; those of events stand there under"
                    + " aliases");

    private static final Key<String> CARDS = optional(
            "cards",
            choice(List.of("all", "milestones", "none")),
            "which events have a card and a page to embed; if left out all of them, and of more than 2,000 the milestones");

    private static final Key<Boolean> CITES =
            optional("cite-every-paragraph", FLAG, "false if paragraphs of an account may do without a citation");

    private static final Key<Boolean> EMPTY =
            optional("empty", FLAG, "true while the timeline has no event and is to be published all the same");

    static final Schema SCHEMA = Schema.of(
            TITLE,
            SUBTITLE,
            DESCRIPTION,
            BASE_URL,
            REPOSITORY,
            LANGUAGES,
            PERIOD,
            KINDS,
            SOURCE_KINDS,
            TRACKS,
            LISTS,
            AUTHORS,
            LICENCE,
            NAVIGATION,
            MOVED,
            CARDS,
            CITES,
            EMPTY);

    /** A kind of event, but for its id. */
    record KindFields(
            String label, Optional<String> plural, Map<String, String> names, String symbol, FieldLocations at) {}

    private SettingsReader() {}

    static Optional<Settings> read(YamlMap map, FileReading reading) {
        return SCHEMA.read(map, map.at(), reading).map(fields -> settings(fields, map.at()));
    }

    private static Settings settings(Fields fields, Location at) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        fields.get(KINDS)
                .forEach((id, kind) -> kinds.put(
                        id,
                        new Kind(id, kind.label, kind.plural.orElse(kind.label), kind.names, kind.symbol, kind.at)));
        var tracks = new ArrayList<Track>();
        fields.find(TRACKS).orElse(Map.of()).forEach((id, track) -> tracks.add(track.track(id)));
        return new Settings(
                new Settings.Masthead(fields.get(TITLE), fields.find(SUBTITLE), fields.get(DESCRIPTION)),
                fields.get(BASE_URL),
                fields.find(REPOSITORY),
                fields.get(LANGUAGES),
                fields.get(PERIOD),
                new Settings.Declared(
                        kinds,
                        fields.find(SOURCE_KINDS).orElse(Map.of()),
                        tracks,
                        fields.find(LISTS).orElse(Map.of())),
                new Settings.Rights(fields.list(AUTHORS), fields.get(LICENCE)),
                fields.list(NAVIGATION),
                fields.list(MOVED),
                fields.find(CARDS).map(word -> Settings.Shared.valueOf(word.toUpperCase(Locale.ROOT))),
                new Demands(fields.find(CITES).orElse(true), !fields.flag(EMPTY)),
                at);
    }

    private static void notEmpty(List<String> languages, YamlNode node, FileReading reading) {
        if (node instanceof YamlList list && list.items().isEmpty()) {
            reading.report(Rule.EMPTY_VALUE, node.at(), "a site has a language", "write its tag, such as [en]");
        }
    }

    private static Shape<KindFields> kind() {
        Key<String> label = required("label", text(60), "the name of one such event");
        Key<String> plural = optional("plural", text(60), "the name of many");
        Key<Map<String, String>> names = optional(
                "names", mapOf(FixedText.LANGUAGE, text(60)), "the name of many in other languages, for the search");
        Key<String> symbol = required("symbol", choice(Settings.SYMBOLS), "the shape that marks it");
        return struct(
                Schema.of(label, plural, names, symbol),
                fields -> new KindFields(
                        fields.get(label),
                        fields.find(plural),
                        fields.find(names).orElse(Map.of()),
                        fields.get(symbol),
                        fields.locations(symbol)));
    }

    private static Shape<Settings.ListWords> listWords() {
        Key<String> label = required("label", text(60), "the name of one entry");
        Key<String> plural = required("plural", text(60), "the name of all of them");
        return struct(
                Schema.of(label, plural), fields -> new Settings.ListWords(fields.get(label), fields.get(plural)));
    }

    private static Shape<Author> author() {
        Key<String> name = required("name", text(120), "the family name of a person, or the whole name of a body");
        Key<String> given = optional("given", text(120), "the given names of a person");
        Key<String> orcid = optional("orcid", FixedText.ORCID, "the ORCID of a person");
        return struct(
                Schema.of(name, given, orcid),
                fields -> new Author(fields.get(name), fields.find(given), fields.find(orcid)));
    }

    private static Shape<Licence> licence() {
        Key<String> name = required("name", text(100), "such as CC BY 4.0");
        Key<String> url = required("url", SourceShape.url(), "where its text stands");
        return struct(Schema.of(name, url), fields -> new Licence(fields.get(name), fields.get(url)));
    }

    private static Shape<NavigationItem> item() {
        Key<String> label = required("label", text(40), "what readers click on");
        Key<String> page = required(
                "page",
                new SitePath().and((path, node, reading) -> reading.links(path, node.at())),
                "an address in the site, such as about/");
        return struct(
                Schema.of(label, page),
                fields -> new NavigationItem(fields.get(label), fields.get(page), fields.at(page)));
    }

    private static Shape<BaseUrl> baseUrl() {
        Shape<String> url = SourceShape.url();
        return Shape.of(
                url.form(),
                (node, key, reading) -> url.read(node, key, reading).flatMap(written -> {
                    Optional<BaseUrl> found = BaseUrl.of(written);
                    if (found.isEmpty()) {
                        reading.report(
                                Rule.UNSAFE_LINK,
                                node.at(),
                                "no page can be put below this address",
                                "write one such as " + BaseUrl.EXAMPLE);
                    }
                    return found;
                }));
    }
}
