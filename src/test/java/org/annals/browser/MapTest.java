package org.annals.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annals.Sites;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map of places as a browser draws it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapTest {

    private final Browser browser = Browser.start();
    private final SiteServer server = SiteServer.of(base -> Sites.build(Sites.fixture("everything"), base));

    @AfterAll
    void quit() {
        browser.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, places/", "1280, places/shanghai/", "360, places/", "360, places/shanghai/"})
    void everyPlaceIsALinkWithANameThatStandsWithinTheMap(int width, String page) {
        browser.width(width);
        browser.open(server.at(page));
        assertThat((List<?>) browser.value("""
                        [...document.querySelectorAll('.map a')].filter(link => {
                          const map = link.closest('.map > svg').getBoundingClientRect();
                          const words = [...link.querySelectorAll('text')].filter(text => text.checkVisibility());
                          return !link.querySelector('title').textContent || words.length > 1
                            || words.map(text => text.getBoundingClientRect())
                              .some(box => box.left < map.left - 1 || box.right > map.right + 1);
                        }).map(link => link.outerHTML)""")).isEmpty();
        assertThat(browser.value("document.querySelector('.map .land').getBBox().width > 100"))
                .isEqualTo(true);
        assertThat(browser.value("document.documentElement.scrollWidth")).isEqualTo((long) width);
    }

    @Test
    void theMapKeepsItsShape() {
        browser.width(1280);
        browser.open(server.at("places/"));
        assertThat(
                        (Double)
                                browser.value(
                                        "(box => box.width / box.height)(document.querySelector('.map > svg').getBoundingClientRect())"))
                .isBetween(1.58, 1.62);
        assertThat(new Axe(browser).violations()).isEmpty();
    }
}
