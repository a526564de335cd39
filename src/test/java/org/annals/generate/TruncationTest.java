package org.annals.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.check.Checks;
import org.annals.load.Loader;
import org.annals.load.Memory;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that ends anywhere gives a site or problems with places in it, and never an exception. */
class TruncationTest {

    private static final SourceTree SITE = SourceTree.read(Path.of("src/test/resources/sites/everything"))
            .value()
            .orElseThrow();

    static Stream<SourceFile> files() throws IOException {
        return SITE.content().stream();
    }

    /** What has no errors becomes pages where a line ends; within a line the reading alone can differ. */
    @ParameterizedTest
    @MethodSource("files")
    void endsAnywhere(SourceFile file) {
        Memory memory = Memory.empty();
        IntStream.range(0, file.text().length()).forEach(end -> {
            var cut = new SourceFile(file.path(), file.text().substring(0, end));
            List<SourceFile> content = SITE.content().stream()
                    .map(other -> other.path().equals(file.path()) ? cut : other)
                    .toList();
            var tree = new SourceTree(content, List.of(), List.of());
            List<Problem> problems = file.text().charAt(end) == '\n'
                    ? Generated.of(Result.of(tree), Optional.empty()).problems()
                    : read(tree, memory);
            assertThat(problems)
                    .allSatisfy(problem -> assertThat(problem.at().line()).isPositive());
        });
    }

    private static List<Problem> read(SourceTree tree, Memory memory) {
        Result<Timeline> loaded = Loader.load(tree, memory);
        List<Problem> problems = new ArrayList<>(loaded.problems());
        loaded.value().ifPresent(timeline -> problems.addAll(Checks.run(timeline)));
        return problems;
    }
}
