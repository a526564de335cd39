package org.annals.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.annals.GeneratedTimeline;
import org.annals.Sites;
import org.annals.render.Artifact;
import org.annals.site.page.EditionsPage;
import org.annals.site.page.EntryYearPage;
import org.annals.site.page.MonthPage;
import org.annals.site.page.Page;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One page of each kind, as a browser shows it: in light and in dark, on a desk and in a hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final int MUCH = 90_000; // bytes
    private static final int PHONE = 360;
    private static final int NARROW = 320; // also what is left of 1,280 at 400 %

    private final Browser browser = Browser.start();
    private final Axe axe = new Axe(browser);
    private final List<SiteServer> servers = new ArrayList<>();

    /** A page of a site; the name is for the report. */
    record Shown(String kind, int bytes, URI address) {
        @Override
        public String toString() {
            return kind + " " + address.getPath();
        }
    }

    private final List<Shown> look = serve(base -> Sites.build(Sites.look(), base));
    private final List<Shown> small = serve(base -> Sites.build(Sites.fixture("everything"), base));
    private final List<Shown> large = serve(base -> some(
            GeneratedTimeline.of(660, 2001, 2003), page -> page instanceof MonthPage || page instanceof EntryYearPage));
    private final List<Shown> edition =
            serve(base -> some(withEdition(GeneratedTimeline.of(3, 2001, 2003)), EditionsPage.class::isInstance));
    private final List<Shown> arabic = serve(base -> Sites.build(Sites.fromRightToLeft(Sites.fixture("ways")), base));

    /** An edition that held no file yet. */
    private static SourceTree withEdition(SourceTree tree) {
        var content = new ArrayList<>(tree.content());
        content.replaceAll(file -> file.path().equals("content/site.yaml")
                ? new SourceFile(file.path(), file.text() + "authors: [{name: The editors}]\n")
                : file);
        content.add(new SourceFile("content/editions.yaml", "2003.1: {date: 2003-12-31}\n"));
        content.add(new SourceFile("content/editions/2003.1.sha256", ""));
        return new SourceTree(content, tree.templates(), tree.assets());
    }

    private static List<Artifact> some(SourceTree tree, Predicate<Page> wanted) {
        return Sites.build(tree, Sites.plan(tree), wanted);
    }

    private List<Shown> serve(Function<String, List<Artifact>> site) {
        SiteServer server = SiteServer.of(site);
        servers.add(server);
        return Kinds.of(server.files()).entrySet().stream()
                .map(page -> new Shown(
                        page.getKey(),
                        page.getValue().bytes().remaining(),
                        server.at(page.getValue().path().replaceFirst("(^|/)index\\.html$", "$1"))))
                .toList();
    }

    /** Each kind of page, from the first site that has it and is soon looked through. */
    Stream<Shown> pages() {
        var kinds = new TreeSet<String>();
        return Stream.of(look, small, large, edition)
                .flatMap(List::stream)
                .filter(page -> page.bytes < MUCH)
                .filter(page -> kinds.add(page.kind));
    }

    Stream<Shown> all() {
        return Stream.of(look, small, large, edition, arabic).flatMap(List::stream);
    }

    Stream<Shown> fromRightToLeft() {
        return arabic.stream();
    }

    @AfterAll
    void quit() {
        browser.close();
        servers.forEach(SiteServer::close);
    }

    @BeforeEach
    void usual() {
        browser.width(1280);
        browser.colours("light");
        browser.complaints();
    }

    @Test
    void noKindOfPageIsForgotten() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("templates/page"))) {
            assertThat(pages().map(Shown::kind))
                    .containsExactlyInAnyOrderElementsOf(templates
                            .map(file -> file.getFileName().toString().replace(".ftlh", ""))
                            .filter(kind -> !kind.equals("redirect"))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void breaksNoRuleOfAccess(Shown page) {
        browser.open(page.address);
        assertThat(axe.violations()).as("light").isEmpty();
        browser.colours("dark");
        assertThat(axe.violationsOfColour()).as("dark").isEmpty();
        browser.colours("light");
        browser.width(PHONE);
        assertThat(axe.violations()).as("phone").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fromRightToLeft")
    void breaksNoRuleOfAccessFromRightToLeft(Shown page) {
        browser.open(page.address);
        assertThat(axe.violations()).isEmpty();
        assertThat(browser.value("document.documentElement.lang + getComputedStyle(document.body).direction"))
                .isEqualTo("arrtl");
    }

    @ParameterizedTest
    @MethodSource("all")
    void isShownWithoutComplaintAndAsksNobodyElse(Shown page) {
        browser.open(page.address);
        browser.await(
                "performance.getEntriesByType('resource').length"); // they are told a moment after the page is there
        assertThat((List<?>) browser.value("performance.getEntriesByType('resource').map(entry => entry.name)"))
                .allMatch(name -> String.valueOf(name)
                        .startsWith(page.address.resolve("/").toString()));
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingSticksOutOfANarrowScreen(Shown page) {
        browser.width(NARROW);
        browser.open(page.address);
        assertThat(browser.value("innerWidth")).isEqualTo((long) NARROW);
        assertThat((List<?>) browser.value(OUTSIDE)).isEmpty();
        assertThat((Long) browser.value("document.documentElement.scrollWidth")).isLessThanOrEqualTo(NARROW);
    }

    /** What has no scroll bar of its own and lies at least partly outside. */
    private static final String OUTSIDE = """
            [...document.querySelectorAll('body *')].filter(element => {
              const box = element.getBoundingClientRect();
              return (box.right > innerWidth + 0.5 || box.left < -0.5) && box.width > 1 && box.height > 1
                && !element.closest('.pane, .table, pre, .hidden, [popover]') && element.checkVisibility();
            }).map(element => element.outerHTML.slice(0, 120))
            """;

    @ParameterizedTest
    @MethodSource("all")
    void noTextIsSqueezed(Shown page) {
        browser.open(page.address);
        assertThat((List<?>) browser.value(SQUEEZED)).isEmpty();
    }

    /** Of which hardly a word has room in its line. */
    private static final String SQUEEZED = """
            [...document.querySelectorAll('h1, h2, h3, p, li, dd, figcaption')].filter(element =>
              element.textContent.trim().length > 20 && element.checkVisibility()
              && !element.closest('.hidden') && element.getBoundingClientRect().width < 80)
              .map(element => element.outerHTML.slice(0, 120))""";

    @ParameterizedTest
    @MethodSource("all")
    void everyHeadingIsVisible(
            Shown page) { // but for those of the list that only phones show, and of what is not yet asked for
        browser.open(page.address);
        assertThat((List<?>) browser.value(
                        "[...document.querySelectorAll(':is(h1,h2,h3,h4,h5,h6):not(.near *, [hidden] *)')]"
                                + ".filter(h => !h.checkVisibility() || h.getBoundingClientRect().height < 10)"
                                + ".map(h => h.textContent)"))
                .isEmpty();
        assertThat(browser.value("document.querySelectorAll('h1').length")).isEqualTo(1L);
    }

    /** That the tests above can fail. */
    @Test
    void aBrokenPageIsFound(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("broken.html");
        Files.writeString(page, """
                <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>x</title>
                <meta name="viewport" content="width=device-width">
                <main><h1>Broken</h1><p style="color: #888; background: #fff">Pale words</p><img src="x.png">
                <p style="color: #666; background: #fff">Less pale</p>
                <a href="x" style="display: block; width: 10px; height: 10px; overflow: hidden">a</a>
                <a href="x" style="display: block; width: 10px; height: 10px; overflow: hidden">b</a>
                <p style="width: 900px">Too wide</p><p style="width: 9px">Too narrow for its words</p></main>
                """);
        browser.width(NARROW);
        browser.open(page);
        assertThat(axe.violations())
                .extracting(line -> line.replaceFirst(":.*", ""))
                .contains("color-contrast", "color-contrast-enhanced", "image-alt", "target-size");
        assertThat(axe.violationsOfColour()).isNotEmpty();
        assertThat((List<?>) browser.value(OUTSIDE)).isNotEmpty();
        assertThat((List<?>) browser.value(SQUEEZED)).hasSize(1);
        assertThat(browser.complaints()).isNotEmpty();
    }
}
