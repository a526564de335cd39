package org.annals.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.annals.SmallProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the release of an edition holds. */
class PackedEditionTest {

    private static final List<String> FILES = List.of(
            "timeline.json", "timeline.csv", "sources.json", "CITATION.cff", "editions/2026.1.sha256", "index.html");

    @TempDir
    private Path root;

    @BeforeEach
    void aSite() throws IOException {
        for (String file : FILES) {
            SmallProject.write(root, "site/" + file, file + "\n");
        }
    }

    private Script.Run pack(String name, String out) throws IOException, InterruptedException {
        return Script.in(root).bash(".github/actions/annals/pack-edition.sh", name, "site", out);
    }

    @Test
    void itHoldsTheSiteTheDataAndTheChecksumsOfAll() throws Exception {
        assertThat(pack("2026.1", "out").code()).isZero();
        try (Stream<Path> files = Files.list(root.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "site-2026.1.tar.gz",
                            "timeline.json",
                            "timeline.csv",
                            "sources.json",
                            "CITATION.cff",
                            "2026.1.sha256",
                            "SHA256SUMS");
        }
        assertThat(Files.readString(root.resolve("out/SHA256SUMS")).lines()).hasSize(6);
    }

    @Test
    void theSameSiteGivesTheSameBytes() throws Exception {
        pack("2026.1", "one");
        Files.setLastModifiedTime(root.resolve("site/index.html"), FileTime.fromMillis(0));
        pack("2026.1", "two");
        assertThat(root.resolve("two/SHA256SUMS")).hasSameBinaryContentAs(root.resolve("one/SHA256SUMS"));
    }

    @Test
    void aSiteWithoutTheEditionIsNotPacked() throws Exception {
        assertThat(pack("2026.2", "out").code()).isNotZero();
        assertThat(root.resolve("out/SHA256SUMS")).doesNotExist();
    }
}
