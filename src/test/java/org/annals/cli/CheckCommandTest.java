package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annals.SmallProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which problems {@code check} tells of. */
class CheckCommandTest {

    @TempDir
    Path root;

    @BeforeEach
    void project() throws IOException {
        SmallProject.write(root);
        SmallProject.write(root, "content/events/2002/second-2002.md", "no fields");
        SmallProject.write(root, "content/events/2003/third-2003.md", "no fields");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .                                                   | second third | 1
            content                                             | second third | 1
            content/events/2002                                 | second       | 1
            ./content/events/../events/2002/                    | second       | 1
            content/events/2002/second-2002.md                  | second       | 1
            content/events/2002 content/events/2003             | second third | 1
            templates                                           | ''           | 0
            content/events/founded-2001.md                      | ''           | 0
            """)
    void onlyTheseFilesAreToldOf(String paths, String told, int code) {
        Shell shell = check(paths.split(" "));
        assertThat(shell.code()).isEqualTo(code);
        assertTold(shell, told);
    }

    @Test
    void anAbsolutePathIsAsGood() {
        assertTold(check(root.resolve("content/events/2003").toString()), "third");
    }

    @Test
    void whatIsNotToldIsCounted() {
        assertThat(check("content/events/2002").out())
                .endsWith("0 published, 0 held back as drafts · 1 error, 0 warnings (and 1 in other files)"
                        + " · nothing is written by check\n");
    }

    @ParameterizedTest
    @CsvSource({
        "content/events/2004, there is no file or folder content/events/2004",
        ".., .. lies outside this project",
    })
    void aPathThatIsNoneIsWrongUsage(String path, String message) {
        Shell shell = check(path);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith(message + "\n");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void onlyWhatChangedIsToldOf() throws Exception {
        git("init", "-q", "-b", "main");
        git("add", ".");
        git("commit", "-qm", "one");
        assertThat(check("--changed-since", "main").code()).isZero();
        SmallProject.write(root, "content/events/2003/third-2003.md", "still no fields");
        assertTold(check("--changed-since", "main"), "third");
        SmallProject.write(root, "content/events/2003/vierte-ähnlich.md", "no fields");
        assertTold(check("--changed-since", "HEAD"), "third vierte");
        git("add", ".");
        git("commit", "-qm", "two");
        assertTold(check("--changed-since", "HEAD"), "");
        assertTold(check("--changed-since", "HEAD~1"), "third vierte");
        assertTold(check("--changed-since", "HEAD~1", "content/events/2002"), "");
    }

    @Test
    void whatAChangeTakesAwayIsToldWhereItStood() throws Exception {
        for (String event : List.of("2002/second-2002", "2003/third-2003")) {
            Files.delete(root.resolve("content/events/" + event + ".md"));
        }
        git("init", "-q", "-b", "main");
        git("add", ".");
        git("commit", "-qm", "one");
        String event = Files.readString(root.resolve(SmallProject.EVENT));
        Files.delete(root.resolve(SmallProject.EVENT));
        SmallProject.write(root, "content/events/begun-2001.md", event);
        SmallProject.write(root, "content/sources.yaml", """
                references:
                  - {id: another, type: webpage, title: A source, custom: {kind: news}}
                """);
        assertThat(check("--changed-since", "main").out())
                .contains(
                        "content/events/begun-2001.md:1:1: warning: this event was founded-2001 until now",
                        "    = add aliases: [events/founded-2001/]",
                        "content/sources.yaml:1:1: error: the source a-source was removed here, and 2 places use it:")
                .doesNotContain("did you mean");
        assertThat(check().out()).doesNotContain("removed here", "until now");
    }

    @Test
    void aPullRequestsOwnFilesComeFirst() throws Exception {
        git("init", "-q", "-b", "main");
        git("add", ".");
        git("commit", "-qm", "one");
        SmallProject.write(root, "content/events/2003/third-2003.md", "still no fields");
        git("commit", "-qam", "two");
        Shell shell = Shell.run(
                root, Map.of("GITHUB_ACTIONS", "true", "GITHUB_EVENT_NAME", "pull_request"), "check", "--quiet");
        assertThat(shell.out().lines().filter(line -> line.startsWith("::")))
                .first()
                .asString()
                .contains("third-2003.md");
    }

    @Test
    void aProjectMayLieBelowTheTopOfItsRepository() throws Exception {
        Path folder = root.resolve("timelines/small");
        SmallProject.write(folder);
        git("init", "-q", "-b", "main");
        git("add", ".");
        git("commit", "-qm", "one");
        SmallProject.write(folder, "content/events/2003/third-2003.md", "no fields");
        assertTold(Shell.run(folder, Map.of(), "check", "--changed-since", "main"), "third");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "--help-me", "-x", ""})
    void aCommitThatIsNoneIsWrongUsage(String ref) throws Exception {
        git("init", "-q", "-b", "main");
        git("add", ".");
        git("commit", "-qm", "one");
        Shell shell = check("--changed-since=" + ref);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith("git finds no commit, branch or tag " + ref + " for this folder");
    }

    @Test
    void aFolderWithoutGitIsToldSo() {
        Shell shell = check("--changed-since", "main");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err())
                .startsWith(
                        "git finds no commit, branch or tag main for this folder; a shallow copy must fetch it first\n");
    }

    @Test
    void withStrictAWarningCounts() throws IOException {
        for (String event : List.of("2002/second-2002", "2003/third-2003")) {
            Files.delete(root.resolve("content/events/" + event + ".md"));
        }
        String event = Files.readString(root.resolve(SmallProject.EVENT));
        SmallProject.write(root, SmallProject.EVENT, event + "\n[^why]: Because.\n");
        assertThat(check().code()).isZero();
        assertThat(check("--strict").code()).isEqualTo(1);
        assertThat(Shell.run(root, Map.of(), "build", "--strict").out())
                .contains("0 published")
                .endsWith("· nothing was written\n");
        assertThat(root.resolve("site")).doesNotExist();
        assertThat(Shell.run(root, Map.of(), "build").out()).endsWith("· written to site\n");
    }

    @Test
    void quietLeavesTheProblemsAlone() {
        assertThat(check("--quiet").out())
                .startsWith("content/events/2002/second")
                .doesNotContain("published");
        assertThat(check("--quiet", "templates").out()).isEmpty();
    }

    private Shell check(String... words) {
        var all = new ArrayList<String>(List.of("check"));
        all.addAll(List.of(words));
        return Shell.run(root, Map.of(), all.toArray(String[]::new));
    }

    private static void assertTold(Shell shell, String events) {
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()
                        .lines()
                        .filter(line -> line.startsWith("content/"))
                        .map(line -> line.replaceAll("^content/events/\\d+/(\\w+)-.*", "$1"))
                        .distinct())
                .containsExactly(events.isEmpty() ? new String[0] : events.split(" "));
    }

    private void git(String... words) throws Exception {
        var command =
                new ArrayList<String>(List.of("git", "-c", "user.name=Test", "-c", "user.email=test@example.org"));
        command.addAll(List.of(words));
        Process git =
                new ProcessBuilder(command).directory(root.toFile()).inheritIO().start();
        assertThat(git.waitFor()).as(String.join(" ", command)).isZero();
    }
}
