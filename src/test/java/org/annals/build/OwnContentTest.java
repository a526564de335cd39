package org.annals.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.problem.Problem;
import org.annals.render.Artifact;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;

/** The timeline in this repository is built, whole and without an error. */
class OwnContentTest {

    private final Output output = Generator.generate(SourceTree.read(Path.of("")), Optional.empty());

    @Test
    void hasNoError() {
        assertThat(output.problems()).noneMatch(Problem::isError);
    }

    @Test
    void publishesEveryEvent() {
        assertThat(output.counts().read())
                .isEqualTo(output.counts().published())
                .isGreaterThanOrEqualTo(20);
        assertThat(paths().filter(path -> path.matches("events/[a-z0-9-]+/index\\.html")))
                .hasSize(output.counts().published());
    }

    @Test
    void hasAPageForEachYear() {
        List<String> years =
                paths().filter(path -> path.matches("\\d{4}/index\\.html")).toList();
        assertThat(years).hasSize(21).startsWith("2001/index.html").endsWith("2021/index.html");
        assertThat(paths()).contains("index.html", "about/index.html", "404.html");
    }

    private Stream<String> paths() {
        return output.artifacts().stream().map(Artifact::path);
    }
}
