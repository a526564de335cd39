package org.annals.shanghai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.annals.RepositorySite;
import org.annals.render.Artifact;
import org.junit.jupiter.api.Test;

/** The whole period is there. */
class OverviewTest {

    private static final Map<String, Artifact> FILES = RepositorySite.built().files();

    @Test
    void hasAPageForEachOfTwentyOneYears() {
        List<String> years = FILES.keySet().stream()
                .filter(path -> path.matches("\\d{4}/index\\.html"))
                .toList();
        assertThat(years).hasSize(21).startsWith("2001/index.html").endsWith("2021/index.html");
    }

    @Test
    void hasAtLeastTheTwentyEventsOfTheArticle() {
        assertThat(FILES.keySet().stream().filter(path -> path.matches("events/[a-z0-9-]+/index\\.html")))
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void saysWhatItIsAbout() {
        assertThat(FILES).containsKey("about/index.html");
    }
}
