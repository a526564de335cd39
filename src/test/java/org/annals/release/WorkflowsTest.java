package org.annals.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.SmallProject;
import org.annals.load.Loader;
import org.annals.source.Project;
import org.annals.source.Release;
import org.annals.starter.GitHubFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** Our workflows and those that a new timeline gets: no right, no action and no text in them that nobody looked at. */
class WorkflowsTest {

    private static final Release RELEASED =
            new Release("1.2.3", Optional.of(new Release.Pin(LocalRelease.COMMIT, "a".repeat(64))));

    @TempDir
    static Path root;

    /** A file, by its name, with its text. */
    record Workflow(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void write() throws IOException {
        SmallProject.write(root);
    }

    static Stream<Workflow> workflows() throws IOException {
        return Stream.concat(ours(".github/workflows"), written(RELEASED).filter(Workflows::isWorkflow));
    }

    static Stream<Workflow> all() throws IOException {
        return Stream.concat(workflows(), ours(".github/actions/annals"));
    }

    private static Stream<Workflow> ours(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(".yml"))
                    .map(file -> new Workflow(file.toString(), read(file)))
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Workflow> written(Release release) {
        return GitHubFiles.of(Project.read(root).then(Loader::load).value().orElseThrow(), release)
                .orElseThrow()
                .entrySet()
                .stream()
                .map(file -> new Workflow("written: " + file.getKey(), file.getValue()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingIsWrongWithThem(Workflow workflow) {
        assertThat(Workflows.faults(workflow.text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void rightsAreNamedAndNoSecretIs(Workflow workflow) {
        boolean suggests = workflow.text()
                .contains("vars.ANNALS_SUGGESTIONS == 'on'"); // SECURITY.md and the handbook say why it may
        assertThat(Workflows.faultsOfRights(workflow.text()))
                .filteredOn(fault -> !(suggests && fault.equals("workflow_run")))
                .isEmpty();
    }

    @Test
    void onlyTheJobThatRunsNoCodeOfOursMayPublishARelease() {
        Map<String, Object> jobs = Workflows.jobs(read(Path.of(".github/workflows/release.yml")));
        assertThat(jobs.get("build")).extracting("permissions").isEqualTo(Map.of("contents", "read"));
        assertThat(String.valueOf(jobs.get("publish"))).doesNotContain("actions/checkout", "bash ", "mvn ");
    }

    @Test
    void aReleasePinsItselfByCommitAndChecksum() throws IOException {
        List<Workflow> pinned = written(RELEASED).filter(Workflows::isWorkflow).toList();
        assertThat(pinned)
                .hasSize(4)
                .allSatisfy(file -> assertThat(file.text())
                        .contains("/.github/actions/annals@" + LocalRelease.COMMIT + " # v1.2.3\n")
                        .contains("          version: \"1.2.3\"\n          sha256: " + "a".repeat(64) + "\n")
                        .doesNotContain("Not pinned"));
    }

    @Test
    void whatIsNoReleaseSaysSo() throws IOException {
        List<Workflow> open = written(new Release("1.2.3", Optional.empty()))
                .filter(Workflows::isWorkflow)
                .toList();
        assertThat(open)
                .hasSize(4)
                .allSatisfy(file -> assertThat(file.text())
                        .contains("Not pinned", "annals@v1.2.3\n", "version: \"1.2.3\"\n")
                        .doesNotContain("sha256:"));
    }

    @Test
    void whatTheWorkflowsGiveIsWhatTheActionTakes() throws IOException {
        Map<?, ?> inputs = Workflows.map(new Yaml().load(read(Path.of(".github/actions/annals/action.yml"))), "inputs");
        assertThat(written(RELEASED).filter(Workflows::isWorkflow).toList()).allSatisfy(file -> {
            List<Map<?, ?>> uses = Workflows.steps(file.text())
                    .filter(step -> String.valueOf(step.get("uses")).contains("/actions/annals@"))
                    .toList();
            assertThat(uses).hasSize(1);
            assertThat(inputs.keySet()
                            .containsAll(Workflows.map(uses.get(0), "with").keySet()))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uses: actions/checkout@v7",
                "uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1",
                "uses: actions/checkout@3d3c42e # v7",
                "run: echo ${{ github.event.issue.title }}",
                "run: |\n          echo\n          echo ${{ inputs.x }}",
                "uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
            })
    void aFaultIsSeen(String step) {
        assertThat(Workflows.faults("jobs:\n  a:\n    steps:\n      - " + step + "\n"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on: push\njobs: {a: {timeout-minutes: 1, steps: []}}",
                "on: pull_request_target\npermissions: {}\njobs: {a: {timeout-minutes: 1, steps: []}}",
                "on: push\npermissions: write-all\njobs: {a: {timeout-minutes: 1, steps: []}}",
                "on: push\npermissions: {}\njobs: {a: {steps: []}}",
                "on: push\npermissions: {contents: write}\njobs: {a: {timeout-minutes: 1, steps: []}}",
                "on: push\npermissions: {}\njobs: {a: {timeout-minutes: 1, steps: [{env: {A: \"${{ secrets.X }}\"}}]}}",
            })
    void aFaultOfRightsIsSeen(String text) {
        assertThat(Workflows.faultsOfRights(text)).isNotEmpty();
    }
}
