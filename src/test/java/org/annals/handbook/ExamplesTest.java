package org.annals.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.Sites;
import org.annals.load.Languages;
import org.annals.model.date.read.DateReader;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.render.DateJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the handbook works as it stands, and every bad one gives just the problem that is shown. */
class ExamplesTest {

    /** Blocks that are run elsewhere, or are no examples: a drawing, the synopsis of a command. */
    private static final Set<String> OTHERS =
            Set.of("console", "sh", "java", "css", "text", "text usage", "text problem");

    /** An entry that an example adds to a list is used by no event yet. */
    private static final Set<Rule> UNUSED = Set.of(Rule.UNUSED_ENTRY, Rule.UNUSED_PHRASE);

    private static final Pattern PROPERTY = Pattern.compile("--[a-z][\\w-]*");

    static Stream<Example> files() {
        return Example.all().stream()
                .filter(example -> ExampleFiles.path(example).isPresent());
    }

    @Test
    void everyBlockSaysWhatItIs() {
        assertThat(Example.all())
                .isNotEmpty()
                .allMatch(example -> OTHERS.contains(example.info())
                        || ExampleFiles.path(example).isPresent());
    }

    @ParameterizedTest
    @MethodSource("files")
    void anExampleIsAsGoodOrAsBadAsItSays(Example example) {
        var tree = ExampleFiles.project(example).orElseThrow();
        List<Problem> problems = Generated.of(Result.of(tree), Optional.empty()).problems().stream()
                .filter(problem -> example.info().startsWith("yaml event") || !UNUSED.contains(problem.rule()))
                .toList();
        String told = problems.stream()
                .map(problem -> problem.at() + ": " + (problem.isError() ? "error" : "warning") + ": " + problem.told()
                        + " [" + problem.rule().id() + "]\n")
                .collect(Collectors.joining());
        assertThat(told).isEqualTo(example.isWrong() ? example.nextText() : "");
        assertThat(example.isWrong()).isEqualTo(example.next().equals("text problem"));
    }

    /** Each row of the table of dates: what is typed, and what readers see. */
    @Test
    void datesMeanWhatTheTableSays() {
        var row = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\|$");
        String text = chapter("dates").text();
        var json = new DateJson(Languages.english());
        assertThat(row.matcher(text).results().toList()).hasSizeGreaterThan(10).allSatisfy(found -> {
            assertThat(DateReader.read(found.group(1)).value())
                    .as(found.group(1))
                    .isPresent();
            assertThat(json.line(found.group(1))).contains("\"words\":\"" + found.group(2) + "\"");
        });
    }

    @Test
    void theStyleHasEveryPropertyThatIsNamed() throws Exception {
        String style = Files.readString(Path.of("templates/assets/annals.css"));
        assertThat(Example.all().stream()
                        .filter(example -> example.is("css"))
                        .flatMap(example -> PROPERTY.matcher(example.text()).results())
                        .map(name -> name.group()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(style).contains("  " + name + ":"));
    }

    @Test
    void theProjectOfTheExamplesIsInOrder() {
        assertThat(Generated.of(Result.of(Sites.handbook()), Optional.empty()).problems())
                .isEmpty();
    }

    private static Manuscript chapter(String id) {
        return Handbook.CHAPTERS.stream()
                .filter(chapter -> chapter.id().equals(id))
                .findFirst()
                .orElseThrow()
                .open();
    }
}
