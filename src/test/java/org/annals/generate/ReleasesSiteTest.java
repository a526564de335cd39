package org.annals.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.Generated;
import org.annals.Sites;
import org.annals.render.Artifact;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A timeline of a program's versions: tracks hang on lists of every kind, and the pages speak of them in its own words. */
class ReleasesSiteTest {

    private static Map<String, Artifact> files = Map.of();

    @BeforeAll
    static void build() {
        files = Generated.whole(Sites.fixture("releases"), Optional.empty()).files();
    }

    @Test
    void noPageSpeaksOfWhatThisTimelineDoesNotHave() {
        List<String> pages = files.keySet().stream()
                .filter(path -> path.endsWith(".html") && !path.startsWith("help/"))
                .toList();
        assertThat(pages)
                .hasSizeGreaterThan(30)
                .allSatisfy(path -> assertThat(page(path).text())
                        .doesNotContainPattern("(?i)\\bmembers?\\b|\\boffices?\\b|countr(y|ies)|organi[sz]ation"));
    }

    @Test
    void whatHeldOnADayIsToldUnderTheNamesOfTheTracks() {
        Document day = page("on/2020-10-05/index.html");
        assertThat(day.select("h1").text()).isEqualTo("Support, steering and hosting on 5 October 2020");
        assertThat(day.select("section.evidence[aria-label] h2").eachText())
                .containsExactly("Bug fixes", "Release manager", "Mirrors");
        assertThat(day.select("section.evidence[aria-label=Mirrors] li").text()).endsWith("Oslo");
        assertThat(page("on/index.html").select("h1").text()).isEqualTo("Changes: support, steering and hosting");
        assertThat(page("events/v3-9-released/index.html").select("dl.facts dt").eachText())
                .contains("Maintainers", "Versions", "Support, steering and hosting");
    }

    @Test
    void eachTrackHasItsLanes() {
        assertThat(page("index.html").select(".lanes li").eachText())
                .containsExactly(
                        "Support", "Version 3.8", "Version 3.9", "Steering", "Release manager", "Hosting", "Oslo");
        assertThat(page("index.html").select(".spans a.office title").eachText())
                .containsExactly(
                        "Ann Langa: Manager of the release, since March 2018",
                        "Bo Smith: Deputy manager, since 5 October 2020");
    }

    @Test
    void anEntryTellsWhatItWasOnEachTrack() {
        assertThat(page("organisations/v3-8/index.html")
                        .select("[aria-labelledby=track-support] li")
                        .eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("14 October 2019 – 3 May 2021 Bug fixes"),
                        second -> assertThat(second).endsWith("Security fixes"));
        assertThat(page("people/smith/index.html")
                        .select("[aria-labelledby=track-steering] li")
                        .text())
                .endsWith("Deputy manager. For one version.");
        assertThat(page("people/langa/index.html")
                        .select("[aria-labelledby=roles] li")
                        .eachText())
                .hasSize(2);
        assertThat(page("organisations/index.html").select("h1, .actions").eachText())
                .containsExactly("Versions", "Changes: support, steering and hosting");
        assertThat(page("kinds/index.html").select(".actions").eachText()).isEmpty();
    }

    private static Document page(String path) {
        return Jsoup.parse(Optional.ofNullable(files.get(path)).orElseThrow().text());
    }
}
