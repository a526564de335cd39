package org.annals.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of two programs only one has the lock, which another process has to see. */
class BuildLockTest {

    @TempDir
    private Path folder;

    @Test
    void anotherProcessCannotTakeIt() throws Exception {
        Path file = folder.resolve("lock");
        try (BuildLock lock = BuildLock.take(file, folder)) {
            assertThat(lock).isNotNull();
            assertThat(other(file)).isEqualTo("taken");
        }
        assertThat(other(file)).isEqualTo("free");
    }

    @Test
    void nothingIsLeftOfIt() throws IOException {
        BuildLock.take(folder.resolve("lock"), folder).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatAKilledBuildLeftIsNoLock() throws IOException {
        Path file = Files.writeString(folder.resolve("lock"), "left behind");
        BuildLock.take(file, folder).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void onADiskThatTakesNothingNoFileIsLeft() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "a device of Linux to which nothing can be written");
        Path file = Files.createSymbolicLink(folder.resolve("lock"), full);
        assertThatThrownBy(() -> BuildLock.take(file, folder)).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    /** What a process of its own finds when it tries. */
    private static String other(Path file) throws Exception {
        String program = """
                import java.nio.channels.FileChannel;
                import java.nio.file.*;
                public class Other {
                    public static void main(String[] files) throws Exception {
                        try (var channel = FileChannel.open(Path.of(files[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                            System.out.print(channel.tryLock() == null ? "taken" : "free");
                        }
                    }
                }
                """;
        Path source = Files.writeString(Files.createTempDirectory("other").resolve("Other.java"), program);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(java, source.toString(), file.toString())).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
