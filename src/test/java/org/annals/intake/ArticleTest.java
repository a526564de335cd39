package org.annals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A file of Jekyll or Hugo becomes one event, with its text as it is. */
class ArticleTest {

    @Test
    void frontMatterIsTakenOver() {
        var imported = Imported.of("posts/a.md", """
                ---
                layout: post
                title: "A post: hello"
                date: 2001-06-15
                description: What it says.
                categories: summit
                params:
                  x: 1
                ---

                They met in *Shanghai* [@a-source].
                """, Imported.KINDS);
        assertThat(imported.event("2001/a-post-hello.md")).isEqualTo("""
                ---
                title: "A post: hello"
                date: 2001-06-15
                summary: What it says.
                kind: summit
                # themes: summit
                # sources:
                draft: true
                # layout: post
                # params: x: 1
                ---

                They met in *Shanghai* [@a-source].
                """);
        assertThat(imported.problems()).isEqualTo("""
                posts/a.md:1:1: import-draft: this event has no source
                posts/a.md:2:1: import-loss: an event has no key layout for this
                posts/a.md:6:13: import-loss: there is no theme summit
                posts/a.md:7:1: import-loss: an event has no key params for this
                """);
    }

    @Test
    void theDateMayStandInTheName() {
        assertThat(Imported.of(
                                "2001-06-15-a.md",
                                "---\ntitle: A\n---\nThey met in [town](https://example.org) then. Later.\n")
                        .event("2001/a.md"))
                .contains("date: 2001-06-15\nsummary: They met in town then.\n");
    }

    @Test
    void tomlIsTold() {
        assertThat(Imported.of("a.md", "+++\ntitle = 'A'\n+++\n").problems())
                .isEqualTo("a.md:1:1: import-form: front matter in TOML is not read\n");
    }

    @Test
    void aFileWithoutFrontMatterIsTold() {
        var imported = Imported.of("a.md", "Just text.\n");
        assertThat(imported.files()).isEmpty();
        assertThat(imported.problems()).startsWith("a.md:1:1: front-matter: ");
    }

    @Test
    void sourcesWithTitlesAndActorsComeAlong() {
        var imported = Imported.of("a.md", """
                ---
                id: 2001-06-15--a-meeting
                title: A meeting
                date: '2001-06-15'
                importance: 8
                actors:
                - Amina Bekova
                - Some Body
                sources:
                - title: They met
                  url: https://news.example.org/met
                  outlet: The News
                  date: '2001-06-16'
                  tier: 1
                status: confirmed
                ---
                They met again.
                """);
        assertThat(imported.event("2001/a-meeting.md"))
                .contains(
                        "\nkind: event\npeople: [amina]\nsources: [they-met]\n",
                        "\n# actors: Amina Bekova; Some Body\n",
                        "\n# importance: 8\n",
                        "\n# status: confirmed\n")
                .doesNotContain("draft: true");
        assertThat(imported.files().get("content/sources.yaml"))
                .contains(
                        "title: They met\n",
                        "issued: 2001-06-16\n",
                        "container-title: The News\n",
                        "# their tier: 1\n");
    }
}
