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

class FixCommandTest {

    @TempDir
    private Path root;

    private String event = "";

    @BeforeEach
    void aProject() throws IOException {
        SmallProject.write(root);
        event = Files.readString(root.resolve(SmallProject.EVENT));
        SmallProject.write(root, SmallProject.EVENT, event.replace("title:", "headline:"));
    }

    @Test
    void changesTheFilesAndNamesThem() {
        assertThat(run("fix")).isEqualTo("changed " + SmallProject.EVENT + "\n1 file changed\n");
        assertThat(root.resolve(SmallProject.EVENT)).hasContent(event);
        assertThat(run("fix")).isEqualTo("0 files changed\n");
    }

    @Test
    void aDryRunShowsTheChangesAndWritesNothing() {
        assertThat(run("fix", "--dry-run")).isEqualTo("""
                --- a/content/events/founded-2001.md
                +++ b/content/events/founded-2001.md
                @@ -1,5 +1,5 @@
                 ---
                -headline: Something is founded
                +title: Something is founded
                 date: 2001-06-15
                 summary: Some people found something.
                 kind: summit
                1 file would change; nothing was written
                """);
        assertThat(root.resolve(SmallProject.EVENT)).content().contains("headline:");
    }

    @Test
    void changesOnlyWhatLiesInThePaths() {
        assertThat(run("fix", "content/site.yaml", "content/sources.yaml")).isEqualTo("0 files changed\n");
        assertThat(run("fix", "content/events")).endsWith("1 file changed\n");
    }

    @Test
    void aPathThatIsNotThereIsTold() {
        Shell shell = Shell.run(root, Map.of(), "fix", "content/nothere.md");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith("there is no file or folder content/nothere.md\n");
        assertThat(root.resolve(SmallProject.EVENT)).content().contains("headline:");
    }

    @Test
    void aListIsSplitIntoFiles() throws IOException {
        String list = Files.readString(root.resolve("content/sources.yaml"));
        assertThat(run("fix", "--split", "--dry-run")).isEqualTo("""
                would be written: content/sources/a-source.yaml
                would be deleted: content/sources.yaml
                1 entry would move; nothing was written
                """);
        assertThat(root.resolve("content/sources.yaml")).hasContent(list);
        assertThat(run("fix", "--split", "people")).isEqualTo("0 entries moved, each into a file of its own\n");
        assertThat(run("fix", "--split", "content/sources.yaml")).contains("written: content/sources/a-source.yaml\n");
        assertThat(root.resolve("content/sources.yaml")).doesNotExist();
        SmallProject.write(root, SmallProject.EVENT, event);
        run("check");
        assertThat(run("fix", "--split")).isEqualTo("0 entries moved, each into a file of its own\n");
    }

    @Test
    void aListThatIsNotThereIsTold() {
        Shell shell = Shell.run(root, Map.of(), "fix", "--split", "persons");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith("there is no list persons; there are eras, glossary");
    }

    private String run(String... words) {
        Shell shell = Shell.run(root, Map.of(), words);
        assertThat(shell.code()).isEqualTo(0);
        return shell.out();
    }
}
