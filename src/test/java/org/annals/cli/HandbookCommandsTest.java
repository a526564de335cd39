package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.handbook.Example;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command lines of the handbook: those with an output give it, and the others can be typed. */
class HandbookCommandsTest {

    private static final Path PROJECT = Path.of("src/test/resources/handbook/project");

    /** Other programs that a reader has. */
    private static final Set<String> OTHERS =
            Set.of("cd", "mvn", "git", "rsync", "java", "sha256sum", "gh", "unzip", "bash");

    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

    @TempDir
    Path root = Path.of("");

    static Stream<Example> shown() {
        return Example.all().stream().filter(example -> example.is("console"));
    }

    static Stream<Example> typed() {
        return Example.all().stream().filter(example -> example.is("sh"));
    }

    /** In a copy of the small project; a line of three points stands for some that are not shown. */
    @ParameterizedTest
    @MethodSource("shown")
    void givesTheOutputThatIsShown(Example example) throws IOException {
        copy();
        String[] parts = example.text().split("(?m)^\\$ ");
        for (String part : List.of(parts).subList(1, parts.length)) {
            List<String> words = words(part.lines().findFirst().orElseThrow());
            String expected = part.substring(part.indexOf('\n') + 1);
            Shell shell =
                    Shell.run(root, Map.of(), words.subList(1, words.size()).toArray(String[]::new));
            assertThat(shell.err()).isEmpty();
            assertThat(shell.out())
                    .matches(Pattern.compile(
                            Stream.of(expected.split("(?m)^…\\n", -1))
                                    .map(Pattern::quote)
                                    .reduce((a, b) -> a + ".*" + b)
                                    .orElse(""),
                            Pattern.DOTALL));
        }
    }

    @ParameterizedTest
    @MethodSource("typed")
    void canBeTyped(Example example) {
        for (String line : example.text().lines().toList()) {
            List<String> words = words(line);
            if (words.get(0).equals("annals")) {
                var parsed = CommandsReferenceTest.commands()
                        .parseArgs(words.subList(1, words.size()).toArray(String[]::new));
                assertThat(parsed.errors()).as(line).isEmpty();
            } else {
                assertThat(OTHERS).as(line).contains(words.get(0));
            }
        }
    }

    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        WORD.matcher(line).results().forEach(word -> words.add(word.group().replace("\"", "")));
        return words;
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = root.resolve(PROJECT.relativize(file));
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.copy(file, target);
            }
        }
    }
}
