package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.SmallProject;
import org.annals.report.Findings;
import org.annals.serve.Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the history of a repository adds to a site is served as it is built, and a commit shows without a save. */
class ServedHistoryTest {

    private static final String OURS = "<link rel=\"stylesheet\" href=\"/\\.annals/[^>]*>"
            + "<script src=\"/\\.annals/serve\\.js\" [^>]*></script>";

    @TempDir
    Path root = Path.of("");

    private Repository git = new Repository(Path.of(""));

    @BeforeEach
    void begin() throws Exception {
        SmallProject.write(root);
        git = Repository.of(root);
        SmallProject.write(root, ".gitignore", "site/\n");
        git.commit("Begin");
    }

    @Test
    void everyFileIsServedAsItIsBuiltBeforeAndAfterACommit() throws Exception {
        SmallProject.event(root, "second");
        git.commitAt("2020-05-03T10:00:00Z");
        try (Server server =
                Server.start(root, GitPast.of(root), Optional.of(0), Optional.empty(), new Server.Audience() {
                    @Override
                    public void found(Findings findings) {}

                    @Override
                    public void failed(Throwable fault) {
                        throw new AssertionError(fault);
                    }
                })) {
            build();
            assertThat(Files.readString(root.resolve("site/feed.xml"))).contains("2020-05-03T10:00:00Z");
            assertThat(Files.readString(root.resolve("site/editors/index.html")))
                    .contains("class=\"growth\"");
            assertThat(different(server)).isEmpty();
            SmallProject.event(root, "third");
            git.commitAt("2021-01-09T10:00:00Z");
            build();
            await(server);
            git.amendAt("2021-02-03T10:00:00Z");
            build();
            assertThat(Files.readString(root.resolve("site/feed.xml"))).contains("2021-02-03T10:00:00Z");
            await(server);
        }
    }

    private void build() {
        Shell build = Shell.run(root, Map.of(), "build");
        assertThat(build.code()).as(build.err()).isZero();
    }

    private void await(Server server) throws Exception {
        List<String> different = different(server);
        for (int i = 0; i < 200 && !different.isEmpty(); i++) {
            Thread.sleep(100);
            different = different(server);
        }
        assertThat(different).isEmpty();
    }

    private List<String> different(Server server) throws Exception {
        Path site = root.resolve("site");
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(file -> site.relativize(file).toString())
                    .filter(file -> !Arrays.equals(served(server.address().resolve(file)), built(site.resolve(file))))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] built(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return fail("it was built", e);
        }
    }

    /** Signs of one byte each, so that no byte is lost. */
    private static byte[] served(URI address) {
        try {
            byte[] bytes = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                    .body();
            var latin = StandardCharsets.ISO_8859_1;
            return new String(bytes, latin).replaceFirst(OURS, "").getBytes(latin);
        } catch (IOException | InterruptedException e) {
            return fail("it is served", e);
        }
    }
}
