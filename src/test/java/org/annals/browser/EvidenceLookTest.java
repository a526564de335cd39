package org.annals.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.annals.Generated;
import org.annals.RepositorySite;
import org.annals.Sites;
import org.annals.publish.Publisher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How notes, readings and sources stand on a page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceLookTest {

    @TempDir
    static Path folder = Path.of("");

    private final Browser browser = Browser.start();

    @BeforeAll
    static void publish() {
        Generated site = Generated.whole(Sites.look(), Optional.of(RepositorySite.BASE));
        Publisher.publish(folder.resolve("site"), folder.resolve("project"), site::writeTo, wrong -> false);
    }

    @AfterAll
    void quit() {
        browser.close();
    }

    @Test
    void theTitleOfAWorkIsItalicAndThatOfAnArticleIsNot() {
        open("sources/index.html", 1280);
        assertThat(all("i > cite:not(:lang(zh), :lang(ja))", "getComputedStyle(e).fontStyle"))
                .isNotEmpty()
                .containsOnly("italic");
        assertThat(all("p > cite", "getComputedStyle(e).fontStyle"))
                .isNotEmpty()
                .containsOnly("normal");
    }

    @Test
    void aRemarkOnADateHasRoomOnAPhone() {
        open("events/vote/index.html", 360);
        assertThat(all(".readings td:last-child", "String(e.getBoundingClientRect().width > 250)"))
                .isNotEmpty()
                .containsOnly("true");
    }

    /** At most about 90 letters of the page's small type. */
    @ParameterizedTest
    @CsvSource({
        "events/vote/index.html, 1000, .whole > .note",
        "events/vote/index.html, 1000, .sources > li > div",
        "sources/index.html, 760, .sources > li > div",
        "sources/jubilee/index.html, 1000, .companion .check",
        "sources/jubilee/index.html, 1000, .companion > li > div > p",
    })
    void aLineIsShortEnoughToRead(String page, int width, String selector) {
        open(page, width);
        String em = "parseFloat(getComputedStyle(document.documentElement).fontSize)";
        assertThat(all(selector, "String(e.getBoundingClientRect().width <= 40 * " + em + ")"))
                .isNotEmpty()
                .containsOnly("true");
    }

    /** The note of the third passage is longer than it, and the fourth has none. */
    @Test
    void aLongNoteRunsOnBesideTheNextPassage() {
        open("events/vote/index.html", 1280);
        String third =
                "document.querySelectorAll('.passage')[2].querySelector('.notes').getBoundingClientRect().bottom";
        String fourth = "document.querySelectorAll('.passage')[3].querySelector('.text').getBoundingClientRect().top";
        assertThat(browser.value(fourth + " < " + third)).isEqualTo(true);
    }

    /** The line above the first row lies outside of what is shown. */
    @Test
    void aPositionInASecondRowHasALineAboveIt() {
        open("events/vote/index.html", 1280);
        assertThat(all(".positions > li", "getComputedStyle(e).borderBlockStartWidth"))
                .isNotEmpty()
                .containsOnly("1px");
        assertThat(all(".positions", "getComputedStyle(e).overflowY")).containsOnly("clip");
    }

    @Test
    void noNoteLiesOverAnother() {
        open("events/vote/index.html", 1280);
        assertThat(browser.value(
                        "(() => { const b = [...document.querySelectorAll('.account .notes, .account .text, .account > * > .note')]"
                                + ".map(e => e.getBoundingClientRect());"
                                + "return b.every((x, i) => b.every((y, j) => i >= j || x.right <= y.left || y.right <= x.left"
                                + " || x.bottom <= y.top || y.bottom <= x.top)) })()"))
                .isEqualTo(true);
    }

    /** Fonts for Chinese have Latin letters too, and quotation marks as wide as a sign. */
    @ParameterizedTest
    @CsvSource({"--serif", "--sans"})
    void latinWordsDoNotFallToAFontForChinese(String stack) {
        open("events/vote/index.html", 1280);
        String width = "((f, t) => { const e = document.createElement('span'); e.textContent = t;"
                + "e.style.cssText = 'position: absolute; font: 100px ' + f; document.body.append(e);"
                + "const w = e.getBoundingClientRect().width; e.remove(); return w })";
        String fonts = "getComputedStyle(document.documentElement).getPropertyValue('" + stack + "')";
        assertThat(browser.value(width + "(" + fonts + ", '“') < 80")).isEqualTo(true);
        assertThat(browser.value(width + "(" + fonts + ", '习近平') === 300")).isEqualTo(true);
    }

    private void open(String page, int width) {
        browser.width(width);
        browser.open(folder.resolve("site").resolve(page));
    }

    private List<String> all(String selector, String value) {
        return ((List<?>) browser.value("[...document.querySelectorAll('" + selector + "')].map(e => " + value + ")"))
                .stream().map(String::valueOf).toList();
    }
}
