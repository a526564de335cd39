package org.annals.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a linter of workflows would say of ours, and shellcheck of the scripts of workflows and of the action. */
class WorkflowScriptsTest {

    private static final String OURS = ".github/workflows";
    private static final String WRITTEN = "src/main/resources/org/annals/starter/github/workflows";
    private static final Path WORKFLOWS = Path.of(OURS);
    private static final Path SCRIPTS = Path.of(".github/scripts");
    private static final Path ACTION = Path.of(".github/actions/annals");
    private static final Pattern USES = Pattern.compile("(?m)uses: +(\\S+)(.*)$");
    private static final Pattern RUN = Pattern.compile("(?m)^( *)(?:- )?run: (.*(?:\\n\\1 +\\S.*|\\n *$)*)");
    private static final Pattern SCRIPT = Pattern.compile("\\.github/scripts/([\\w-]+\\.sh)");

    static Stream<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(WORKFLOWS)) {
            return files.sorted().toList().stream();
        }
    }

    static Stream<Path> scripts() throws IOException {
        try (Stream<Path> ours = Files.list(SCRIPTS);
                Stream<Path> actions = Files.list(ACTION)) {
            return Stream.concat(ours, actions)
                    .filter(file -> file.toString().endsWith(".sh"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyActionIsPinnedToACommitWithItsVersion(Path file) throws IOException {
        assertThat(USES.matcher(Files.readString(file)).results().map(MatchResult::group))
                .allMatch(use ->
                        use.matches("uses: +(\\S+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+|\\./\\.github/actions/annals)"));
    }

    /** An expression is put into a command before a shell reads it: what a stranger chose would become a command. */
    @ParameterizedTest
    @MethodSource("workflows")
    void noCommandHoldsAnExpression(Path file) throws IOException {
        assertThat(RUN.matcher(Files.readString(file)).results().map(MatchResult::group))
                .isNotEmpty()
                .noneMatch(run -> run.contains("${{"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyWorkflowSaysWhatItMayAndHowLong(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).containsPattern("(?m)^permissions:").doesNotContain("pull_request_target");
        long jobs = Pattern.compile("(?m)^    runs-on:").matcher(text).results().count();
        assertThat(Pattern.compile("(?m)^    timeout-minutes:").matcher(text).results())
                .hasSize((int) jobs);
    }

    @ParameterizedTest
    @ValueSource(strings = {OURS, WRITTEN})
    void theCheckMayOnlyReadAndWritesNoCache(Path folder) throws IOException {
        assertThat(Files.readString(folder.resolve("check.yml")))
                .contains("permissions:\n  contents: read\n")
                .doesNotContain("secrets.", ": write", "cache/save", "cache: maven", "actions/cache@");
    }

    @ParameterizedTest
    @ValueSource(strings = {OURS, WRITTEN})
    void suggestionsAreOffUntilTheOwnerSwitchesThemOnAndTakeNoCodeOfAPullRequest(Path folder) throws IOException {
        assertThat(Files.readString(folder.resolve("suggest.yml")))
                .contains("vars.ANNALS_SUGGESTIONS == 'on'")
                .doesNotContain("download-artifact", "ref: ", "repository: ");
    }

    @Test
    void everyScriptThatAWorkflowRunsIsThere() throws IOException {
        var named = new ArrayList<String>();
        for (Path file : workflows().toList()) {
            SCRIPT.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(named::add);
        }
        assertThat(named).isNotEmpty().allMatch(script -> Files.exists(SCRIPTS.resolve(script)));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void shellcheckHasNothingToSay(Path file) throws Exception {
        assumeTrue(isThere("shellcheck"), "shellcheck is not installed");
        Process process = new ProcessBuilder(List.of("shellcheck", file.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
