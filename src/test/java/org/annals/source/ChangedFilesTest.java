package org.annals.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.SmallProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of a project of which some files are said to have changed is read what a reader would find who looks at all of it. */
class ChangedFilesTest {

    private static final String OTHER = "content/events/2001/other.md";

    @TempDir
    private Path root;

    private ProjectFiles files;

    @BeforeEach
    void begin() throws IOException {
        SmallProject.write(root);
        files = new ProjectFiles(root);
        files.read();
    }

    /** What somebody does, and what the system tells of it. */
    private enum Change {
        WRITTEN(SmallProject.EVENT) {
            @Override
            void make(Path root) throws IOException {
                SmallProject.write(root, SmallProject.EVENT, "Another text\n");
            }
        },
        REPLACED("content/events/.new", SmallProject.EVENT) {
            @Override
            void make(Path root) throws IOException {
                SmallProject.write(root, "content/events/.new", "Another text\n");
                Files.move(
                        root.resolve("content/events/.new"),
                        root.resolve(SmallProject.EVENT),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        },
        LEFT_BEHIND("content/events/.new.md") {
            @Override
            void make(Path root) throws IOException {
                SmallProject.write(root, "content/events/.new.md", "Nobody reads it\n");
            }
        },
        ADDED("content/events/2001", OTHER) {
            @Override
            void make(Path root) throws IOException {
                SmallProject.write(root, OTHER, "A text\n");
            }
        },
        FOLDER_GONE("content/events") {
            @Override
            void make(Path root) throws IOException {
                Files.move(root.resolve("content/events"), root.resolve("elsewhere"));
            }
        },
        DELETED(SmallProject.EVENT) {
            @Override
            void make(Path root) throws IOException {
                Files.delete(root.resolve(SmallProject.EVENT));
            }
        },
        LINKED(SmallProject.EVENT) {
            @Override
            void make(Path root) throws IOException {
                Files.delete(root.resolve(SmallProject.EVENT));
                Files.createSymbolicLink(root.resolve(SmallProject.EVENT), root.resolve("content/site.yaml"));
            }
        },
        NO_TEXT(SmallProject.EVENT) {
            @Override
            void make(Path root) throws IOException {
                Files.write(root.resolve(SmallProject.EVENT), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
            }
        };

        private final String told;

        Change(String... told) {
            this.told = String.join(" ", told);
        }

        abstract void make(Path root) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void isWhatIsThere(Change change) throws IOException {
        var before = files.read();
        change.make(root);
        Set<Path> told = Stream.of(change.told.split(" ")).map(root::resolve).collect(Collectors.toSet());
        assertThat(files.read(told)).isEqualTo(new ProjectFiles(root).read()).isNotEqualTo(before);
        assertThat(files.read(Set.of())).isEqualTo(new ProjectFiles(root).read());
    }

    @Test
    void whatNobodyTellsOfIsNotLookedAt() throws IOException {
        var before = files.read();
        SmallProject.write(root, OTHER, "A text\n");
        assertThat(files.read(Set.of(root.resolve(SmallProject.EVENT), root.resolve("README.md"))))
                .isEqualTo(before);
        assertThat(files.read()).isNotEqualTo(before);
    }
}
