package org.annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annals.generate.Generator;
import org.annals.generate.Output;
import org.annals.load.Loader;
import org.annals.problem.Problem;
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
        return Loader.load(tree()).value().orElseThrow().settings().language();
    }

    /** The files of the site by path. */
    public static Map<String, Artifact> build(SourceTree tree) {
        Output output = Generator.generate(Result.of(tree), Optional.of(BASE));
        assertThat(output.problems()).noneMatch(Problem::isError);
        assertThat(output.artifacts()).isNotEmpty();
        var files = new TreeMap<String, Artifact>();
        output.artifacts().forEach(artifact -> files.put(artifact.path(), artifact));
        return files;
    }
}
