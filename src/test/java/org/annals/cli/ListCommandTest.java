package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.annals.SmallProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCommandTest {

    @TempDir
    private Path root;

    @BeforeEach
    void aProject() throws IOException {
        SmallProject.write(root);
        SmallProject.write(root, "content/themes.yaml", "peace: {name: Peace}\nenergy: {name: Energy}\n");
        SmallProject.write(root, "content/events/later.md", """
                ---
                title: "=1+1; it goes on"
                date: 2002-03?
                summary: It goes on.
                kind: summit
                draft: true
                themes: [peace, energy]
                sources: [a-source]
                ---

                It went on [@a-source].
                """);
    }

    @Test
    void eventsAsATable() {
        assertThat(run("list")).isEqualTo("""
                ID            DATE        TITLE                 KIND    DRAFT
                founded-2001  2001-06-15  Something is founded  summit
                later         2002-03?    =1+1; it goes on      summit  draft
                """);
        assertThat(run("list", "drafts")).contains("later").doesNotContain("founded-2001");
    }

    @Test
    void asCsvWithAllColumns() {
        assertThat(run("list", "events", "--format", "csv", "--where", "themes=energy")
                        .lines())
                .containsExactly(
                        "id,date,title,kind,words,year,place,people,organisations,countries,themes,sources,draft,file",
                        "later,2002-03?,'=1+1; it goes on,summit,March 2002 (uncertain),2002,,,,,peace;energy,a-source,draft,"
                                + "content/events/later.md");
    }

    @Test
    void asJsonWithLists() {
        var json = JsonParser.parseString(run("list", "--format", "json", "--where", "draft=draft"))
                .getAsJsonArray();
        assertThat(json).hasSize(1);
        var event = json.get(0).getAsJsonObject();
        assertThat(event.get("place").isJsonNull()).isTrue();
        assertThat(event.get("themes").getAsJsonArray()).hasSize(2);
    }

    @Test
    void sourcesWithoutACopy() {
        assertThat(run("list", "sources", "--where", "archive=", "--where", "kind=news"))
                .contains("a-source  A source  news")
                .contains("2");
        assertThat(run("list", "sources", "--where", "archive=https://example.org/"))
                .doesNotContain("a-source");
    }

    @Test
    void entriesWithTheNumberOfTheirEvents() {
        assertThat(run("list", "themes")).isEqualTo("""
                ID      NAME    EVENTS
                peace   Peace   1
                energy  Energy  1
                """);
    }

    @Test
    void problems() throws IOException {
        SmallProject.write(root, "content/themes.yaml", "peace: {name: Peace}\nenergy: {nam: Energy}\n");
        assertThat(run("list", "problems")).contains("error     unknown-key  content/themes.yaml  2");
        Shell events = Shell.run(root, Map.of(), "list");
        assertThat(events.err()).isEqualTo("what could not be read is not listed; annals check says why\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            list --where theme=x    | --where: there is no column theme; did you mean themes?
            list --where foobar=x   | --where: there is no column foobar; there are id, date, title
            list nothing            | WHAT: nothing is none of
            """)
    void whatIsNotThereIsTold(String words, String message) {
        Shell shell = Shell.run(root, Map.of(), words.split(" "));
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith(message);
    }

    private String run(String... words) {
        Shell shell = Shell.run(root, Map.of(), words);
        assertThat(shell.code()).as(shell.err()).isEqualTo(0);
        return shell.out();
    }
}
