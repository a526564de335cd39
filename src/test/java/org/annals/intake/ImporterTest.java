package org.annals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.load.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of events, sources that are known, and imports that are made again. */
class ImporterTest {

    private static final String HEADER = "title,date,summary,kind,sources,body\n";

    @ParameterizedTest
    @CsvSource({
        "The Charter is signed,          the-charter-is-signed",
        "Саммит в Москве,                sammit-v-moskve",
        "Élection à Genève,              election-a-geneve",
        "上海峰会,                        summit-2001-06-15",
        "SCO 上海,                        summit-2001-06-15",
        "???,                            summit-2001-06-15",
        "CON,                            con-2001",
    })
    void anIdIsMadeOfTheTitle(String title, String id) {
        assertThat(Imported.of("a.csv", HEADER + title + ",2001-06-15,S.,summit,a-source,T.\n")
                        .files())
                .containsOnlyKeys("content/events/2001/" + id + ".md");
    }

    @Test
    void anIdOfTheFileIsKept() {
        var imported = Imported.of("a.csv", "id,title,date\nmy-id,A,2001\nMy Id,B,2001\n");
        assertThat(imported.files()).containsOnlyKeys("content/events/2001/my-id.md", "content/events/2001/b.md");
        assertThat(imported.problems()).contains("a.csv:3:1: import-loss: My Id cannot be the id of an event");
    }

    @Test
    void anIdIsUniqueWhateverTheCaseOfThoseThatAreThere() {
        Map<String, String> project = new LinkedHashMap<>(Imported.PROJECT);
        project.put("content/events/1999/Meeting.md", "---\ntitle: Another\ndate: 1999\n---\n");
        var imported = Imported.of(
                project,
                "a.csv",
                HEADER + "Meeting,2001,S.,summit,a-source,T.\nMeeting,2002,S.,summit,a-source,T.\n",
                Imported.NONE);
        assertThat(imported.files())
                .containsOnlyKeys("content/events/2001/meeting-2.md", "content/events/2002/meeting-3.md");
    }

    @Test
    void importingAgainChangesNothing() {
        String table = HEADER + """
                A,2001,S.,summit,https://example.org/new,T.
                A,2001,S.,summit,https://example.org/new,T.
                A,2001,Other.,summit,https://example.org/new,T.
                B,some day,S.,summit,a-source,T.
                上海,2001,S.,summit,a-source,T.
                ,,,,a-source,T.
                """;
        var first = Imported.of("a.csv", table);
        assertThat(first.arrivals())
                .isEqualTo(new ImportResult(
                        5,
                        2,
                        1,
                        1,
                        List.of(
                                "1 new source is unsorted, for nothing says who stands behind: --source-kind does, or"
                                        + " custom: {kind: …} at each",
                                "1 of the ids are made of dates, for no address can have the letters of these titles: a"
                                        + " column id in a table, or slug in front matter, names better ones")));
        var second = Imported.of(first.project(), "a.csv", table, Imported.NONE);
        assertThat(second.files()).isEmpty();
        assertThat(second.arrivals()).isEqualTo(new ImportResult(0, 0, 6, 0, List.of()));
    }

    @Test
    void anEventThatWasPutRightIsNotBroughtInAgain() {
        String table = HEADER + "A,some day,S.,summit,a-source,T.\n";
        Map<String, String> project = new LinkedHashMap<>(Imported.PROJECT);
        project.put("content/events/2001/a.md", "---\ntitle: A\ndate: 2001-06-15\nsummary: S.\n---\n");
        assertThat(Imported.of(project, "a.csv", table, Imported.NONE).files()).isEmpty();
    }

    @Test
    void anEventOfOneTitleIsNotTakenForAnother() {
        Map<String, String> project = new LinkedHashMap<>(Imported.PROJECT);
        project.put("content/events/2001/a.md", "---\ntitle: A\ndate: 2001-06-15\nsummary: Another.\n---\n");
        assertThat(Imported.of(project, "a.csv", HEADER + "A,some day,S.,summit,a-source,T.\n", Imported.NONE)
                        .files())
                .containsOnlyKeys("content/events/undated/a-2.md");
    }

    @Test
    void manyEventsMayHaveOneTitle() {
        String rows = IntStream.range(0, 20_000)
                .mapToObj(i -> "A,2001,S" + i + ".,summit,a-source,T.\n")
                .collect(Collectors.joining());
        assertThat(Imported.of("a.csv", HEADER + rows).files())
                .hasSize(20_000)
                .containsKey("content/events/2001/a-20000.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/one/",
                "http://example.org/one",
                "HTTPS://EXAMPLE.org/one/#part",
                "https://example.org/one"
            })
    void aSourceOfAKnownAddressIsNotAddedAgain(String address) {
        var imported = Imported.of("a.csv", HEADER + "A,2001,S.,summit," + address + ",T.\n");
        assertThat(imported.event("2001/a.md")).contains("sources: [a-source]\n");
        assertThat(imported.files()).doesNotContainKey("content/sources.yaml");
    }

