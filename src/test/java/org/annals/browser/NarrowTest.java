package org.annals.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.annals.Sites;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On a phone time runs downward: the list is the picture. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowTest {

    private static final int PHONE = 360;
    private static final long SCREEN = 740;

    /** How far down the first mark of an event stands that is seen. */
    private static final String FIRST_MARK = """
            [...document.querySelectorAll('.event-list .mark')].filter(mark => mark.checkVisibility())
              .map(mark => Math.round(mark.getBoundingClientRect().bottom + scrollY))[0] ?? -1""";

    private static final String OPEN = "document.querySelectorAll('.fold[open]').length";

    private final Browser browser = Browser.start();
    private final SiteServer server = SiteServer.of(base -> Sites.build(Sites.look(), base));

    @AfterAll
    void quit() {
        browser.close();
        server.close();
    }

    @BeforeEach
    void phone() {
        browser.width(PHONE);
    }

    Stream<String> years() {
        return server.files().stream()
                .filter(file -> file.path().matches("[0-9]{4}/index\\.html"))
                .filter(file -> file.text().contains("event-list"))
                .map(file -> file.path().replace("index.html", ""))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyYearWithEventsShowsAMarkOnTheFirstScreen(String year) {
        browser.open(server.at(year));
        assertThat((Long) browser.value(FIRST_MARK)).isBetween(1L, SCREEN);
    }

    @Test
    void theListsOfSourcesAreFoldedAndOpenWhereTheyAreAskedFor() {
        browser.open(server.at("sources/"));
        assertThat(browser.value(OPEN)).isEqualTo(0L);
        assertThat(browser.value("document.querySelector('.fold > summary').checkVisibility()"))
                .isEqualTo(true);
        browser.width(1280);
        browser.await(OPEN + " === document.querySelectorAll('.fold').length");
        assertThat(browser.value("document.querySelector('.fold > summary').checkVisibility()"))
                .isEqualTo(false);
    }

    @Test
    void homeBeginsItsPictureOnTheFirstScreenAndShowsNoStrip() {
        browser.open(server.at(""));
        assertThat((Long) browser.value(FIRST_MARK)).isBetween(1L, SCREEN);
        assertThat(browser.value("[...document.querySelectorAll('.pane')].some(pane => pane.checkVisibility())"))
                .isEqualTo(false);
        assertThat(browser.value("document.documentElement.scrollWidth")).isEqualTo((long) PHONE);
    }

    @Test
    void theBarsOfTheTracksRunBesideTheYearsWithoutABreak() {
        browser.open(server.at(""));
        List<?> gaps = (List<?>) browser.value("""
                        (rails => rails.slice(1).map((rail, i) => Math.round(rail.top - rails[i].bottom)))(
                          [...document.querySelectorAll('.rail')].map(rail => rail.getBoundingClientRect()))""");
        assertThat(gaps).isNotEmpty().allSatisfy(gap -> assertThat((Long) gap).isBetween(0L, 2L));
        assertThat(browser.value("document.querySelectorAll('.rail .status').length"))
                .isNotEqualTo(0L);
    }

    @Test
    void theYearThatIsReadStaysInSight() {
        browser.open(server.at(""));
        browser.run("document.querySelectorAll('.year')[1].scrollIntoView({ behavior: 'instant' })");
        browser.run("scrollBy({ top: 150, behavior: 'instant' })");
        assertThat(
                        (Long)
                                browser.value(
                                        "Math.round(document.querySelectorAll('.year')[1].querySelector('h2').getBoundingClientRect().top)"))
                .isBetween(-1L, 40L);
    }

    @Test
    void anEventStandsInTheListOfThoseAroundIt() {
        browser.open(server.at("events/works-1904/"));
        assertThat(
                        (List<?>)
                                browser.value(
                                        "[...document.querySelectorAll('.near [aria-current] h3 a')].map(link => link.getAttribute('href'))"))
                .hasSize(1);
        assertThat(browser.value("document.querySelector('.near').checkVisibility()"))
                .isEqualTo(true);
        browser.width(1280);
        assertThat(browser.value("document.querySelector('.near').checkVisibility()"))
                .isEqualTo(false);
    }

    @Test
    void factsAreFoldedOnAPhoneAndOpenOnADesk() {
        browser.open(server.at("events/works-1904/"));
        assertThat(browser.value("document.querySelector('.fold').open")).isEqualTo(false);
        browser.click(".fold > summary");
        assertThat(browser.value("document.querySelector('.fold .facts').checkVisibility()"))
                .isEqualTo(true);
        browser.width(1280);
        browser.await("document.querySelector('.fold').open");
        assertThat(browser.value("document.querySelector('.fold > summary').checkVisibility()"))
                .isEqualTo(false);
    }
}
