package org.annals.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.annals.Sites;
import org.annals.render.Artifact;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** The pages with nothing but a keyboard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTest {

    private final Browser browser = Browser.start();
    private final SiteServer server = SiteServer.of(base -> Sites.build(Sites.fixture("ways"), base));
    private final Map<String, Artifact> kinds = Kinds.of(server.files());

    Stream<String> pages() {
        return kinds.values().stream().map(Artifact::path).filter(path -> !path.equals("404.html"));
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

    @Test
    void theFirstStopLeadsPastTheNavigation() {
        browser.open(server.at("events/founding/"));
        browser.type(Keys.TAB);
        assertThat(browser.value("document.activeElement.className")).isEqualTo("skip");
        assertThat(browser.value("document.activeElement.getBoundingClientRect().top >= 0"))
                .isEqualTo(true);
        browser.type(Keys.ENTER);
        browser.await("document.activeElement.id === 'main'");
        browser.type(Keys.TAB);
        assertThat(browser.value("!!document.activeElement.closest('main')")).isEqualTo(true);
    }

    /** Every stop, in the order in which the page is read, until the page is left. */
    @ParameterizedTest
    @MethodSource("pages")
    void theStopsFollowTheTextAndNoneIsATrap(String page) {
        browser.open(server.at(page));
        browser.await(
                "!document.querySelector('.composer') || document.querySelector('.composer .fields')?.hasChildNodes()");
        Object stops = browser.value("(window.stops = []) && document.querySelectorAll('" + STOPS + "').length");
        browser.run("addEventListener('focusin', event => window.stops.push(event.target))");
        long most = (Long) stops + 5;
        for (int i = 0; i < most && (i == 0 || isInside()); i++) {
            browser.type(Keys.TAB);
        }
        assertThat(isInside()).as("left at the end").isFalse();
        assertThat((Long) browser.value("window.stops.length")).isPositive();
        assertThat(browser.value("window.stops.filter((stop, i) => i > 0 &&"
                        + " !(window.stops[i - 1].compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING))"
                        + ".map(stop => stop.outerHTML.slice(0, 120)).join()"))
                .isEqualTo("");
        assertThat(browser.value("[...document.querySelectorAll('" + STOPS + "')].filter(stop => stop.checkVisibility()"
                        + " && !stop.closest('[popover]:not(:popover-open), svg') && !window.stops.includes(stop)"
                        + " && stop.tabIndex >= 0).map(stop => stop.outerHTML.slice(0, 120)).join()"))
                .isEqualTo("");
    }

    private static final String STOPS = "a[href], button, input, select, textarea, summary, [tabindex=\"0\"]";

    private boolean isInside() {
        return Boolean.TRUE.equals(browser.value("document.hasFocus() && document.activeElement !== document.body"));
    }

    @ParameterizedTest
    @CsvSource({
        "light, events/founding/, .site",
        "light, events/founding/, main a",
        "light, events/founding/, a.term",
        "light, events/founding/, .picture svg a",
        "light, events/founding/, .picture .pane",
        "light, events/founding/, .cite-entry summary",
        "light, search/, .search input",
        "dark, events/founding/, .site",
        "dark, events/founding/, main a",
        "dark, events/founding/, a.term",
        "dark, events/founding/, .picture svg a",
        "dark, events/founding/, .cite-entry summary",
        "dark, search/, .search input",
    })
    void whatHasTheFocusIsSeen(String scheme, String page, String selector) {
        browser.colours(scheme);
        browser.open(server.at(page));
        focus(selector);
        assertThat(browser.value(RING)).isEqualTo("solid 3px");
        assertThat((Double) browser.value(CONTRAST)).isGreaterThanOrEqualTo(3);
    }

    /** As a keyboard does it: a click would show no ring. */
    private void focus(String selector) {
        browser.type(Keys.TAB);
        browser.run("document.querySelector('" + selector + "').setAttribute('tabindex', '0')");
        browser.run("document.querySelector('" + selector + "').focus({ focusVisible: true })");
        assertThat(browser.value("document.activeElement.matches('" + selector + ":focus-visible')"))
                .isEqualTo(true);
    }

    private static final String RING = "(({ outlineStyle, outlineWidth }) => outlineStyle + ' ' + outlineWidth)"
            + "(getComputedStyle(document.activeElement))";

    /** Of the ring to the page, by the formula of the guidelines. */
    private static final String CONTRAST = """
            (() => {
              const light = colour => {
                const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map(part => part / 255)
                  .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const [one, other] = [getComputedStyle(document.activeElement).outlineColor,
                getComputedStyle(document.body).backgroundColor].map(light).sort((a, b) => b - a);
              return (one + 0.05) / (other + 0.05) + 1e-9;
            })()""";

    @Test
    void aWordIsExplainedByKeyboardAndTheWayBackIsOpen() {
        browser.open(server.at("events/founding/"));
        focus("a.term");
        browser.type(Keys.ENTER);
        browser.await("document.querySelector('.explained').matches(':popover-open')");
        browser.type(Keys.ESCAPE);
        browser.await("!document.querySelector('.explained').matches(':popover-open')");
        assertThat(browser.value("document.activeElement.matches('a.term')")).isEqualTo(true);
    }
}
