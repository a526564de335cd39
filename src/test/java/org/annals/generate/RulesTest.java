package org.annals.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Rule;
import org.annals.source.ProgramTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule has a folder of cases, each case a project in one text laid over {@code base.txt}. A bad case ends in the problems
 * that it must give; in a good one the same thing is done right, and gives none. {@code -Dgolden=overwrite} rewrites the
 * problems.
 */
class RulesTest {

    static final Path RULES = Path.of("src/test/resources/rules");
    static final String PROBLEMS = "problems";

    /** What only a real disk can get wrong: see the tests of the room source. */
    static final Set<Rule> ON_DISK = Set.of(
            Rule.UNREADABLE_FILE,
            Rule.NOT_A_FILE,
            Rule.FILE_TOO_LARGE,
            Rule.TOO_MANY_FILES,
            Rule.NOT_UTF8,
            Rule.CONTROL_CHARACTER,
            Rule.IMAGE_WEIGHT);

    /** What is told only by import and by fix: see the tests of the rooms intake and load. */
    static final Set<Rule> IN_COMMANDS =
            Set.of(Rule.UNSPLIT_LIST, Rule.IMPORT_FORM, Rule.IMPORT_DRAFT, Rule.IMPORT_LOSS);

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(RULES, 2)) {
            return files.filter(file -> file.getNameCount() == RULES.getNameCount() + 2).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysExactlyThis(Path file) throws IOException {
        String text = Files.readString(file);
        Map<String, String> own = TextTree.parse(text);
        String expected = own.getOrDefault(PROBLEMS, "");
        List<Problem> problems = generate(own).problems();
        String actual = ageless(problems.stream().map(RulesTest::text).collect(Collectors.joining()));
        if (System.getProperty("golden", "").equals("overwrite") && !expected.equals(actual)) {
            Files.writeString(file, rewritten(text, actual));
            return;
        }
        assertThat(actual).isEqualTo(expected);
        assertThat(expected.isEmpty()).isEqualTo(name(file).startsWith("good"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void breaksTheRuleOfItsFolder(Path file) throws IOException {
        String rule = folder(file);
        String expected = TextTree.parse(Files.readString(file)).getOrDefault(PROBLEMS, "");
        assertThat(expected.isEmpty() || expected.contains("[" + rule + "]")).isTrue();
    }

    @Test
    void everyRuleHasABadAndAGoodCase() throws IOException {
        Map<String, Set<String>> kinds = cases().collect(Collectors.groupingBy(
                file -> folder(file),
                Collectors.mapping(file -> name(file).replaceAll("[-.].*", ""), Collectors.toSet())));
        for (Rule rule : Rule.values()) {
            if (!ON_DISK.contains(rule) && !IN_COMMANDS.contains(rule)) {
                assertThat(kinds.getOrDefault(rule.id(), Set.of()))
                        .as(rule.id())
                        .containsExactlyInAnyOrder("bad", "good");
            }
        }
        assertThat(kinds.keySet())
                .isSubsetOf(Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.toSet()));
    }

    private static String folder(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }

    private static String name(Path file) {
        return file.getName(file.getNameCount() - 1).toString();
    }

    private static Generated generate(Map<String, String> own) throws IOException {
        return Generated.of(Result.of(TextTree.tree(overBase(own))), Optional.empty());
    }

    /** The whole project of a case, by path. */
    static Map<String, String> files(Path file) throws IOException {
        return overBase(TextTree.parse(Files.readString(file)));
    }

    private static Map<String, String> overBase(Map<String, String> own) throws IOException {
        Map<String, String> files = new LinkedHashMap<>(TextTree.parse(Files.readString(RULES.resolve("base.txt"))));
        files.putAll(own);
        return files;
    }

    private static String text(Problem problem) {
        String severity = problem.rule().severity().name().toLowerCase(Locale.ROOT);
        return "%s+%d: %s: %s [%s]%n%s"
                .formatted(
                        problem.at(),
                        problem.at().length(),
                        severity,
                        problem.message(),
                        problem.rule().id(),
                        problem.suggestion().map(text -> "    = " + text + "\n").orElse(""));
    }

    /** What is said of the program itself holds for its next version and for another template, too. */
    private static String ageless(String text) {
        var program = ProgramTemplates.packaged();
        return text.replace("version " + program.version(), "version (this)")
                .replace(program.digest("page/home.ftlh"), "(its digest)");
    }

    private static String rewritten(String text, String problems) {
        int at = text.indexOf("-- " + PROBLEMS + " --\n");
        return (at < 0 ? text : text.substring(0, at)) + "-- " + PROBLEMS + " --\n" + problems;
    }

    @Test
    void aMistakeInEachOfFiveHundredFilesGivesFiveHundredProblems() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < 500; i++) {
            files.put(
                    "content/events/2001/event-" + i + ".md",
                    "---\ntitle: Event " + i + "\ndate: 2001-02-30\nsummary: It was number " + i
                            + ".\nkind: summit\n---\n\nThey met [@charter].\n");
        }
        List<Problem> problems = generate(files).problems();
        assertThat(problems).hasSize(500).allMatch(problem -> problem.rule() == Rule.IMPOSSIBLE_DATE);
        assertThat(problems.stream().map(problem -> problem.at().file()).distinct())
                .hasSize(500);
    }

    @Test
    void theMistakesOfAllEventsAreToldInOneRun() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        Set<String> expected = new TreeSet<>();
        Set<String> apart =
                Set.of("file-name", "dead-link"); // told of the name itself; told once all files can be read
        for (Path file : cases().filter(path -> name(path).startsWith("bad") && !apart.contains(folder(path)))
                .toList()) {
            Map<String, String> own = TextTree.parse(Files.readString(file));
            List<String> events = own.keySet().stream()
                    .filter(path -> path.startsWith("content/events/"))
                    .toList();
            String told = own.getOrDefault(PROBLEMS, "");
            boolean alone = own.size() == 2 && events.size() == 1 && !told.contains(": warning: ");
            if (alone && told.lines().filter(line -> line.contains(": error: ")).count() == 1) {
                String id = folder(file) + "-" + name(file).replaceAll("[^a-z]", "");
                String extension = events.get(0).substring(events.get(0).lastIndexOf('.'));
                files.put("content/events/2001/" + id + extension, own.get(events.get(0)));
                expected.add(id + extension);
            }
        }
        Set<String> told = generate(files).problems().stream()
                .filter(Problem::isError)
                .map(problem -> name(Path.of(problem.at().file())))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(expected).hasSizeGreaterThan(30);
        assertThat(told).containsAll(expected);
    }
}
