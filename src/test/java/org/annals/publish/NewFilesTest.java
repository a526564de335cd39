package org.annals.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {

    @TempDir
    Path root;

    private static Map<String, byte[]> files(String... paths) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String path : paths) {
            files.put(path, path.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    @Test
    void makesTheFoldersThatItNeeds() {
        NewFiles.write(root.resolve("new/one"), files("a/b/c.md", "d.md"));
        assertThat(root.resolve("new/one/a/b/c.md")).hasContent("a/b/c.md");
        assertThat(root.resolve("new/one/d.md")).hasContent("d.md");
    }

    @Test
    void aFileThatIsThereStaysAndTheOthersAreTakenBack() throws IOException {
        Files.writeString(root.resolve("b.md"), "mine");
        assertThat(NewFiles.isTaken(root, "b.md")).isTrue();
        assertThat(NewFiles.isTaken(root, "a.md")).isFalse();
        assertThatThrownBy(() -> NewFiles.write(root, files("a.md", "b.md", "c.md")))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("b.md");
        assertThat(root.resolve("b.md")).hasContent("mine");
        assertThat(root).isDirectoryNotContaining("glob:**{a,c}.md");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereIsNotWrittenThrough() throws IOException {
        Files.createSymbolicLink(root.resolve("a.md"), root.resolve("elsewhere.md"));
        assertThat(NewFiles.isTaken(root, "a.md")).isTrue();
        assertThatThrownBy(() -> NewFiles.write(root, files("a.md"))).isInstanceOf(PublishException.class);
        assertThat(root.resolve("elsewhere.md")).doesNotExist();
    }

    @Test
    void whenTheDiskIsFullNothingIsLeft() {
        var disk = new Disk() {
            @Override
            OutputStream create(Path file) throws IOException {
                if (file.endsWith("c.md")) {
                    throw new IOException("no space left");
                }
                return super.create(file);
            }
        };
        assertThatThrownBy(() -> new NewFiles(root, disk).write(files("a.md", "b.md", "c.md")))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("no space left");
        assertThat(root).isEmptyDirectory();
    }
}
