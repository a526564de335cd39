package org.annals.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.SmallProject;
import org.annals.report.Findings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A save shows, whatever is saved and however; what is broken leaves the last good page. */
class SavesTest {

    private static final String PAGE = "/small/events/founded-2001/";

    private final List<Throwable> faults = new CopyOnWriteArrayList<>();

    @TempDir
    private Path root;

    private Server server;
    private Path event;
    private String text;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        SmallProject.write(root);
        event = root.resolve(SmallProject.EVENT);
        text = Files.readString(event);
        server = start(0);
    }

    private Server start(int port) throws InterruptedException {
        return Server.start(root, Past.NONE, Optional.of(port), Optional.empty(), new Server.Audience() {
            @Override
            public void found(Findings findings) {}

            @Override
            public void failed(Throwable fault) {
                faults.add(fault);
            }
        });
    }

    @AfterEach
    void stop() {
        server.close();
        assertThat(faults).isEmpty();
    }

    private String get(String path) throws IOException {
        var connection =
                (HttpURLConnection) server.address().resolve(path).toURL().openConnection();
        try (InputStream in =
                connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private void save(String title) throws IOException {
        Files.writeString(event, text.replace("Something is founded", title));
    }

    /** Waits for another version of a page than the one that was told. */
    private static String newer(Listener listener, String known) throws InterruptedException {
        String version = listener.await("page", told -> !told.isEmpty() && !told.equals(known));
        assertThat(version).isNotEqualTo(known);
        return version;
    }

    @Test
    void aSaveShowsOnThePageAndInTheListsAndSoDoesOneOfAFileThatTakesThePlaceOfAnother() throws Exception {
        try (var page = new Listener(server.address(), PAGE);
                var year = new Listener(server.address(), "/small/2001/")) {
            String first = newer(page, "");
            String list = newer(year, "");
            save("Another title");
            String second = newer(page, first);
            newer(year, list);
            assertThat(get(PAGE)).contains("Another title");
            assertThat(get("/small/2001/")).contains("Another title");
            Path beside = root.resolve(".beside");
            Files.writeString(beside, text.replace("Something is founded", "A third title"));
            Files.move(beside, event, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            newer(page, second);
            assertThat(get(PAGE)).contains("A third title");
        }
    }

    @Test
    void aPageThatIsTheSameIsNotShownAgain() throws Exception {
        try (var other = new Listener(server.address(), "/small/2003/");
                var page = new Listener(server.address(), PAGE)) {
            String version = newer(other, "");
            String first = newer(page, "");
            Files.writeString(event, text.replace("They met", "The founders met"));
            newer(page, first);
            assertThat(other.await("page", told -> true)).isEqualTo(version);
        }
    }

    @Test
    void anEventThatIsBrokenLeavesTheLastGoodPageUntilItIsMended() throws Exception {
        try (var page = new Listener(server.address(), PAGE)) {
            newer(page, "");
            Files.writeString(event, text.replace("2001-06-15", "2001-06-31"));
            String told = page.await("problems", problems -> problems.contains("impossible-date"));
            assertThat(told)
                    .contains(
                            "\"file\": \"" + SmallProject.EVENT + "\"", "\"line\": 3", "\"excerpt\"", "\"suggestion\"");
            assertThat(get(PAGE)).contains("Something is founded");
            save("Mended");
            page.await("problems", problems -> !problems.contains("impossible-date"));
            assertThat(get(PAGE)).contains("Mended");
        }
    }

    @Test
    void aTemplateThatIsBrokenLeavesTheLastGoodPageUntilItIsMended() throws Exception {
        Path template = root.resolve("templates/page/event.ftlh");
        String good = Files.readString(template);
        try (var page = new Listener(server.address(), PAGE)) {
            String first = newer(page, "");
            Files.writeString(template, good.replace("<article>", "<article>${page.nothing}"));
            assertThat(page.await("problems", problems -> problems.contains("template-fault")))
                    .contains("templates/page/event.ftlh");
            assertThat(get(PAGE)).contains("Something is founded");
            Files.writeString(template, good.replace("<article>", "<article class=\"mended\">"));
            newer(page, first);
            assertThat(page.await("problems", problems -> !problems.contains("template-fault")))
                    .doesNotContain("template-fault");
            assertThat(get(PAGE)).contains("<article class=\"mended\">");
        }
    }

    @Test
    void aFolderThatIsGoneLeavesTheSiteUntilItIsBack() throws Exception {
        try (var page = new Listener(server.address(), PAGE)) {
            String first = newer(page, "");
            Files.move(root.resolve("content"), root.resolve("aside"));
            assertThat(page.await("problems", problems -> problems.contains("missing-file")))
                    .contains("content/site.yaml");
            assertThat(get(PAGE)).contains("Something is founded");
            Files.move(root.resolve("aside"), root.resolve("content"));
            page.await("problems", problems -> !problems.contains("missing-file"));
            save("Back again");
            newer(page, first);
            assertThat(get(PAGE)).contains("Back again");
        }
    }

    @Test
    void halfAFileIsNotShown() throws Exception {
        try (var page = new Listener(server.address(), PAGE)) {
            String first = newer(page, "");
            Files.writeString(event, "");
            Thread.sleep(60);
            save("The whole");
            newer(page, first);
            assertThat(get(PAGE)).contains("The whole");
            assertThat(page.await("problems", told -> true)).doesNotContain("missing-key");
        }
    }

    @Test
    void aStyleThatIsSavedShows() throws Exception {
        try (var page = new Listener(server.address(), PAGE)) {
            String first = newer(page, "");
            Files.writeString(root.resolve("templates/assets/annals.css"), "body { color: red }");
            newer(page, first);
            Matcher style = Pattern.compile("href=\"([^\"]+)/annals\\.css\"").matcher(get(PAGE));
            assertThat(style.find()).isTrue();
            assertThat(get(URI.create(PAGE)
                            .resolve(style.group(1) + "/annals.css")
                            .getPath()))
                    .isEqualTo("body { color: red }");
        }
    }

    @Test
    void aPageThatDoesNotExistYetComesByItself() throws Exception {
        try (var page = new Listener(server.address(), "/small/events/new/")) {
            String first = newer(page, "");
            SmallProject.write(root, "content/events/2002/new.md", text.replace("Something", "A new thing"));
            newer(page, first);
            assertThat(get("/small/events/new/")).contains("A new thing");
        }
    }

    @Test
    void browsersThatComeAndGoWithEachSaveLeaveNothingBehind() throws Exception {
        for (int round = 0; round < 40; round++) {
            try (var page = new Listener(server.address(), PAGE)) {
                String version = newer(page, "");
                save("Title " + round);
                newer(page, version);
            }
        }
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().equals("annals-serve")))
                .hasSizeLessThan(20);
    }

    @Test
    void ofAThousandSavesTheLastIsShown() throws Exception {
        try (var page = new Listener(server.address(), PAGE)) {
            String version = newer(page, "");
            for (int number = 1; number <= 1000; number++) {
                save("Title " + number + " of many");
            }
            while (!get(PAGE).contains("Title 1000 of many")) {
                version = newer(page, version);
            }
        }
    }

    @Test
    void aServerThatIsStartedAgainAnswersAtTheSamePort() throws Exception {
        int port = server.address().getPort();
        try (var page = new Listener(server.address(), PAGE)) {
            newer(page, "");
            server.close();
        }
        save("Another title");
        server = start(port);
        assertThat(get(PAGE)).contains("Another title");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the first line of a request | the name of the host | the status
                "GET /small/ HTTP/1.1         | localhost         | 200",
                "GET /small/ HTTP/1.1         | localhost:4000    | 200",
                "GET /small/ HTTP/1.1         | 127.0.0.1:4000    | 200",
                "HEAD /small/ HTTP/1.1        | [::1]:4000        | 200",
                "GET /small/ HTTP/1.1         | evil.example      | 403",
                "GET /small/ HTTP/1.1         | localhost.evil.example:4000 | 403",
                "GET /small/ HTTP/1.1         | localhost@evil.example | 403",
                "GET /small/ HTTP/1.1         | 127.0.0.1.evil.example | 403",
                "GET /.annals/events?/ HTTP/1.1 | evil.example    | 403",
                "POST /small/ HTTP/1.1        | localhost         | 405",
                "DELETE /small/ HTTP/1.1      | localhost         | 405",
                "GET /small/..%2f..%2fetc/passwd HTTP/1.1 | localhost | 404",
                "GET /small/%00 HTTP/1.1      | localhost         | 404",
                "GET /small/none HTTP/1.1     | localhost         | 404",
            })
    void onlyThisMachineIsAnswered(String line, String host, int status) throws IOException {
        URI address = server.address();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 " + status);
            assertThat(answer.toLowerCase(Locale.ROOT)).contains("cache-control: no-store");
        }
    }

    @Test
    void aPortThatIsTakenIsToldIfItWasAskedFor() {
        int port = server.address().getPort();
        assertThatThrownBy(() -> Ports.take(Optional.of(port)))
                .isInstanceOf(PortTakenException.class)
                .hasMessageContaining("the port " + port + " is taken");
    }

    @Test
    void ofUnaskedPortsTheNextIsTaken() {
        try (Ports first = Ports.take(Optional.empty());
                Ports second = Ports.take(Optional.empty())) {
            assertThat(second.port()).isGreaterThan(first.port());
        }
    }
}
