package org.annals.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annals.model.Timeline;
import org.annals.problem.Result;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;

/** One timeline, whose entries stand in one file a list, in a file of their own, or in the event that needs them. */
class SingleEntriesTest {

    private static final String EVENT = """
            ---
            title: The founding
            date: 2001-06-15
            summary: Six presidents found it.
            kind: summit
            place: %s
            people: [%s]
            organisations: [%s]
            countries: [%s]
            themes: [%s]
            sources: [%s]
            ---

            They signed it [@charter].
            """;

    private static final String PLACE = "{name: Shanghai, lat: 31.23, lon: 121.47}";
    private static final String PERSON = "{name: Deng Xiaoping, family: Deng}";
    private static final String BODY = "{name: The body, short: TB}";
    private static final String COUNTRY = "{name: Lemuria}";
    private static final String THEME = "{name: Beginnings}";
    private static final List<SourceFile> IN_LISTS = files(Map.of(
            "places.yaml", "shanghai: " + PLACE,
            "people.yaml", "deng: " + PERSON,
            "organisations.yaml", "body: " + BODY,
            "membership.yaml", "lemuria: " + COUNTRY,
            "themes.yaml", "beginnings: " + THEME,
            "sources.yaml", "references: [{id: charter, " + EntryFiles.SOURCE + "}]",
            "events/founding.md",
                    EVENT.formatted(
                            "shanghai", "{id: deng, role: chair}", "body", "lemuria", "beginnings", named("p. 1"))));

    private static final List<SourceFile> IN_FOLDERS = files(Map.of(
            "places/shanghai.yaml", PLACE,
            "people/deng.yaml", PERSON,
            "organisations/body.yaml", BODY,
            "membership/lemuria.yaml", COUNTRY,
            "themes/beginnings.yaml", THEME,
            "sources/charter.yaml", "{" + EntryFiles.SOURCE + "}",
            "events/founding.md",
                    EVENT.formatted(
                            "shanghai", "{id: deng, role: chair}", "body", "lemuria", "beginnings", named("p. 1"))));

    private static final List<SourceFile> IN_THE_EVENT = files(Map.of(
            "events/founding.md",
            EVENT.formatted(
                    brought("shanghai", PLACE),
                    brought("deng", PERSON).replace("}", ", role: chair}"),
                    brought("body", BODY),
                    brought("lemuria", COUNTRY),
                    brought("beginnings", THEME),
                    "{id: charter, " + EntryFiles.SOURCE + ", locator: p. 1}")));

    private static String named(String locator) {
        return "{id: charter, locator: " + locator + "}";
    }

    private static String brought(String id, String fields) {
        return fields.replaceFirst("\\{", "{id: " + id + ", ");
    }

    private static List<SourceFile> files(Map<String, String> files) {
        var all = new ArrayList<SourceFile>();
        new TreeMap<>(files).forEach((path, text) -> all.add(new SourceFile("content/" + path, text)));
        all.add(new SourceFile("content/site.yaml", EntryFiles.SITE));
        return all;
    }

    private static Result<Timeline> load(List<SourceFile> files) {
        return Loader.load(new SourceTree(files, List.of(), List.of()));
    }

    private static Timeline whole(List<SourceFile> files) {
        Result<Timeline> result = load(files);
        assertThat(result.problems()).isEmpty();
        return result.value().orElseThrow();
    }

    @Test
    void whereAnEntryStandsChangesNothing() {
        Timeline expected = whole(IN_LISTS);
        assertThat(expected.people()).containsOnlyKeys("deng");
        assertThat(expected.sources()).containsOnlyKeys("charter");
        assertThat(whole(IN_FOLDERS)).isEqualTo(expected);
        assertThat(whole(IN_THE_EVENT)).isEqualTo(expected);
    }

    @Test
    void whatOneEventBringsAnotherMayName() {
        var files = new ArrayList<>(IN_THE_EVENT);
        files.add(new SourceFile(
                "content/events/later.md",
                EVENT.formatted("shanghai", "deng", "body", "lemuria", "beginnings", "charter")
                        .replace("founding", "second meeting")));
        assertThat(whole(files).events()).hasSize(2);
    }

    @Test
    void sourcesOfReadingsAndOfAnnotationsMayBeBrought() {
        String event = EVENT.formatted("shanghai", "", "", "", "", "")
                .replace("---\n\n", """
                readings:
                  - {date: 2001-06-14, source: {id: one, %s}}
                annotations:
                  - {kind: statement, by: deng, text: He says so., source: {id: two, %s, locator: p. 2}}
                  - kind: dispute
                    about: date
                    positions:
                      - {text: Earlier., sources: [{id: three, %s}]}
                      - {text: Later., sources: [two]}
                ---

                """.formatted(EntryFiles.SOURCE, EntryFiles.SOURCE, EntryFiles.SOURCE)
                        .replace("{kind: treaty}", "{kind: news}"));
        var files = new ArrayList<>(IN_LISTS);
        files.removeIf(file -> file.path().contains("events/"));
        files.add(new SourceFile("content/events/founding.md", event));
        Timeline timeline = whole(files);
        assertThat(timeline.sources()).containsOnlyKeys("charter", "one", "two", "three");
    }
}
