package org.annals.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.annals.launcher.Launcher.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bin/annals} finds a Java, gives it the right flags, and is never heard itself unless it must be. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path root;

    private Launcher launcher;

    @BeforeEach
    void install() throws IOException {
        launcher = new Launcher(root.toRealPath(), "annals");
    }

    private void javaHome(Path home) {
        launcher.environment.put("JAVA_HOME", home.toString());
    }

    private void realJava() {
        javaHome(Path.of(System.getProperty("java.home")));
    }

    @Test
    void withoutJavaItSaysWhatToDo() throws Exception {
        assertThat(launcher.run("build"))
                .isEqualTo(
                        new Run(3, "", "annals: there is no Java here; install Java 17 or newer, or set JAVA_HOME\n"));
    }

    @Test
    void aWrongJavaHomeIsNotPassedOver() throws Exception {
        javaHome(root.resolve("nowhere"));
        Run run = launcher.run("build");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("annals: there is no Java in JAVA_HOME, ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_402", "11.0.2", "16"})
    void anOldJavaIsNamed(String version) throws Exception {
        Path home = launcher.stubJdk(version).toRealPath();
        javaHome(home);
        assertThat(launcher.run("build"))
                .isEqualTo(new Run(
                        3,
                        "",
                        "annals: Annals needs Java 17 or newer, and %s/bin/java is Java %s\n"
                                .formatted(home, version)));
    }

    @ParameterizedTest
    @CsvSource({"17, -XX:DumpLoadedClassList=", "24.0.1, -XX:DumpLoadedClassList=", "25-ea, -XX:AOTConfiguration="})
    void flagsSuitTheJava(String version, String learning) throws Exception {
        javaHome(launcher.stubJdk(version));
        Run run = launcher.run("build", "--out", "a  b", "*");
        assertThat(run.code()).isEqualTo(7);
        assertThat(run.out().lines())
                .contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable")
                .anyMatch(word -> word.startsWith(learning + launcher.cache))
                .endsWith("-jar", launcher.jar.toString(), "build", "--out", "a  b", "*");
    }

    @Test
    void aJavaOnThePathIsFoundBehindItsLinks() throws Exception {
        Path home = launcher.stubJdk("17.0.9");
        Path path = Path.of(launcher.environment.getOrDefault("PATH", ""));
        Files.createSymbolicLink(root.resolve("alternative"), home.resolve("bin/java"));
        Files.createSymbolicLink(path.resolve("java"), Path.of("../alternative"));
        assertThat(launcher.run("date", "2001").code()).isEqualTo(7);
    }

    @Test
    void aJavaThatHasNoReleaseFileIsAsked() throws Exception {
        Path home = launcher.stubJdk("21");
        Files.delete(home.resolve("release"));
        Files.writeString(home.resolve("bin/java"), """
                #!/bin/sh
                [ "$1" = -version ] && echo 'openjdk version "21.0.2" 2024-01-16' >&2 && exit
                echo called
                """);
        javaHome(home);
        assertThat(launcher.run("build")).isEqualTo(new Run(0, "called\n", ""));
    }

    @Test
    void flagsOfTheUserComeLastAndAreSplit() throws Exception {
        javaHome(launcher.stubJdk("17"));
        launcher.environment.put("ANNALS_OPTS", "-Xmx2g  -Dstar=*");
        assertThat(launcher.run("fix").out().lines())
                .containsSubsequence("-XX:+UseSerialGC", "-Xmx2g", "-Dstar=*", "-jar");
    }

    /** A JVM does not start if it shall begin with more memory than it may have. */
    @ParameterizedTest
    @CsvSource({"-Dany=thing, -Xms128m", "-Xmx20m, -Xms16m", "-XX:MaxHeapSize=20m, -Xms16m"})
    void aLimitOfMemoryGoesBeforeItsRoom(String limit, String room) throws Exception {
        javaHome(launcher.stubJdk("17"));
        launcher.environment.put("ANNALS_OPTS", limit);
        assertThat(launcher.run("fix").out().lines().filter(flag -> flag.startsWith("-Xms")))
                .containsExactly(room);
    }

    @Test
    void itMayLieBehindSpacesAndLinks(@TempDir Path elsewhere) throws Exception {
        launcher = new Launcher(elsewhere.toRealPath(), "an  nals");
        realJava();
        Path link = Files.createSymbolicLink(root.resolve("link"), launcher.script);
        Path second = Files.createSymbolicLink(root.resolve("second link"), Path.of("link"));
        assertThat(launcher.run(second, "date", link.toString()))
                .isEqualTo(new Run(5, "date|" + link + "\n", "said\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "fix", "--help"})
    void onlyAWholeRunIsLearntFrom(String command) throws Exception {
        javaHome(launcher.stubJdk("17"));
        launcher.run(command);
        assertThat(launcher.cached()).isEmpty();
    }

    @Test
    void aMachineThatIsThrownAwayLearnsNothing() throws Exception {
        javaHome(launcher.stubJdk("17"));
        launcher.environment.put("CI", "true");
        assertThat(launcher.run("build").out()).doesNotContain("DumpLoadedClassList");
        assertThat(launcher.cached()).isEmpty();
    }

    @Test
    void aCacheThatCannotBeWrittenIsNoMatter() throws Exception {
        realJava();
        Files.writeString(launcher.cache, "a file, which even root cannot make a folder in");
        assertThat(launcher.run("build", "x")).isEqualTo(new Run(5, "build|x\n", "said\n"));
    }

    @Test
    void noHomeIsNoMatter() throws Exception {
        realJava();
        launcher.environment.remove("XDG_CACHE_HOME");
        assertThat(launcher.run("build", "x")).isEqualTo(new Run(5, "build|x\n", "said\n"));
    }

    @Test
    void theThirdRunLoadsClassesFromTheArchive() throws Exception {
        realJava();
        Path left = leftOver();
        launcher.environment.put("ANNALS_OPTS", "-Dany=thing");
        for (int i = 0; i < 2; i++) {
            assertThat(launcher.run("build", "x")).isEqualTo(new Run(5, "build|x\n", "said\n"));
        }
        awaitArchive();
        assertThat(left).doesNotExist();
        launcher.environment.put("ANNALS_OPTS", "-Xlog:class+load");
        assertThat(launcher.run("date", "x").out())
                .containsPattern("org\\.annals\\.launcher\\.Echo source: shared objects file");
        Files.setLastModifiedTime(launcher.jar, FileTime.from(Instant.now().plusSeconds(120)));
        assertThat(launcher.run("date", "x").out()).containsPattern("Echo source: file:");
    }

    /** An archive of an earlier version of the jar, in the folder of this one. */
    private Path leftOver() throws Exception {
        launcher.run("build", "x");
        Path record = launcher.cached().get(0);
        Path left = record.resolveSibling("1.jsa");
        Files.move(record, left);
        Files.setLastModifiedTime(launcher.jar, FileTime.from(Instant.now().minusSeconds(120)));
        return left;
    }

    private void awaitArchive() throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (launcher.cached().size() != 1
                || !launcher.cached().get(0).toString().endsWith(".jsa")
                || Files.size(launcher.cached().get(0)) == 0) {
            assertThat(Instant.now()).as("no archive in " + launcher.cached()).isBefore(end);
            Thread.sleep(50);
        }
    }

    @Test
    void aRunThatMadeNoPageIsForgotten() throws Exception {
        realJava();
        launcher.run("build", "x");
        Path record = launcher.cached().get(0);
        Files.writeString(record, "java/lang/Object id: 0");
        launcher.run("date", "x");
        assertThat(launcher.cached()).isEmpty();
    }

    @Test
    void ofTwoFirstRunsAtOnceOneLearns() throws Exception {
        javaHome(launcher.stubJdk("17"));
        launcher.run("build");
        Path record = launcher.cached().get(0);
        String name = record.getFileName().toString().replaceAll("[0-9]+$", "");
        Files.move(record, record.resolveSibling(name + ProcessHandle.current().pid()));
        assertThat(launcher.run("build").out()).doesNotContain("DumpLoadedClassList");
        assertThat(launcher.cached()).hasSize(1);
    }

    @Test
    void aSignalReachesTheJava() throws Exception {
        Path home = launcher.stubJdk("17");
        Files.writeString(home.resolve("bin/java"), "#!/bin/sh\nkill -TERM $$\nexit 0\n");
        javaHome(home);
        assertThat(launcher.run("date").code()).isEqualTo(128 + 15);
    }
}
