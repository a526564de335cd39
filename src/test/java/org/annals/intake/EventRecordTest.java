package org.annals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.load.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repositories of events keep a map a file, in JSON or in YAML, with sources and actors. */
class EventRecordTest {

    private static final String JSON = """
            {
              "id": "2001-06-15--a-meeting",
              "date": "2001-06-15",
              "importance": 6,
              "title": "A meeting: they begin",
              "summary": "They met on 15 June 2001. They signed a paper, and said more than a summary holds.",
              "location": "Some town",
              "actors": ["Amina Bekova", "Some Body"],
              "tags": ["meetings"],
              "status": "confirmed",
              "sources": [
                {"title": "They met", "url": "https://news.example.org/met", "outlet": "The News", "date": "2001-06-16",
                 "verified": true, "archive_url": "https://web.archive.org/web/2001/https://news.example.org/met"}
              ]
            }
            """;

    private static final String YAML = """
            id: 2001-06-15--a-meeting
            date: '2001-06-15'
            importance: 6
            title: "A meeting: they begin"
            summary: |
              They met on 15 June 2001. They signed a paper,
              and said more than a summary holds.
            location: Some town
            actors:
              - Amina Bekova
              - Some Body
            tags: [meetings]
            status: confirmed
            sources:
              - title: They met
                url: https://news.example.org/met
                outlet: The News
                date: '2001-06-16'
                verified: true
                archive_url: https://web.archive.org/web/2001/https://news.example.org/met
            """;

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.yaml", "a.yml", "list.json", "list.yaml"})
    void aMapIsAnEvent(String name) {
        String text = name.endsWith("json") ? JSON : YAML;
        if (name.equals("list.json")) {
            text = "[" + text + "]";
        } else if (name.equals("list.yaml")) {
            text = "- " + text.indent(2).strip() + "\n";
        }
        var imported = Imported.of(name, text, Imported.NONE);
        assertThat(imported.event("2001/a-meeting-they-begin.md"))
                .startsWith("""
                        ---
                        title: "A meeting: they begin"
                        date: 2001-06-15
                        summary: They met on 15 June 2001.
                        kind: event
                        """)
                .contains(
                        "\npeople: [amina]\n",
                        "\nsources: [they-met]\n",
                        "\n# importance: 6\n",
                        "\n# place: Some town\n")
                .doesNotContain("draft: true")
                .containsPattern("---\n\nThey met on 15 June 2001\\. They signed a paper,\\s+and said more");
        assertThat(imported.files().get("content/sources.yaml"))
                .contains(
                        "title: They met\n", "issued: 2001-06-16\n", "archive-url: https://web.archive.org/web/2001/");
        assertThat(Loader.load(Imported.tree(imported.project())).problems()).isEmpty();
        assertThat(Imported.of(imported.project(), name, text, Imported.NONE).files())
                .isEmpty();
    }

    @Test
    void aRecordWithoutADateIsNoEvent() {
        var imported = Imported.of("a.yaml", "title: A meeting\nsummary: They met.\n");
        assertThat(imported.files()).isEmpty();
        assertThat(imported.problems())
                .isEqualTo(
                        "a.yaml:1:1: import-form: this is neither a timeline of TimelineJS nor an event or a source in"
                                + " CSL\n");
    }

    @Test
    void anEventWithoutADateAmongOthersIsADraft() {
        var imported = Imported.of("a.json", """
                [{"title": "One", "date": "2001-06-15", "summary": "They met in one town or another."}, {"title": "Two"}]
                """, Imported.KINDS);
        assertThat(imported.event("undated/two.md")).contains("title: Two\n# date:\n", "\ndraft: true\n");
        assertThat(imported.files()).doesNotContainKey("content/sources.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "references:\n- {id: a, type: book, title: A book}\n",
                "- {id: a, type: book, title: A book}\n",
                "- {id: a, type: book, title: A book, date: 2001}\n"
            })
    void cslInYamlIsSources(String text) {
        var imported = Imported.of("a.yaml", text, Imported.KINDS);
        assertThat(imported.arrivals().sources()).isEqualTo(1);
        assertThat(imported.files().get("content/sources.yaml")).contains("\n    type: book\n    title: A book\n");
    }

    @Test
    void brokenYamlIsTold() {
        assertThat(Imported.of("a.yaml", "title: [\n").problems()).startsWith("a.yaml:");
    }
}
