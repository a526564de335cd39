package org.annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.annals.problem.Result;
import org.annals.render.Artifact;
import org.annals.source.SourceTree;

/** The site of this repository, built in memory. */
public final class RepositorySite {

    /** The folder in which the tests run. */
    public static final Path ROOT = Path.of("").toAbsolutePath();

    /** Where it is said to stand. */
    public static final String BASE = "https://timeline.example/annals/";

    private RepositorySite() {}

    public static SourceTree tree() {
        Result<SourceTree> read = SourceTree.read(ROOT);
        assertThat(read.problems()).isEmpty();
        return read.value().orElseThrow();
    }

    /** The first of the languages that it says it is written in. */
    public static String language() {
        return built().output().settings().orElseThrow().language();
    }

    /** The site as it is, which is built once for all tests. */
    public static Generated built() {
        return Built.SITE;
    }

    private static final class Built {
        static final Generated SITE = Generated.whole(tree(), Optional.of(BASE));
    }

    /** The files of the site by path. */
    public static Map<String, Artifact> build(SourceTree tree) {
        return Generated.whole(tree, Optional.of(BASE)).files();
    }
}
