package org.annals.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.annals.Sites;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages on paper, in the colours of a reader's own, and for those whom movement disturbs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MediaTest {

    private static final int PAPER = 680; // A4 without its margins, in pixels

    private final Browser browser = Browser.start();
    private final SiteServer server = SiteServer.of(base -> Sites.build(Sites.look(), base));

    Stream<String> pages() {
        return Kinds.of(server.files()).values().stream()
                .map(page -> page.path().replaceFirst("(^|/)index\\.html$", "$1"));
    }

    @AfterAll
    void quit() {
        browser.close();
        server.close();
    }

    @BeforeEach
    void usual() {
        browser.width(1280);
        browser.colours("light");
    }

    private void onPaper(String page) {
        browser.width(PAPER);
        browser.media("print", "prefers-color-scheme", "light");
        browser.open(server.at(page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsCutOffOnPaper(String page) {
        onPaper(page);
        assertThat((List<?>) browser.value("""
                        [...document.querySelectorAll('body *')].filter(element => element.checkVisibility()
                          && !element.closest('.hidden, defs') && element.getBoundingClientRect().width > 1
                          && (element.getBoundingClientRect().right > innerWidth + 1 || element.getBoundingClientRect().left < -3
                            || (getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)))
                        .map(element => element.outerHTML.slice(0, 160))""")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingOnPaperWaitsForAClick(String page) {
        onPaper(page);
        assertThat((List<?>) browser.value("""
                        [...document.querySelectorAll('nav:not(.trail), input, select, summary, button, .actions, [popover]')]
                          .filter(element => element.checkVisibility()).map(element => element.outerHTML.slice(0, 120))""")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aSourceOnPaperSaysItsAddress(String page) {
        onPaper(page);
        assertThat((List<?>) browser.value("""
                        [...document.querySelectorAll('.source cite a, .footnotes [id] cite a')]
                          .filter(link => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href')))
                          .map(link => link.outerHTML)""")).isEmpty();
    }

    @Test
    void thePageToPrintHoldsEveryEventAndSource() {
        onPaper("print/");
        assertThat(browser.value("document.querySelectorAll('.book-event').length"))
                .isEqualTo(
                        (long) Sites.plan(Sites.look()).timeline().published().size());
        assertThat((Long) browser.value("document.querySelectorAll('.footnotes cite a').length"))
                .isPositive();
        assertThat(new String(browser.print(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    /** What stands alone at a page's foot is kept from it by the style alone, which Chromium follows in blocks. */
    @Test
    void noHeadingIsTornFromWhatFollowsIt() {
        onPaper("print/");
        assertThat((List<?>) browser.value("""
                        [...document.querySelectorAll('.book-year > h2, .book-event > header, .book-names > h2')]
                          .filter(heading => getComputedStyle(heading).breakAfter !== 'avoid'
                            || getComputedStyle(heading.parentElement).display !== 'block')
                          .map(heading => heading.outerHTML.slice(0, 120))""")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noSectionIsTornFromItsHeading(String page) {
        onPaper(page);
        assertThat((List<?>) browser.value("""
                        [...document.querySelectorAll('.evidence > h2')]
                          .filter(heading => getComputedStyle(heading).breakAfter !== 'avoid'
                            || getComputedStyle(heading.parentElement).display !== 'block')
                          .map(heading => heading.outerHTML.slice(0, 120))""")).isEmpty();
    }

    /** The picture is drawn in fills and strokes, which no system replaces by itself. */
    @Test
    void thePictureIsSeenInTheReadersOwnColours() {
        browser.media("screen", "forced-colors", "active");
        browser.open(server.at(""));
        String ground = String.valueOf(browser.value("getComputedStyle(document.body).backgroundColor"));
        for (String part : List.of(
                "use", ".spans a rect:not(.target):not([fill])", ".axis text", ".name text", ".pointers rect")) {
            assertThat(browser.value("getComputedStyle(document.querySelector('.picture " + part + "')).fill"))
                    .as(part)
                    .isNotEqualTo(ground);
        }
        for (String line : List.of(".era", ".axis line")) {
            assertThat(browser.value("getComputedStyle(document.querySelector('.picture " + line + "')).stroke"))
                    .as(line)
                    .isNotIn(ground, "none");
        }
        browser.run("document.querySelector('main a').focus({ focusVisible: true })");
        assertThat(browser.value("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        assertThat(browser.value("getComputedStyle(document.activeElement).outlineColor"))
                .isNotEqualTo(ground);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingMovesForThoseWhomItDisturbs(String page) {
        browser.media("screen", "prefers-reduced-motion", "reduce");
        browser.open(server.at(page));
        assertThat(browser.value("getComputedStyle(document.documentElement).scrollBehavior"))
                .isEqualTo("auto");
        assertThat(browser.value("document.getAnimations().length + [...document.querySelectorAll('*')]"
                        + ".filter(element => parseFloat(getComputedStyle(element).transitionDuration) > 0).length"))
                .isEqualTo(0L);
    }

    @Test
    void elsewhereAPageScrollsSmoothly() {
        browser.media("screen", "prefers-reduced-motion", "no-preference");
        browser.open(server.at(""));
        assertThat(browser.value("getComputedStyle(document.documentElement).scrollBehavior"))
                .isEqualTo("smooth");
    }
}
