package org.annals.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.Generated;
import org.annals.HostileSite;
import org.annals.RepositorySite;
import org.annals.model.RisTags;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we publish can be brought back: published again it is the same. */
class RoundTripTest {

    private static final String BODY = "They did [@a-source].";

    private static final Map<String, String> LISTS = Map.of(
            "content/site.yaml",
            """
            title: A timeline
            description: What happened.
            base-url: https://example.org/round/
            languages: [en]
            period: -0100/2030
            kinds:
              summit: {label: "Summit, large", symbol: circle}
              treaty: {label: Treaty, symbol: square}
              law: {label: Law or rule, plural: Laws, symbol: diamond}
            licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
            """,
            "content/people.yaml",
            "amina: {name: Amina Bekova}\n",
            "content/themes.yaml",
            "trade: {name: Trade}\nlaw: {name: Law}\n",
            "content/organisations.yaml",
            "council: {name: Council}\n",
            "content/places.yaml",
            "city: {name: City, lat: 31.5, lon: -121.25}\n");

    private static final String SOURCES = """
            references:
              - id: a-source
                type: webpage
                title: "A source: with <i>rich</i> words"
                author: [{family: Bekova, given: Amina}, {literal: The Secretariat}]
                issued: 2001-06
                accessed: 2021-05-03
                publisher: A press
                URL: https://example.org/one/?a=b&c=d
                language: en
                custom: {kind: official, side: independent, archive-url: "https://web.archive.org/web/2021/https://example.org/one/"}
              - id: b-source
                type: book
                title: Книга
                issued: 1999~
                ISBN: 978-3-16-148410-0
                language: ru
                custom: {kind: academic}
              - {id: pm2005, type: webpage, title: PM, URL: "https://example.org/pm", custom: {kind: official}}
              - {id: "2005", type: webpage, title: A number, URL: "https://example.org/2005", custom: {kind: official}}
              - id: a-long-id-which-has-more-than-sixty-letters-and-fewer-than-eighty-of-them
                type: webpage
                title: Long
                URL: https://example.org/long
                custom: {kind: official}
            """;

    private static String event(String title, String date, String keys) {
        return "---\ntitle: " + title + "\ndate: \"" + date + "\"\nsummary: It happened, they say.\nkind: summit\n"
                + keys + "---\n\n" + BODY + "\n";
    }

    private static Map<String, String> project() {
        var files = new LinkedHashMap<>(LISTS);
        files.put("content/sources.yaml", SOURCES);
        return files;
    }

    private static Map<String, String> withEvents() {
        var files = project();
        String all =
                "place: city\npeople: [amina]\norganisations: [council]\nthemes: [trade, law]\nsources: [b-source]\n";
        files.put("content/events/one.md", event("\"A title; with ‘signs’, ]]> & more\"", "2001-06-15", all));
        files.put("content/events/two.md", event("\"=cmd() 🚩 עברית\"", "2002-01-03/2002-02-05", all));
        files.put("content/events/three.md", event("Three", "2003", "sources: [b-source]\n"));
        files.put(
                "content/events/four.md",
                event("Four", "2004", "sources: [pm2005, \"2005\"]\n").replace("kind: summit", "kind: law"));
        return files;
    }

    private static SourceTree tree(Map<String, String> files) {
        SourceTree own = Imported.tree(files);
        SourceTree program = RepositorySite.tree();
        return new SourceTree(own.content(), program.templates(), program.assets());
    }

    private static String published(String file, Map<String, String> files) {
        return requireNonNull(
                        Generated.whole(tree(files), Optional.empty()).files().get(file))
                .text();
    }

    /** No table and no slide holds the account: whoever brings one in writes it, and lifts the draft. */
    private static Map<String, String> told(Map<String, String> project, Imported imported, String body) {
        var files = new LinkedHashMap<>(project);
        imported.files()
                .forEach((path, text) -> files.put(
                        path,
                        path.startsWith("content/events/")
                                ? text.replace("draft: true\n", "").strip() + "\n\n" + body + "\n"
                                : text));
        return files;
    }

    @Test
    void theTableComesBack() {
        Map<String, String> before = withEvents();
        before.put("content/events/old.md", event("\"-- Ancient\"", "-0043~", "sources: [b-source]\n"));
        before.put("content/events/open.md", event("\"@Open\"", "2004-05~", "sources: [b-source]\n"));
        String csv = published("timeline.csv", before);
        Imported imported = Imported.of(project(), "timeline.csv", csv, Imported.NONE);
        assertThat(imported.files()).hasSize(6);
        assertThat(imported.problems().lines().collect(Collectors.toList()))
                .allMatch(problem -> problem.endsWith("this event has no text"));
        assertThat(published("timeline.csv", told(project(), imported, BODY))).isEqualTo(csv);
    }

