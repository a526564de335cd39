package org.annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.annals.problem.Result;
import org.annals.source.SourceTree;

/** The small sites of the tests, under the templates of this repository. */
public final class FixtureSite {

    /** It has one of everything that content can hold. */
    public static final String EVERYTHING = "everything";

    private FixtureSite() {}

    public static SourceTree tree(String name) {
        Result<SourceTree> read =
                SourceTree.read(Path.of("src/test/resources/sites").resolve(name));
        assertThat(read.problems()).isEmpty();
        SourceTree own = read.value().orElseThrow();
        SourceTree shared = RepositorySite.tree();
        return new SourceTree(
                own.content(),
                shared.templates(),
                shared.assets().stream()
                        .filter(asset -> asset.path().startsWith("templates/"))
                        .toList());
    }
}
