package org.annals.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.Sites;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;

/** What is pointed at in a picture says what it is in one place, and its kin lights up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldTest {

    private static final String TOLD = "document.querySelector('.told').innerText.trim()";
    private static final String MARK = "document.querySelector('.events a:has(use)')";

    private final Browser browser = Browser.start();
    private final SiteServer server = SiteServer.of(base -> Sites.build(Sites.fixture("ways"), base));

    @AfterAll
    void quit() {
        browser.close();
        server.close();
    }

    @BeforeEach
    void home() {
        browser.width(1280);
        browser.open(server.at(""));
    }

    @Test
    void aMarkInTheFocusSaysTitleDateAndSummary() {
        assertThat(browser.value(TOLD)).isEqualTo("");
        browser.run(MARK + ".focus()");
        String name = String.valueOf(browser.value(MARK + ".getAttribute('aria-label')"));
        browser.await(TOLD + ".includes('\\n')");
        assertThat(String.valueOf(browser.value(TOLD))).startsWith(name).hasLineCount(2);
        assertThat(browser.value("document.querySelectorAll('.events a:has(use) title').length"))
                .as("boxes that would float over the neighbours of a mark")
                .isEqualTo(0L);
    }

    @Test
    void marksOfTheSameKindOrThemeStayWhileOthersGoBack() {
        browser.run(MARK + ".focus()");
        assertThat(browser.value("document.querySelector('.pane').matches('.telling')"))
                .isEqualTo(true);
        assertThat(browser.value(
                        "[...document.querySelectorAll('.events a:has(use)')].every(mark => mark.matches('.kin') === ("
                                + "mark.getAttribute('href') === " + MARK + ".getAttribute('href')"
                                + " || mark.querySelector('use').getAttribute('href') === " + MARK
                                + ".querySelector('use').getAttribute('href')"
                                + " || (mark.dataset.kin ?? '').split(' ').some(theme => theme && (" + MARK
                                + ".dataset.kin ?? '').split(' ').includes(theme))))"))
                .isEqualTo(true);
        browser.run("document.activeElement.blur()");
        assertThat(browser.value(TOLD)).isEqualTo("");
        assertThat(browser.value("document.querySelector('.pane').matches('.telling')"))
                .isEqualTo(false);
    }

    @Test
    void theFirstTapTellsAndTheSecondOpens() {
        String tap = "(() => { const link = " + MARK
                + "; link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true,"
                + " pointerType: 'touch' })); return link.dispatchEvent(new PointerEvent('click', { bubbles: true,"
                + " cancelable: true, pointerType: 'touch' })); })()";
        assertThat(browser.value(tap)).as("goes nowhere").isEqualTo(false);
        assertThat(browser.value(TOLD)).isNotEqualTo("");
        String at = browser.address();
        browser.run(tap);
        browser.await("location.href !== '" + at + "'");
        assertThat(browser.address()).contains("/events/");
    }

    @Test
    void enterOpens() {
        browser.run(MARK + ".focus()");
        browser.type(Keys.ENTER);
        browser.await("location.pathname.includes('/events/')");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theKeyExplainsWhatIsDrawn() {
        assertThat(browser.text(".picture figcaption")).contains("a gap: not known to us");
    }
}
