package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.annals.SmallProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole text of each format, on one small broken project. {@code -Dgolden=overwrite} rewrites the expected texts. */
class FormatsTest {

    private static final Path EXPECTED = Path.of("src/test/resources/reports");

    @TempDir
    Path root;

    @BeforeEach
    void project() throws IOException {
        SmallProject.write(root);
        SmallProject.write(root, "content/events/第二-2002.md", "---\ntitle: x\n---\n");
        SmallProject.write(root, "content/events/second-2002.md", """
                ---
                title: 上海\u3000峰会 at 100%, "with" a\ttab
                date: 2001-02-30
                "::error::": ##[error]no
                summary: They meet again.
                kind: sumit
                sources: [a-source]
                ---

                上海：	they met <b>again</b> [@a-source].

                [^why]: Because.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"human", "json", "github", "sarif"})
    void theTextIsExactlyThis(String format) throws IOException {
        Shell shell = Shell.run(root, Map.of(), "check", "--format", format);
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.err()).isEmpty();
        assertGolden(format + ".txt", shell.out());
    }

    @Test
    void colourIsThereWhenForced() throws IOException {
        assertGolden(
                "colour.txt",
                Shell.run(root, Map.of("CLICOLOR_FORCE", "1"), "check").out());
    }

    @Test
    void inAWorkflowTheFormatIsGitHubsAndTheSummaryIsWritten() throws IOException {
        Path summary = root.resolve("summary.md");
        Files.writeString(summary, "Before.\n\n");
        Path event = root.resolve("event.json");
        Files.writeString(event, """
                {"pull_request": {"head": {"ref": "patch/1", "repo": {"full_name": "somebody/fork"}}}}
                """);
        Map<String, String> variables = Map.of(
                "GITHUB_ACTIONS", "true",
                "GITHUB_EVENT_NAME", "pull_request", // and no git here: then nothing comes first
                "GITHUB_STEP_SUMMARY", summary.toString(),
                "GITHUB_EVENT_PATH", event.toString(),
                "GITHUB_WORKSPACE", root.toString());
        assertGolden("github.txt", Shell.run(root, variables, "check").out());
        assertGolden("summary.md", Files.readString(summary));
    }

    @Test
    void aProjectBelowTheTopOfTheRepositoryIsFound() {
        Map<String, String> variables =
                Map.of("GITHUB_WORKSPACE", root.resolve("..").toString());
        assertThat(Shell.run(root, variables, "check", "--format", "github").out())
                .contains("\n::error file=" + root.getFileName() + "/content/events/second-2002.md,line=3,");
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
        Shell shell = Shell.run(root, Map.of(), "check", "--format", "xml");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("human, json, github, sarif");
    }

    private static void assertGolden(String name, String actual) throws IOException {
        Path file = EXPECTED.resolve(name);
        if (System.getProperty("golden", "").equals("overwrite")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
