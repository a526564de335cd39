package org.annals.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.Sites;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The desk in a browser: words that are typed narrow it, and without a script all is there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskLookTest {

    private static final String SHOWN =
            "[...document.querySelectorAll('.work li')].filter(line => line.checkVisibility()).length";

    private final Browser browser = Browser.start();
    private final SiteServer server = SiteServer.of(base -> Sites.build(Sites.look(), base));

    @AfterAll
    void quit() {
        browser.close();
        server.close();
    }

    @Test
    void wordsNarrowTheWorkToTheLinesThatHaveThemAll() {
        browser.open(server.at("editors/"));
        long all = (Long) browser.value(SHOWN);
        assertThat(all).isGreaterThan(1);
        String words = (String) browser.value("document.querySelector('.work li bdi').textContent.toUpperCase()");
        browser.click("#q");
        browser.type(words);
        assertThat((Long) browser.value(SHOWN)).isBetween(1L, all - 1);
        browser.type(" qqq");
        assertThat(browser.value(SHOWN)).isEqualTo(0L);
        assertThat(browser.text(".search [role=status]")).contains(words + " qqq");
        browser.run("const q = document.getElementById('q'); q.value = ''; q.dispatchEvent(new Event('input'))");
        assertThat(browser.value(SHOWN)).isEqualTo(all);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void withoutAScriptAllIsThere() {
        browser.scripts(false);
        browser.open(server.at("editors/"));
        browser.scripts(true);
        assertThat((Long) browser.value("document.querySelectorAll('.work[open] li').length"))
                .isGreaterThan(1);
        assertThat(browser.value("document.querySelector('.search').checkVisibility()"))
                .isEqualTo(false);
    }
}