    @Test
    void aNewSourceIsAddedAtTheEndOfTheList() {
        var imported = Imported.of(
                "a.csv",
                HEADER + "A,2001,S.,summit,https://www.example.org/b/two.html; https://example.org/three?x=1,T.\n",
                Imported.KINDS);
        assertThat(imported.files().get("content/sources.yaml"))
                .isEqualTo(Imported.PROJECT.get("content/sources.yaml") + """

                  - id: example-org-b-two
                    type: webpage
                    title: "[example.org/b/two.html]"
                    URL: https://www.example.org/b/two.html
                    custom: {kind: news}

                  - id: example-org-three
                    type: webpage
                    title: "[example.org/three?x=1]"
                    URL: "https://example.org/three?x=1"
                    custom: {kind: news}
                """);
        assertThat(imported.event("2001/a.md")).contains("sources: [example-org-b-two, example-org-three]\n");
        assertThat(Loader.load(Imported.tree(imported.project())).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing yet\n",
                "references: []\n",
                "references:\n",
                "references:\n- id: a-source\n  type: webpage\n  title: A source\n  custom: {kind: news}",
                "- id: a-source\n  type: webpage\n  title: A source\n  custom: {kind: news}\n",
                "references:\n    - id: a-source\n      type: webpage\n      title: A\n      custom: {kind: news}\n    # the end\n"
            })
    void aSourceIsAddedHoweverTheListIsIndented(String list) {
        Map<String, String> project = new LinkedHashMap<>(Imported.PROJECT);
        project.put("content/sources.yaml", list);
        var imported =
                Imported.of(project, "a.csv", HEADER + "A,2001,S.,summit,https://example.org/new,T.\n", Imported.KINDS);
        project.putAll(imported.files());
        assertThat(Loader.load(Imported.tree(project)).problems()).isEmpty();
        assertThat(project.get("content/sources.yaml")).contains(list.contains("#") ? list.strip() : "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"references: [{id: a-source, type: webpage}]\n", "references:\n  - id: [\n"})
    void nothingIsImportedWhereNoSourceCanBeAdded(String list) {
        Map<String, String> project = new LinkedHashMap<>(Imported.PROJECT);
        project.put("content/sources.yaml", list);
        var imported = Imported.of(project, "a.csv", HEADER + "A,2001,S.,summit,a-source,T.\n", Imported.KINDS);
        assertThat(imported.files()).isEmpty();
        assertThat(imported.problems()).contains("content/sources.yaml:1:1: import-form: ");
    }

    @Test
    void aKindThatTheSiteDoesNotHaveIsTold() {
        var options = new ImportOptions(Map.of(), Optional.empty(), Optional.of("sumit"), Optional.of("newz"));
        var imported = Imported.of("a.csv", HEADER + "A,2001,S.,,a-source,T.\n", options);
        assertThat(imported.files()).isEmpty();
        assertThat(imported.problems()).contains("there is no kind sumit", "there is no kind of source newz");
    }

    @Test
    void aFileOfAnUnknownFormIsTold() {
        assertThat(Imported.of("a.xlsx", "").problems())
                .isEqualTo("a.xlsx:1:1: import-form: nothing is known of files that end in .xlsx\n");
    }

    @Test
    void allEventsGoWhereTheyAreWanted() {
        var options =
                new ImportOptions(Map.of(), Optional.of("content/events/new"), Optional.empty(), Optional.empty());
        assertThat(Imported.of("a.csv", HEADER + "A,2001,S.,summit,a-source,T.\n", options)
                        .files())
                .containsOnlyKeys("content/events/new/a.md");
    }

    /** In a folder a source is a file, and those that are there are known by name and address. */
    @Test
    void newSourcesJoinThoseInTheFolder() {
        Map<String, String> project = new LinkedHashMap<>(Imported.PROJECT);
        project.remove("content/sources.yaml");
        project.put("content/sources/a-source.yaml", """
                type: webpage
                title: A source
                URL: https://example.org/one/
                custom: {kind: news}
                """);
        String csl = """
                [{"id": "x", "type": "webpage", "title": "Known", "URL": "https://example.org/one"},
                 {"id": "a-source", "type": "webpage", "title": "Another", "URL": "https://example.org/two",
                  "author": [{"family": "Li", "given": "Na"}]}]
                """;
        var imported = Imported.of(project, "a.json", csl, Imported.KINDS);
        assertThat(imported.files()).isEqualTo(Map.of("content/sources/a-source-2.yaml", """
                type: webpage
                title: Another
                author:
                  - {family: Li, given: Na}
                URL: https://example.org/two
                custom: {kind: news}
                """));
        project.putAll(imported.files());
        assertThat(Loader.load(Imported.tree(project)).problems()).isEmpty();
        assertThat(Imported.of(project, "a.json", csl, Imported.KINDS).files()).isEmpty();
    }

    @Test
    void theFirstSourceOfATimelineIsAFile() {
        Map<String, String> project = new LinkedHashMap<>(Imported.PROJECT);
        project.remove("content/sources.yaml");
        String csl = "[{\"id\": \"smith2001\", \"type\": \"book\", \"title\": \"B\"}]";
        assertThat(Imported.of(project, "a.json", csl, Imported.KINDS).files())
                .containsOnlyKeys("content/sources/smith2001.yaml");
    }
}
