package org.annals.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The desk as it is published: a page for editors, with a door on every line. */
class DeskTest {

    private static final String REPOSITORY = "https://github.com/example/annals/";

    private static final String SETTINGS = """
            -- content/site.yaml --
            title: Tests
            description: A timeline for tests.
            base-url: https://example.org/
            languages: [en]
            period: 1999/2010
            kinds:
              summit: {label: Summit, symbol: circle}
            licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
            """;

    private static final EvidenceSite SITE = EvidenceSite.with("", "They founded it [@charter; @paper].");

    private static final Document DESK = SITE.page("editors/");

    @Test
    void everyLineHasTheDoorToItsFile() {
        assertThat(DESK.select("[aria-labelledby=one-source] li").eachText())
                .containsExactly("The second meeting June 2002 Edit");
        assertThat(DESK.select("[aria-labelledby=one-source] a").eachAttr("href"))
                .containsExactly("../events/second/", REPOSITORY + "edit/main/content/events/second.md");
        assertThat(DESK.select("[aria-labelledby=unused] .work a").eachAttr("href"))
                .containsExactly(
                        "../people/roe/",
                        REPOSITORY + "blob/main/content/people.yaml?plain=1#L1",
                        "../sources/memoir/",
                        REPOSITORY + "blob/main/content/sources.yaml?plain=1#L4");
    }

    @Test
    void whatThereIsToDoStandsAtTheTopWithItsNumbers() {
        assertThat(DESK.select("main > nav a").eachAttr("href")).containsExactly("#one-source", "#dates", "#unused");
        assertThat(DESK.select("main > nav .count").eachText()).containsExactly("1", "1", "2");
        assertThat(DESK.select("section:has(.work[open]) h2").eachAttr("id"))
                .containsExactly("one-source", "dates", "unused");
    }

    @Test
    void withoutARepositoryThereIsNoDoor() {
        Document page = EvidenceSite.of(SETTINGS + EvidenceSite.event("", "They founded it [@charter]."))
                .page("editors/");
        assertThat(page.select(".work li")).isNotEmpty();
        assertThat(page.select("main a[href^=https]")).isEmpty();
    }

    @Test
    void readersOfAllPagesFindItAndSearchEnginesDoNot() {
        assertThat(DESK.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(SITE.event().select("meta[name=robots]")).isEmpty();
        assertThat(SITE.event().select("footer a[href=../../editors/]").text()).isEqualTo("For editors");
        assertThat(SITE.page("gaps/").select(".masthead a").attr("href")).isEqualTo("../editors/");
        assertThat(SITE.text("sitemap.xml")).contains("/gaps/<").doesNotContain("/editors/<");
    }

    /** As many events as a site may well have, in each of the sections that events alone can fill. */
    @Test
    void itStaysShortHoweverMuchThereIsToDo() {
        var events = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            events.append("""
                    -- content/events/2001/meeting-of-the-council-of-ministers-%1$d.md --
                    ---
                    title: The council of ministers meets for the %1$dth time and signs a long declaration
                    date: 2001-06
                    summary: They meet.
                    kind: summit
                    %2$s---

                    They met [@charter].
                    """.formatted(i, i % 2 == 0 ? "" : "draft: true\n"));
        }
        EvidenceSite site = EvidenceSite.of(events.toString());
        Document page = site.page("editors/");
        assertThat(page.select(".work").size()).isBetween(4, 10);
        assertThat(page.select(".work li").size()).isBetween(400, 800);
        assertThat(page.select("[aria-labelledby=drafts] .work > p").text()).isEqualTo("and 1340 more");
        assertThat(site.text("editors/index.html").getBytes(UTF_8).length).isLessThan(300_000);
    }
}
