package org.annals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.stream.Stream;
import org.annals.load.Loader;
import org.annals.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                # layout: post
                # params: x: 1
                ---

                They met in *Shanghai* [@a-source].
                """);
        assertThat(imported.problems()).isEqualTo("""
                posts/a.md:2:1: import-loss: an event has no key layout for this
                posts/a.md:6:13: import-loss: there is no theme summit
                posts/a.md:7:1: import-loss: what stands under params is not brought in
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "A <b>bold</b> and <em>weak</em> word. => A **bold** and *weak* word. => ",
                "A <a href=\"https://example.org/\" target=_blank>page</a>. => A [page](<https://example.org/>). => ",
                "A <a href=\"/about/\">page</a>. => A page (/about/). => ",
                "A <a name=x>page</a>. => A page. => ",
                "One<br/>two => One\\\\⏎two => ",
                "<p class=x>One</p> => One => ",
                "See ![p](/a_b.png) there. => See p (/a_b.png) there. => 5:5: a text holds no picture: /a_b.png",
                "![](https://example.org/a.png \"A\") => [Picture, film or page](<https://example.org/a.png>)"
                        + " => 5:1: a text holds no picture: https://example.org/a.png",
                "<img src='https://example.org/a.png'> => [Picture, film or page](<https://example.org/a.png>)"
                        + " => 5:1: a text holds no picture: https://example.org/a.png",
                "A [page](../x.html). => A page (../x.html). => 5:3: this link leads to no page of this site: ../x.html",
                "A [page](https://example.org \"T\"). => A [page](https://example.org \"T\"). => ",
                "<!--more--> => '' => 5:1: a text holds no such HTML: <!--more-->",
                "a <script>alert(1)</script>b => a b => 5:3: a text holds no such HTML: <script>alert(1)</script>",
                "<table><tr><td>a</td></tr></table> => a => 5:1: a text holds no such HTML: <table>",
                "A note[^1]. => A note\\\\[^1\\\\]. => 5:1: the text refers to the footnote 1, which is not there",
                "So [@nobody, p. 3] says. => So \\\\[\\\\@nobody, p. 3\\\\] says."
                        + " => 5:1: the text refers to the source nobody, which is not there",
                "So [@a-source, p. 3] says. => So [@a-source, p. 3] says. => ",
                "So [[nothing]] says. => So \\\\[\\\\[nothing]] says."
                        + " => 5:1: the text refers to the event nothing, which is not there",
                "A note[^1].⏎⏎[^1]: Words. => A note[^1].⏎⏎[^1]: Words. => ",
                "Code `<b>` and *more*. => Code `<b>` and *more*. => ",
                "```⏎<b>⏎``` => ```⏎<b>⏎``` => ",
                "An <unclosed and 1 < 2. => An <unclosed and 1 < 2. => ",
            })
    void textOfAnotherProgramBecomesTextThatCanBeRead(String text, String account, String told) {
        String post = "---\ntitle: A\ndate: 2001\n---\n" + text.replace("⏎", "\n") + "\n";
        var imported = Imported.of("a.md", post);
        String file = imported.event("2001/a.md");
        assertThat(file.substring(file.lastIndexOf("---\n") + 4).strip())
                .isEqualTo(Objects.toString(account, "").replace("\\\\", "\\").replace("⏎", "\n"));
        assertThat(imported.problems()
                        .lines()
                        .filter(line -> line.contains("import-loss"))
                        .limit(1))
                .containsExactlyElementsOf(Stream.ofNullable(told)
                        .map(line -> "a.md:" + line.replaceFirst(": ", ": import-loss: "))
                        .toList());
        assertThat(Loader.load(Imported.tree(new LinkedHashMap<>(imported.project())))
                        .problems())
                .noneMatch(Problem::isError);
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
    void frontMatterInJsonIsRead() {
        var imported = Imported.of(
                "a.md",
                "{\n  \"title\": \"A\",\n  \"date\": \"2001-06-15\"\n}\n\nThey met [@a-source].\n",
                Imported.KINDS);
        assertThat(imported.event("2001/a.md"))
                .endsWith("summary: They met.\nkind: summit\n---\n\nThey met [@a-source].\n");
        assertThat(imported.problems()).isEmpty();
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
