package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.annals.SmallProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {

    @TempDir
    private Path root;

    @Test
    void aPortThatIsTakenIsToldInOneSentence() throws IOException {
        SmallProject.write(root);
        try (var other = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            Shell serve = Shell.run(root, Map.of(), "serve", "--port", String.valueOf(other.getLocalPort()));
            assertThat(serve.code()).isEqualTo(ExitCode.MACHINE);
            assertThat(serve.err().lines())
                    .singleElement()
                    .asString()
                    .startsWith("annals: the port " + other.getLocalPort() + " is taken by another program");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http"})
    void whatIsNoPortIsAWrongUse(String port) {
        assertThat(Shell.run(root, Map.of(), "serve", "--port", port).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void itEndsWithoutANoise() throws Exception {
        SmallProject.write(root);
        var ended = new CompletableFuture<Shell>();
        var thread = new Thread(() -> ended.complete(Shell.run(root, Map.of(), "serve", "--port", "0")));
        thread.start();
        while (Thread.getAllStackTraces().keySet().stream()
                .noneMatch(one -> one.getName().equals("HTTP-Dispatcher"))) {
            Thread.sleep(20);
        }
        thread.interrupt();
        assertThat(ended.get().code()).isEqualTo(ExitCode.FINE);
        assertThat(ended.get().err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, xdg-open",
        "Mac OS X, open",
        "Windows 11, rundll32",
    })
    void eachSystemHasAProgramThatOpensAnAddress(String system, String program) {
        assertThat(BrowserWindow.words(system, "http://localhost:4000/"))
                .startsWith(program)
                .endsWith("http://localhost:4000/");
    }
}