    @Test
    void theSlidesComeBack() {
        String json = published("timelinejs.json", withEvents());
        Imported imported = Imported.of(project(), "timelinejs.json", json, Imported.NONE);
        assertThat(imported.files()).hasSize(4);
        assertThat(published("timelinejs.json", told(project(), imported, BODY)))
                .isEqualTo(json);
    }

    /** The account comes back as plain words: whoever brings it in cites what it leans on, and lifts the draft. */
    @Test
    void theWholeTimelineComesBack() {
        Map<String, String> before = withEvents();
        before.put(
                "content/events/old.md",
                event(
                        "\"[Ancient](x)\"",
                        "-0043~",
                        "short: Old\nmilestone: true\nwikidata: Q1\nsources: [b-source]\n"));
        String json = published("timeline.json", before);
        Imported imported = Imported.of(project(), "timeline.json", json, Imported.NONE);
        assertThat(imported.files()).hasSize(5);
        assertThat(imported.problems().lines().collect(Collectors.toList()))
                .hasSize(5)
                .allMatch(problem ->
                        problem.endsWith("the account of this event comes without its citations, links and notes"));
        assertThat(imported.files().values()).allMatch(text -> text.contains("\ndraft: true\n---\n\nThey did."));
        var files = new LinkedHashMap<>(project());
        imported.files()
                .forEach((path, text) ->
                        files.put(path, text.replace("draft: true\n", "").replace("They did.", BODY)));
        assertThat(published("timeline.json", files)).isEqualTo(json);
    }

    /** Only its words: the file of a picture lies elsewhere, and what is said of it is no account. */
    @Test
    void aSlideWithAPictureComesBackAsOneWithout() {
        Map<String, String> files = withEvents();
        String json = published("timelinejs.json", files)
                .replaceFirst(
                        "\"group\":",
                        "\"media\":{\"url\":\"https://example.org/round/images/a.png\",\"alt\":\"A hall\",\"caption\":\"The &amp; hall\",\"credit\":\"Picture: B\"},$0");
        Imported imported = Imported.of(project(), "timelinejs.json", json, Imported.NONE);
        assertThat(imported.event("2001/one.md"))
                .contains("sources: [a-source, b-source]\ndraft: true\n")
                .endsWith("""
                        # media: https://example.org/round/images/a.png
                        # media caption: The & hall
                        # media credit: Picture: B
                        # alt text: A hall
                        ---
                        """);
        assertThat(imported.problems()).contains("the picture of this event does not come with its slide");
    }

    @Test
    void theSourcesComeBack() {
        String json = published("sources.json", withEvents());
        var bare = new LinkedHashMap<>(withEvents());
        bare.put("content/sources.yaml", "references: []\n");
        Imported imported = Imported.of(bare, "sources.json", json, Imported.NONE);
        bare.putAll(imported.files());
        assertThat(imported.problems()).isEmpty();
        assertThat(published("sources.json", bare)).isEqualTo(json);
    }

    /** Every title and date that other programs trip over. */
    @ParameterizedTest
    @ValueSource(strings = {"timeline.csv", "timelinejs.json"})
    void whatIsHardComesBack(String file) {
        Map<String, String> before = HostileSite.content();
        String text = published(file, before);
        var bare = new LinkedHashMap<>(before);
        bare.keySet().removeIf(path -> path.startsWith("content/events/"));
        Imported imported = Imported.of(bare, file, text, Imported.NONE);
        assertThat(imported.files()).hasSize(HostileSite.TITLES.size() + HostileSite.DATES.size());
        assertThat(imported.problems()).doesNotContain(": date-", "has no key");
        assertThat(published(file, told(bare, imported, HostileSite.BODY))).isEqualTo(text);
    }

    @Test
    void hardSourcesComeBack() {
        Map<String, String> before = HostileSite.content();
        String json = published("sources.json", before);
        before.put("content/sources.yaml", "references: []\n");
        Imported imported = Imported.of(before, "sources.json", json, Imported.NONE);
        before.putAll(imported.files());
        assertThat(imported.problems()).isEmpty();
        assertThat(published("sources.json", before)).isEqualTo(json);
    }

    /** Whatever is an id and whatever is a date comes back as it was, from all three forms of references. */
    @ParameterizedTest
    @ValueSource(strings = {"sources.json", "sources.ris", "sources.bib"})
    void idsAndDatesOfSourcesComeBack(String file) {
        var sources = new StringBuilder("references:\n");
        for (String id : List.of("a-source", "24kg-2019-06-14", "bcsco", "2005", "a", "pm2005", "x-1-y")) {
            sources.append(dated(id, "2003-06", "2021-05-03"));
        }
        for (String date : HostileSite.DATES) {
            boolean isSet = date.matches("[\\[{].*"); // which BibLaTeX cannot say
            sources.append(dated("d" + sources.length(), date, isSet ? "2021-05" : date));
        }
        var before = project();
        before.put("content/sources.yaml", sources.toString());
        before.put("content/events/one.md", event("One", "2001", ""));
        String text = published(file, before);
        String whole = published("sources.json", before);
        before.put("content/sources.yaml", "references: []\n");
        Imported imported = Imported.of(before, file, text, Imported.KINDS);
        assertThat(imported.problems()).isEmpty();
        before.putAll(imported.files());
        assertThat(published(file, before)).isEqualTo(text);
        assertThat(published("sources.json", before)).isEqualTo(whole);
    }

