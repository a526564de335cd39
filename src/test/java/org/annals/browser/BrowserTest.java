package org.annals.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.RepositorySite;
import org.annals.Sites;
import org.annals.publish.Publisher;
import org.annals.render.Artifact;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a site as a browser shows them, opened from the disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final Generated BUILT = Generated.whole(Sites.look(), Optional.of(RepositorySite.BASE));
    private static final Map<String, Artifact> SITE = BUILT.files();

    @TempDir
    static Path folder = Path.of("");

    private final Browser browser = Browser.start();

    @BeforeAll
    static void publish() {
        Publisher.publish(folder.resolve("site"), folder.resolve("project"), BUILT::writeTo, wrong -> false);
    }

    @AfterAll
    void quit() {
        browser.close();
    }

    @BeforeEach
    void usual() {
        browser.width(1280);
        browser.colours("light");
    }

    /** The longest two of each kind, whatever the timeline is about. */
    static Stream<String> pages() {
        return Stream.of(
                        "index\\.html",
                        "-?\\d+/index\\.html",
                        "events/.*/index\\.html",
                        "(?:a-z|on-this-day|search)/index\\.html",
                        "[a-z]+/index\\.html",
                        "[a-z]+/[^/]+/index\\.html")
                .flatMap(BrowserTest::longest)
                .distinct();
    }

    private static Stream<String> longest(String pattern) {
        return SITE.values().stream()
                .filter(file -> file.path().matches(pattern))
                .sorted(Comparator.comparing((Artifact file) -> file.bytes().remaining())
                        .reversed())
                .limit(pattern.contains("|") ? 3 : 2)
                .map(Artifact::path);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsShownWithoutComplaint(String page) {
        browser.open(folder.resolve("site").resolve(page));
        assertThat(browser.value("document.styleSheets.length")).isEqualTo(1L);
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theBackgroundIsDarkForThoseWhoAskForIt(String page) {
        browser.open(folder.resolve("site").resolve(page));
        int light = brightness();
        browser.colours("dark");
        assertThat(brightness()).isLessThan(100);
        assertThat(light).isGreaterThan(600);
    }

    /** A link to a folder would show a list of files. */
    @ParameterizedTest
    @ValueSource(strings = {".picture .axis a", ".chronicle a"})
    void aLinkLeadsToAPageWithoutAServer(String link) {
        browser.open(folder.resolve("site/index.html"));
        browser.click(link);
        assertThat(browser.address())
                .startsWith("file:")
                .endsWith("/index.html")
                .doesNotEndWith("/site/index.html");
        assertThat((Long) browser.value("document.querySelectorAll('h1').length"))
                .isEqualTo(1);
        browser.click("a.site");
        assertThat(browser.address()).endsWith("/site/index.html");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "new/, new/index.html",
        "new/?a=b/#c/, new/index.html?a=b/#c/",
        "./#main, ./index.html#main",
        "new/page.html, new/page.html",
        "#main, #main",
        "?a=b/, ?a=b/",
        "https://example.org/, https://example.org/",
    })
    void aLinkThatAScriptMakesLeadsToAPageToo(String link, String target) {
        browser.open(folder.resolve("site/index.html"));
        browser.value("(() => { const link = document.body.appendChild(document.createElement('a'));"
                + " link.append(document.createElement('b')); link.href = '" + link
                + "'; addEventListener('click', event => event.preventDefault());"
                + " link.firstChild.click(); return link.textContent; })()");
        assertThat(browser.value("[...document.querySelectorAll('a')].pop().getAttribute('href')"))
                .isEqualTo(target);
    }

    @Test
    void aPageThatBreaksItsPolicyIsComplainedAbout() throws IOException {
        Path page = folder.resolve("broken.html");
        Files.writeString(page, """
                <!DOCTYPE html><meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
                <title>x</title><script>alert(1)</script>
                """);
        browser.open(page);
        assertThat(browser.complaints()).anyMatch(line -> line.contains("Content Security Policy"));
    }

    /** From 0, black, to 765, white. */
    private int brightness() {
        String colour = String.valueOf(browser.value("getComputedStyle(document.documentElement).backgroundColor"));
        String shown = colour.equals("rgba(0, 0, 0, 0)")
                ? String.valueOf(browser.value("getComputedStyle(document.body).backgroundColor"))
                : colour;
        assertThat(shown).as("background").matches("rgb\\(\\d+, \\d+, \\d+\\)");
        return Stream.of(shown.replaceAll("[^0-9,]", "").split(","))
                .mapToInt(Integer::parseInt)
                .sum();
    }
}
