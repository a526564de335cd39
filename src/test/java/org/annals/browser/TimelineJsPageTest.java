package org.annals.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.HostileSite;
import org.annals.Sites;
import org.annals.render.Artifact;
import org.annals.source.SourceTree;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What TimelineJS shows of our slides: its own code, which reaches no network. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineJsPageTest {

    private static final Path CODE = Path.of("src/test/resources/timelinejs");

    private final Browser browser = Browser.start();

    @AfterAll
    void quit() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "ways", "peloponnesian-war", "java", "may-fourth", "arabic-press", "hostile"})
    void everyEventIsASlideWithItsHeadlineAndDate(String name) {
        try (SiteServer server = SiteServer.of(base -> withTheirCode(Sites.build(tree(name), base)))) {
            browser.open(URI.create("about:blank")); // what the page of before still asked for is no fault of this one
            browser.complaints();
            browser.open(server.at("timelinejs/index.html"));
            browser.await("window.shown === true");
            assertThat(slides()).containsExactlyInAnyOrderElementsOf(expected(server));
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static SourceTree tree(String name) {
        return switch (name) {
            case "hostile" -> HostileSite.tree();
            case "everything", "ways" -> Sites.fixture(name);
            default -> Sites.gallery(name);
        };
    }

    private static List<Artifact> withTheirCode(List<Artifact> site) {
        Stream<Artifact> theirs = Stream.of("index.html", "start.js", "timeline.js", "timeline.css")
                .map(file -> new Artifact("timelinejs/" + file, UTF_8.encode(text(CODE.resolve(file)))));
        return Stream.concat(site.stream(), theirs).toList();
    }

    /** Without the font of its icons, which shows no words. */
    private static String text(Path file) {
        try {
            return Files.readString(file).replaceAll("@font-face\\s*\\{[^}]*\\}", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Headline and date as a reader sees them; the first slide is the title, which has no date. */
    private List<List<String>> slides() {
        var read = (List<?>) browser.value("[...document.querySelectorAll('.tl-slide')].map(slide =>"
                + " [slide.querySelector('.tl-headline, .tl-headline-title').textContent,"
                + " (slide.querySelector('.tl-headline-date') || {textContent: ''}).textContent])");
        return read.stream()
                .map(slide -> ((List<?>) slide)
                        .stream()
                                .map(part -> String.valueOf(part)
                                        .replaceAll("\\s+", " ")
                                        .strip())
                                .toList())
                .toList();
    }

    /** The same in the file; TimelineJS puts dates that share all parts that it knows into an order of its own. */
    private static List<List<String>> expected(SiteServer server) {
        Map<String, Artifact> files =
                server.files().stream().collect(Collectors.toMap(Artifact::path, artifact -> artifact));
        JsonObject timeline = JsonParser.parseString(
                        files.getOrDefault("timelinejs.json", new Artifact("", ByteBuffer.allocate(0)))
                                .text())
                .getAsJsonObject();
        Stream<JsonElement> events = timeline.getAsJsonArray("events").asList().stream();
        return Stream.concat(Stream.of(timeline.get("title")), events)
                .map(JsonElement::getAsJsonObject)
                .map(TimelineJsPageTest::words)
                .toList();
    }

    private static List<String> words(JsonObject slide) {
        String headline =
                slide.getAsJsonObject("text").getAsJsonPrimitive("headline").getAsString();
        String date = slide.has("display_date")
                ? slide.getAsJsonPrimitive("display_date").getAsString()
                : "";
        return Stream.of(headline, date).map(html -> Jsoup.parse(html).text()).toList();
    }
}