    /** All that BibTeX has a field for. */
    @Test
    void whatBibTexHasComesBack() {
        var before = project();
        before.put("content/sources.yaml", """
                references:
                  - id: a-source
                    type: article-newspaper
                    title: A day
                    container-title: Dawn
                    issued: 2003-06-15
                    URL: https://example.org/a_b?c=d%2Fe&f
                    custom: {kind: news}
                  - {id: of-magazine, type: article-magazine, title: A week, container-title: Time, custom: {kind: news}}
                  - id: of-book
                    type: book
                    title: "100 % of {it}, A & B_c #1 $5 ~ \\\\"
                    author: [{family: Bekova, given: Amina}, {literal: The Secretariat and Sons}, {family: de Haas, given: Jan}]
                    editor: [{family: Li, given: Ann}]
                    translator: [{family: Bekova, given: Amina}, {literal: A Body}]
                    publisher: Sage and Sons
                    publisher-place: Delhi
                    collection-title: A series
                    volume: 3
                    edition: 2
                    number-of-pages: 310
                    event-title: A fair
                    event-place: Leipzig
                    original-date: 1911
                    event-date: 2003-05~
                    ISBN: 978-3-16-148410-0
                    DOI: 10.1000/182
                    language: en
                    note: Signed.
                    custom: {kind: news}
                """);
        before.put("content/events/one.md", event("One", "2001", ""));
        String bib = published("sources.bib", before);
        String whole = published("sources.json", before);
        before.put("content/sources.yaml", "references: []\n");
        Imported imported = Imported.of(before, "sources.bib", bib, Imported.KINDS);
        assertThat(imported.problems()).isEmpty();
        before.putAll(imported.files());
        assertThat(published("sources.json", before)).isEqualTo(whole);
        assertThat(published("sources.bib", before)).isEqualTo(bib);
    }

    private static String dated(String id, String issued, String accessed) {
        return "  - {id: \"%s\", type: book, title: \"Of %s\", issued: \"%s\", accessed: \"%s\", custom: {kind: news}}\n"
                .formatted(id, id, issued, accessed);
    }

    /** All that RIS has a tag for, of every type that it has one for; who stands behind a source it cannot say. */
    @Test
    void whatRisHasComesBack() {
        var before = project();
        before.put("content/sources.yaml", sources());
        before.put(
                "content/events/one.md",
                event("One", "2001", "sources: [of-book]\n").replace("a-source", "of-map"));
        String ris = published("sources.ris", before);
        var bare = new LinkedHashMap<>(before);
        bare.put("content/sources.yaml", "references: []\n");
        Imported imported = Imported.of(bare, "sources.ris", ris, Imported.KINDS);
        assertThat(imported.problems()).isEmpty();
        bare.putAll(imported.files());
        List<String> found = published("sources.ris", bare).lines().toList();
        assertThat(found).filteredOn(line -> !ris.contains(line)).isEmpty();
        assertThat(ris.lines()).filteredOn(line -> !found.contains(line)).isEmpty();
        assertThat(found).isEqualTo(ris.lines().toList());
        assertThat(ris).contains("TY  - MPCT", "CN  - ", "A4  - ");
    }

    private static String sources() {
        var yaml = new StringBuilder("references:\n");
        RisTags.TYPES.variables().forEach(type -> {
            yaml.append("  - id: of-" + type.replace('_', '-') + "\n    type: " + type + "\n    issued: 2003-06-15\n");
            RisTags.TEXTS.variables().stream()
                    .filter(variable -> !variable.startsWith("IS"))
                    .forEach(variable -> yaml.append("    " + variable + ": \"" + value(variable, type) + "\"\n"));
            yaml.append(type.equals("book") ? "    ISBN: 978-3-16-148410-0\n" : "");
            yaml.append(type.equals("article-journal") ? "    ISSN: 0028-0836\n    page: 12-34\n" : "");
            RisTags.NAMES
                    .variables()
                    .forEach(role -> yaml.append("    " + role + ": [{family: Bekova, given: Amina}]\n"));
            yaml.append("    custom: {kind: news}\n");
        });
        return yaml.toString();
    }

    private static String value(String variable, String type) {
        return switch (variable) {
            case "URL" -> "https://example.org/" + type;
            case "DOI" -> "10.1000/" + type;
            case "language" -> "en";
            default -> "The " + variable + " of " + type;
        };
    }
}
