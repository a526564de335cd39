package org.annals.publish;

import static org.annals.publish.Sites.files;
import static org.annals.publish.Sites.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

    private static final Map<String, String> NEW = Map.of("index.html", "new home");

    @TempDir
    Path root;

    private Path out = Path.of("");

    @BeforeEach
    void place() throws IOException {
        root = root.toRealPath();
        out = root.resolve("site");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"content", "content/site", "templates/x", "src/main", ".git", ".git/x", ".github", ".", "..", "/"
            })
    void aFolderInWhichSomethingCouldBeLostIsRefused(String folder) throws IOException {
        Files.createDirectories(root.resolve("content"));
        assertThatThrownBy(() -> publish(NEW, root.resolve(folder), root))
                .isInstanceOf(PublishException.class)
                .hasMessageMatching("cannot write the site to .*: it (holds the project itself|lies in .*)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"link/site", "link", "link/deep/er"})
    void aLinkDoesNotLeadAroundTheRefusal(String folder) throws IOException {
        Files.createDirectories(root.resolve("content"));
        Files.createSymbolicLink(root.resolve("link"), root.resolve("content"));
        assertThatThrownBy(() -> publish(NEW, root.resolve(folder), root)).isInstanceOf(PublishException.class);
        assertThat(root.resolve("content")).isEmptyDirectory();
    }

    @Test
    void aFolderBehindAHarmlessLinkIsFine() throws IOException {
        Files.createDirectories(root.resolve("elsewhere"));
        Files.createSymbolicLink(root.resolve("link"), root.resolve("elsewhere"));
        publish(NEW, root.resolve("link/site"), root);
        assertThat(root.resolve("elsewhere/site/index.html")).hasContent("new home");
    }

    @Test
    void aFolderThatOthersFilledIsRefusedAndKept() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("thesis.txt"), "mine");
        assertThatThrownBy(() -> publish(NEW, out, root))
                .hasMessage("cannot write the site to " + out
                        + ": it holds files that no build has written; choose an empty folder");
        assertThat(files(out)).isEqualTo(Map.of("thesis.txt", "mine"));
    }

    @Test
    void aFileIsRefused() throws IOException {
        Files.writeString(out, "mine");
        assertThatThrownBy(() -> publish(NEW, out, root)).hasMessageEndingWith(": it is a file");
        assertThat(out).hasContent("mine");
    }

    @Test
    void aLinkIsRefused() throws IOException {
        Files.createDirectories(root.resolve("elsewhere"));
        Files.createSymbolicLink(out, root.resolve("elsewhere"));
        assertThatThrownBy(() -> publish(NEW, out, root)).hasMessageEndingWith(": it is a link");
        assertThat(root.resolve("elsewhere")).isEmptyDirectory();
    }
}
