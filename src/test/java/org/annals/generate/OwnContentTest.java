package org.annals.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.model.date.Bound;
import org.annals.model.date.When;
import org.annals.problem.Problem;
import org.annals.render.Artifact;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;

/** The timeline in this repository, whichever it is, is built, whole and without an error. */
class OwnContentTest {

    private final Generated site = Generated.of(SourceTree.read(Path.of("")), Optional.empty());

    @Test
    void hasNoError() {
        assertThat(site.output().problems()).noneMatch(Problem::isError);
    }

    @Test
    void publishesEveryEvent() {
        assertThat(site.output().counts().read())
                .isEqualTo(site.output().counts().published()
                        + site.output().counts().drafts().size());
        assertThat(paths().filter(path -> path.matches("events/[a-z0-9-]+/index\\.html")))
                .hasSize(site.output().counts().published());
    }

    @Test
    void hasAPageForItsFirstAndItsLastYear() {
        When period = site.output().settings().orElseThrow().period();
        assertThat(paths()).contains("index.html", "404.html", page(period.earliest()), page(period.latest()));
    }

    private static String page(Bound bound) {
        return bound.day().orElseThrow().year() + "/index.html";
    }

    private Stream<String> paths() {
        return site.artifacts().stream().map(Artifact::path);
    }
}
