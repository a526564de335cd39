package org.annals.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.annals.problem.Explanation;
import org.annals.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is explained, and its example is taken from a case that {@link RulesTest} proves. */
class ExplanationsTest {

    private static final Path TEXTS = Path.of("src/main/resources/org/annals/problem/help");

    @Test
    void everyRuleHasAReasonAndAnExample() {
        assertThat(Explanation.all().stream()
                        .filter(text -> text.why().isBlank()
                                || text.before().isBlank()
                                || text.after().isBlank())
                        .map(text -> TEXTS.resolve(text.rule().id() + ".txt")))
                .as("texts that are missing or have no example")
                .isEmpty();
    }

    @Test
    void noTextIsLeftOfARuleThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isSubsetOf(Arrays.stream(Rule.values())
                            .map(rule -> rule.id() + ".txt")
                            .toList());
        }
    }

    static Stream<Explanation> proved() {
        return Explanation.all().stream()
                .filter(text ->
                        !RulesTest.ON_DISK.contains(text.rule()) && !RulesTest.IN_COMMANDS.contains(text.rule()));
    }

    @ParameterizedTest
    @MethodSource("proved")
    void whatStandsBeforeBreaksThisRuleAndNoOther(Explanation text) throws IOException {
        assertThat(cases(text.rule(), "bad"))
                .as(
                        "a bad case of %s that holds the example and breaks no other rule",
                        text.rule().id())
                .anyMatch(file -> holds(content(file), text.before())
                        && rules(file).allMatch(text.rule().id()::equals));
    }

    @ParameterizedTest
    @MethodSource("proved")
    void whatStandsAfterBreaksNone(Explanation text) throws IOException {
        assertThat(cases(text.rule(), "good"))
                .as("a good case of %s that holds the example", text.rule().id())
                .anyMatch(file -> holds(content(file), text.after()));
    }

    @Test
    void thereIsAnExampleToProve() {
        assertThat(proved()).isNotEmpty();
    }

    private static List<String> cases(Rule rule, String kind) throws IOException {
        try (Stream<Path> files = Files.list(RulesTest.RULES.resolve(rule.id()))) {
            var texts = new java.util.ArrayList<String>();
            for (Path file : files.sorted().toList()) {
                if (file.getFileName().toString().startsWith(kind)) {
                    texts.add(Files.readString(file));
                }
            }
            return texts;
        }
    }

    private static String content(String file) {
        return file.split("-- " + RulesTest.PROBLEMS + " --\n", 2)[0];
    }

    private static Stream<String> rules(String file) {
        return file.substring(content(file).length())
                .lines()
                .filter(line -> line.endsWith("]") && !line.startsWith(" "))
                .map(line -> line.substring(line.lastIndexOf('[') + 1, line.length() - 1));
    }

    /** All lines, in their order. */
    private static boolean holds(String file, String lines) {
        int from = 0;
        for (String line : lines.split("\n")) {
            int at = file.indexOf(line, from);
            if (at < 0) {
                return false;
            }
            from = at + line.length();
        }
        return true;
    }
}
