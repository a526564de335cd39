package org.annals.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.annals.SmallProject;
import org.annals.release.Script.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The action of the workflows runs a release only if it is the one that was meant. */
@DisabledOnOs(OS.WINDOWS)
class ActionTest {

    private static final String SCRIPT = ".github/actions/annals/run.sh";

    @TempDir
    static Path releases;

    private static LocalRelease release;

    @TempDir
    Path root;

    private Script action;

    @BeforeAll
    static void make() throws IOException {
        release = LocalRelease.in(releases.resolve("v1.2.3"));
    }

    @BeforeEach
    void prepare() throws IOException {
        SmallProject.write(root.resolve("time line"));
        action = Script.in(root)
                .with("ANNALS_RELEASES", "file://" + releases)
                .with("RUNNER_TOOL_CACHE", root.resolve("tools").toString())
                .with("GITHUB_PATH", root.resolve("path").toString())
                .with("INPUT_PATH", "time line")
                .with("INPUT_VERSION", "1.2.3")
                .with("INPUT_SHA256", release.digest())
                .with("INPUT_COMMAND", "check");
    }

    private Path installed() {
        return root.resolve("tools/annals/1.2.3/lib/annals.jar");
    }

    private void refuses(Run run, String told) {
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told().lines().filter(line -> line.startsWith("annals: ")))
                .singleElement()
                .asString()
                .startsWith("annals: " + told);
        assertThat(installed()).doesNotExist();
        assertThat(root.resolve("path")).doesNotExist();
    }

    @Test
    void theRightReleaseChecksAndIsThereForTheNextSteps() throws Exception {
        Run run = action.bash(SCRIPT);
        assertThat(run.told()).contains("1 event");
        assertThat(run.code()).isZero();
        assertThat(installed()).hasSameBinaryContentAs(release.jar());
        String bin = Files.readString(root.resolve("path")).strip();
        assertThat(Script.in(root).run(bin + "/annals", "date", "2001").code()).isZero();
    }

    @Test
    void whatIsWrongInTheContentStandsBesideItsLine() throws Exception {
        SmallProject.write(root.resolve("time line"), SmallProject.EVENT, "no fields");
        Run run = action.with("GITHUB_ACTIONS", "true").bash(SCRIPT);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.told()).contains("::error ", "file=" + SmallProject.EVENT);
    }

    @Test
    void itBuildsForAnAddress() throws Exception {
        Run run = action.with("INPUT_COMMAND", "build")
                .with("INPUT_BASE_URL", "https://example.net/here/")
                .bash(SCRIPT);
        assertThat(run.code()).as(run.told()).isZero();
        assertThat(root.resolve("time line/site/index.html")).content().contains("https://example.net/here/");
    }

    @Test
    void withoutAChecksumThatOfTheReleaseIsTaken() throws Exception {
        assertThat(action.with("INPUT_SHA256", "").bash(SCRIPT).code()).isZero();
    }

    @Test
    void anotherChecksumStopsIt() throws Exception {
        refuses(
                action.with("INPUT_SHA256", "0".repeat(64)).bash(SCRIPT),
                "annals.jar of version 1.2.3 is not the one that was released: its SHA-256 is " + release.digest());
        assertThat(root.resolve("tools")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatLiesHereIsBelievedNoMore() throws Exception {
        Files.createDirectories(installed().getParent());
        Files.writeString(installed(), "put here by somebody");
        assertThat(action.bash(SCRIPT).code()).isZero();
        assertThat(installed()).hasSameBinaryContentAs(release.jar());
        assertThat(action.with("ANNALS_RELEASES", "file:///nowhere")
                        .bash(SCRIPT)
                        .code())
                .as("what is right is not fetched again")
                .isZero();
        Files.writeString(installed(), "put here by somebody");
        Files.delete(root.resolve("path"));
        refuses(action.with("ANNALS_RELEASES", "file:///nowhere").bash(SCRIPT), "cannot fetch annals.jar");
    }

    @Test
    void aReleaseThatWasCutOffIsNotRun(@TempDir Path cut) throws Exception {
        Path folder = Files.createDirectories(cut.resolve("v1.2.3"));
        byte[] bytes = Files.readAllBytes(release.jar());
        Files.write(folder.resolve("annals.jar"), Arrays.copyOf(bytes, bytes.length / 2));
        Files.copy(release.folder().resolve("annals.jar.sha256"), folder.resolve("annals.jar.sha256"));
        Script other = action.with("ANNALS_RELEASES", "file://" + cut);
        refuses(other.bash(SCRIPT), "annals.jar of version 1.2.3 is not the one that was released");
        refuses(other.with("INPUT_SHA256", "").bash(SCRIPT), "annals.jar of version 1.2.3 is not the one");
    }

    @Test
    void aChecksumFileThatIsNoneIsToldAsSuch(@TempDir Path odd) throws Exception {
        Path folder = Files.createDirectories(odd.resolve("v1.2.3"));
        Files.writeString(folder.resolve("annals.jar.sha256"), "<html>Sign in</html>\n");
        refuses(
                action.with("ANNALS_RELEASES", "file://" + odd)
                        .with("INPUT_SHA256", "")
                        .bash(SCRIPT),
                "annals.jar.sha256 of version 1.2.3 holds no checksum");
    }

    @Test
    void aReleaseThatIsNotThereIsToldAsSuch() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort();
            refuses(
                    action.with("ANNALS_RELEASES", address).bash(SCRIPT),
                    "cannot fetch annals.jar of version 1.2.3 from " + address + "; is there such a release?");
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMAND | serve              | the command is verdict, check, build, suggest or edition, not \"serve\"",
                "COMMAND | ''                 | the command is verdict, check, build, suggest or edition, not \"\"",
                "COMMAND | check; rm -rf /    | the command is verdict, check, build, suggest or edition, not \"check; rm",
                "VERSION | latest             | the version is written as in 0.1.0, not \"latest\"",
                "VERSION | ../../1            | the version is written as in 0.1.0, not \"../../1\"",
                "SHA256  | abc                | sha256 has 64 digits from 0 to 9 and a to f, not \"abc\"",
                "PATH    | nowhere            | there is no folder content in the path \"nowhere\"",
            })
    void whatCannotBeMeantIsToldBeforeAnythingIsFetched(String input, String value, String told) throws Exception {
        refuses(action.with("INPUT_" + input, value).bash(SCRIPT), told);
    }

    @Test
    void whatWasTypedNeverStartsACommandOfGitHub() throws Exception {
        Run run = action.with("GITHUB_ACTIONS", "true")
                .with("INPUT_VERSION", "1\n::stop-commands::x")
                .bash(SCRIPT);
        assertThat(run.told().lines())
                .singleElement()
                .asString()
                .startsWith("::error title=Annals::the version is written as in 0.1.0");
    }
}
