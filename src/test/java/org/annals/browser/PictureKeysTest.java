package org.annals.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.annals.FacetProject;
import org.annals.render.Artifact;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The picture by keyboard alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PictureKeysTest {

    private static final String HERE = "(document.activeElement.getAttribute('href') ?? '')";

    @TempDir
    static Path folder = Path.of("");

    private final Browser browser = Browser.start();
    private final List<SiteServer> servers = new ArrayList<>();

    @BeforeAll
    void publish() throws IOException {
        Map<String, Artifact> few = FacetProject.site(folder.resolve("few"), 30);
        servers.add(SiteServer.of(few));
        servers.add(SiteServer.of(FacetProject.site(folder.resolve("many"), 600)));
    }

    @AfterAll
    void quit() {
        browser.close();
        servers.forEach(SiteServer::close);
    }

    @BeforeEach
    void usual() {
        browser.width(1280);
        browser.open(servers.get(0).at(""));
    }

    @Test
    void thePictureIsOneStop() {
        assertThat(browser.value("document.querySelectorAll('.pane[tabindex], .pane svg a[tabindex=\"0\"]').length"))
                .isEqualTo(1L);
        browser.value("(document.querySelector('.pane svg a[tabindex=\"0\"]').focus(), true)");
        browser.type(Keys.TAB);
        assertThat(browser.value("document.activeElement.closest('svg') === null"))
                .isEqualTo(true);
        browser.typeWith(Keys.SHIFT, Keys.TAB);
        assertThat(browser.value(HERE)).isEqualTo("events/e0/");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void rightComesToEveryEventInTheOrderOfTimeAndLeftBack() {
        start();
        List<Object> right = walk(Keys.ARROW_RIGHT, 31);
        List<Object> events = IntStream.range(0, 30)
                .<Object>mapToObj(i -> "events/e" + i + "/")
                .toList();
        assertThat(right.subList(0, 30)).isEqualTo(events);
        assertThat(right.get(30)).as("behind the last").isEqualTo("events/e29/");
        browser.type(Keys.ARROW_LEFT);
        assertThat(browser.value(HERE)).isEqualTo("events/e28/");
        browser.type(Keys.HOME);
        assertThat(browser.value(HERE)).isEqualTo("events/e0/");
        browser.type(Keys.END);
        assertThat(browser.value(HERE)).isEqualTo("events/e29/");
    }

    @Test
    void upLeadsToTheNameOfAMarkAndDownThroughItToTheYear() {
        start();
        walk(Keys.ARROW_RIGHT, 10);
        assertThat(kind()).isEqualTo("mark");
        browser.type(Keys.ARROW_UP);
        assertThat(List.of(kind(), browser.value(HERE))).containsExactly("name", "events/e10/");
        browser.type(Keys.ARROW_DOWN);
        assertThat(List.of(kind(), browser.value(HERE))).containsExactly("mark", "events/e10/");
        browser.type(Keys.ARROW_DOWN);
        assertThat(browser.value(HERE)).as("the nearest year").isEqualTo("2002/");
        browser.type(Keys.ARROW_RIGHT);
        assertThat(browser.value(HERE)).isEqualTo("2003/");
    }

    @Test
    void enterOpensAndOtherKeysAreLeftAlone() {
        start();
        browser.typeWith(Keys.CONTROL, Keys.ARROW_RIGHT);
        browser.type(Keys.ESCAPE);
        assertThat(browser.value(HERE)).isEqualTo("events/e0/");
        browser.type(Keys.ARROW_RIGHT, Keys.ENTER);
        browser.await("location.pathname.endsWith('events/e1/')");
        assertThat(browser.value("document.querySelector('.pane svg a[tabindex=\"0\"]').getAttribute('aria-current')"))
                .as("the stop in the picture of an event")
                .isEqualTo("page");
    }

    @Test
    void whatHasTheFocusIsInSightAndOutlined() {
        browser.width(900); // where a strip is wider than the screen
        start();
        browser.type(Keys.END);
        assertThat((Long) browser.value("document.querySelector('.pane').scrollLeft"))
                .isPositive();
        assertThat(browser.value("(() => { const pane = document.querySelector('.pane').getBoundingClientRect();"
                        + "const mark = document.activeElement.getBoundingClientRect();"
                        + "return mark.left >= pane.left && mark.right <= pane.right + 0.5 && mark.top >= 0"
                        + " && mark.bottom <= innerHeight; })()"))
                .isEqualTo(true);
        assertThat(browser.value("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void pilesAreWalkedAndWhatTheFilterTookAwayIsNot() {
        browser.open(servers.get(1).at(""));
        start();
        assertThat(kind()).isEqualTo("pile");
        browser.open(servers.get(0).at("?themes=green"));
        browser.await("document.querySelector('.events .off')");
        start();
        assertThat(walk(Keys.ARROW_RIGHT, 3)).containsExactly("events/e1/", "events/e4/", "events/e7/");
    }

    private void start() {
        browser.value("(document.querySelector('.pane svg a[tabindex=\"0\"]').focus(), true)");
    }

    private List<Object> walk(Keys key, int steps) {
        var seen = new ArrayList<Object>();
        for (int i = 0; i < steps; i++) {
            seen.add(browser.value(HERE));
            browser.type(key);
        }
        return seen;
    }

    private Object kind() {
        return browser.value("document.activeElement.matches('.name') ? 'name'"
                + " : document.activeElement.matches('.pile') ? 'pile' : 'mark'");
    }
}
