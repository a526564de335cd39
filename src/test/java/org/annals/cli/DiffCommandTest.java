package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.annals.SmallProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code diff} and {@code preview} do with git and with the disk. */
class DiffCommandTest {

    @TempDir
    Path root;

    private Repository git;

    @BeforeEach
    void project() throws Exception {
        SmallProject.write(root);
        git = Repository.of(root);
        git.commit("one");
    }

    @Test
    void nothingChangedIsSaid() {
        assertThat(diff("main").out()).contains("Readers will notice nothing");
    }

    @Test
    void whatLiesInTheFolderIsComparedWithWhatGitHas() throws Exception {
        SmallProject.write(root, SmallProject.EVENT, event().replace("2001-06-15", "2002-07-16"));
        SmallProject.write(root, "content/events/new-2003.md", event().replace("is founded", "is new"));
        Shell shell = diff("main");
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("- Something is new: 16 July 2002").contains("15 June 2001 → 16 July 2002");
        assertThat(Shell.run(root, Map.of(), "diff", "--since", "main", "--format", "json")
                        .out())
                .contains("\"schemaVersion\": 1", "\"type\": \"moved\"");
    }

    @Test
    void aPageOfHtmlSaysTheSame() throws Exception {
        SmallProject.write(root, SmallProject.EVENT, event().replace("They met and", "They sat and"));
        Shell shell = Shell.run(root, Map.of(), "diff", "--since", "main", "--format", "html");
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).startsWith("<!DOCTYPE html>").contains("<del>met</del>", "<ins>sat</ins>");
        assertThat(diff("main").out()).contains("account reworded: They [-met-]{+sat+} and founded it. [a-source]");
    }

    /** What others did on the branch meanwhile is no part of the change. */
    @Test
    void onlyWhatWasDoneSinceTheBranchLeftIsTold() throws Exception {
        git.run("checkout", "-qb", "mine");
        git.run("checkout", "-q", "main");
        SmallProject.write(root, "content/events/theirs-2002.md", event().replace("is founded", "is theirs"));
        git.commit("theirs");
        git.run("checkout", "-q", "mine");
        SmallProject.write(root, "content/events/mine-2002.md", event().replace("is founded", "is mine"));
        assertThat(diff("main").out()).contains("is mine").doesNotContain("theirs");
    }

    @Test
    void aLinkAndAForeignFileInGitAreNotRead() throws Exception {
        Files.createSymbolicLink(root.resolve("content/events/linked-2001.md"), Path.of("/etc/passwd"));
        git.commit("a link");
        Files.delete(root.resolve("content/events/linked-2001.md"));
        Shell shell = diff("HEAD");
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).doesNotContain("root:");
    }

    @Test
    void aTimelineThatWasNotThereIsAllNew() throws Exception {
        git.run("checkout", "-q", "--orphan", "empty");
        git.run("rm", "-rqf", "--cached", ".");
        git.run("commit", "-qm", "nothing", "--allow-empty");
        assertThat(diff("empty").out()).contains("1 event added");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "--help-me", "-x"})
    void aCommitThatIsNoneIsWrongUsage(String ref) {
        Shell shell = Shell.run(root, Map.of(), "diff", "--since=" + ref);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith("git finds no commit, branch or tag " + ref);
    }

    @Test
    void settingsThatCannotBeReadAreTold() throws Exception {
        SmallProject.write(root, "content/site.yaml", "nothing");
        Shell shell = diff("main");
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.err()).startsWith("content/site.yaml cannot be read");
    }

    @Test
    void aPreviewReplacesAPreviewAndNothingElse() throws Exception {
        SmallProject.write(root, SmallProject.EVENT, event().replace("is founded", "is begun"));
        assertThat(preview("preview.html").code()).isZero();
        assertThat(preview("preview.html").code()).isZero();
        assertThat(root.resolve("preview.html")).content().contains("Something is begun");
        Shell shell = preview("content/site.yaml");
        assertThat(shell.code()).isEqualTo(3);
        assertThat(shell.err()).contains("was not written by this command");
        assertThat(root.resolve("content/site.yaml")).content().startsWith("title: A small timeline");
    }

    @Test
    void aBrokenTemplateKeepsTheRestOfThePreview() throws Exception {
        SmallProject.write(root, SmallProject.EVENT, event().replace("is founded", "is begun"));
        SmallProject.write(root, "templates/page/event.ftlh", "${page.nothing}");
        assertThat(preview("preview.html").code()).isZero();
        assertThat(root.resolve("preview.html")).content().contains("Something is begun", "reworded");
    }

    private String event() throws Exception {
        return Files.readString(root.resolve(SmallProject.EVENT));
    }

    private Shell diff(String ref) {
        return Shell.run(root, Map.of(), "diff", "--since", ref);
    }

    private Shell preview(String file) {
        return Shell.run(root, Map.of(), "preview", "--since", "main", "--single-file", file);
    }
}
