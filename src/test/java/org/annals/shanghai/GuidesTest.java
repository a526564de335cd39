package org.annals.shanghai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.problem.Result;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole event files that the guides show can be pasted as they stand. */
class GuidesTest {

    private static final Pattern EVENT = Pattern.compile("```\\w*\\n(---\\n.*?)```", Pattern.DOTALL);

    static Stream<String> examples() throws IOException {
        List<String> found = new ArrayList<>();
        for (String guide : List.of("README.md", ".github/CONTRIBUTING.md")) {
            EVENT.matcher(Files.readString(Path.of(guide)))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .forEach(found::add);
        }
        assertThat(found).isNotEmpty();
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void canBePasted(String example) {
        SourceTree own = SourceTree.read(Path.of("")).value().orElseThrow();
        var content = new ArrayList<>(own.content());
        content.add(new SourceFile("content/events/example-of-a-guide.md", example));
        Generated output =
                Generated.of(Result.of(new SourceTree(content, own.templates(), own.assets())), Optional.empty());
        assertThat(output.problems())
                .noneMatch(problem -> problem.isError() || problem.at().file().contains("example-of-a-guide"));
    }
}
