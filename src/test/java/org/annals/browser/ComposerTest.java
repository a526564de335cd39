package org.annals.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.SmallProject;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Somebody composes an event, with nothing but a keyboard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposerTest {

    @TempDir
    static Path folder = Path.of("");

    private final Browser browser = Browser.start();
    private final Axe axe = new Axe(browser);
    private Optional<ComposerProject> project = Optional.empty();
    private Optional<SiteServer> server = Optional.empty();
    private Map<String, Artifact> site = Map.of();

    @BeforeAll
    void serve() throws IOException {
        project = Optional.of(ComposerProject.in(folder));
        Generated built = Generated.whole(project.get().tree(), Optional.empty());
        site = built.files();
        server = Optional.of(SiteServer.of(built.artifacts()));
    }

    @AfterAll
    void quit() {
        browser.close();
        server.ifPresent(SiteServer::close);
    }

    @BeforeEach
    void fresh() {
        browser.width(1280);
        browser.colours("light");
        browser.open(server.orElseThrow().at("search/"));
        browser.run("localStorage.clear()");
        open();
    }

    private void open() {
        browser.open(server.orElseThrow().at("editors/new/"));
        browser.await("document.querySelector('.composer .fields')?.hasChildNodes()");
    }

    /** From the empty form to the address on GitHub, whose text passes the check. */
    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void anEventIsProposedWithTheKeyboardAlone(int width) {
        browser.width(width);
        open();
        tabTo("title", "input");
        browser.type("They meet: again \"and\" again", Keys.TAB, "1 May 2002", Keys.TAB);
        assertThat(focused("textContent")).isEqualTo("Write 2002-05-01");
        browser.type(Keys.ENTER);
        assertThat(focused("value")).isEqualTo("2002-05-01");
        assertThat(browser.text("[data-key=date] .date-told")).isEqualTo("Read as: 1 May 2002");
        browser.type(Keys.TAB, "Some people meet a second time.", Keys.TAB, "Tr", Keys.TAB);
        tabTo("body", "textarea");
        browser.type("They met in Shanghai and left", Keys.TAB);
        browser.type("a sou");
        awaitOption();
        browser.type(Keys.ENTER);
        browser.await("document.querySelector('[data-key=body] textarea').value.endsWith('left [@a-source]')");
        browser.type(
                ".", Keys.ENTER, Keys.ENTER, "Nobody knows why", Keys.TAB, "https://www.example.org/why?utm_source=x");
        awaitOption();
        browser.type(Keys.ENTER);
        browser.await("document.activeElement.closest('[data-key=sources]')");
        tabTo("title", "input");
        browser.type("Why they met # and how");
        tabTo("kind", "select");
        browser.type("N");
        tabTo("place", "input");
        browser.type("上海");
        awaitOption();
        browser.type(Keys.ENTER, Keys.TAB, Keys.TAB);
        tabTo("people", "input");
        browser.type("джейн");
        awaitOption();
        browser.type(Keys.ENTER);
        browser.type("Новый Человек");
        awaitOption();
        browser.type(Keys.ENTER);
        browser.await("document.activeElement.closest('.entry')");
        browser.await("document.querySelector('.file').value.includes('novyy-chelovek')");
        assertThat(browser.text(".told-count")).isEqualTo("Nothing to mend that can be known here.");
        URI address = URI.create(String.valueOf(browser.value("document.querySelector('.new-file').href")));
        assertThat(address.toString())
                .startsWith("https://github.com/octocat/small/new/main?filename=")
                .hasSizeLessThan(6000);
        Map<String, String> query = query(address);
        assertThat(query).containsEntry("filename", "content/events/2002/they-meet-again-and-again-2002.md");
        String text = String.valueOf(query.get("value"));
        assertThat(text)
                .contains(
                        "place: shanghai",
                        "kind: treaty",
                        "- jane-doe",
                        "name: Новый Человек",
                        "Nobody knows why [@example]");
        assertThat(project.orElseThrow().problems(String.valueOf(query.get("filename")), text))
                .isEmpty();
        assertThat((Long) browser.value("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        assertThat(axe.violations()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    /** From the page of an event to the text in the clipboard, which passes the check. */
    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void anEventIsChangedWithTheKeyboardAlone(int width) {
        browser.width(width);
        browser.open(server.orElseThrow().at("events/founded-2001/"));
        browser.run(
                "document.querySelector('.site-footer').scrollIntoView(); document.querySelector('.site-footer a').focus()");
        assertThat(focused("textContent")).isEqualTo("Change this event in the form");
        browser.type(Keys.ENTER);
        browser.await("document.querySelector('.composer .fields')?.hasChildNodes()");
        assertThat(browser.text("h1")).isEqualTo("Change an event");
        assertThat(browser.text(".unchanged")).isEqualTo("Nothing yet.");
        tabTo("title", "input");
        assertThat(focused("value")).isEqualTo("Something is founded");
        browser.type(Keys.END, " in Shanghai");
        tabTo("body", "textarea");
        browser.typeWith(Keys.CONTROL, Keys.END);
        browser.type(Keys.ENTER, Keys.ENTER, "They left", Keys.TAB, "a-sou");
        awaitOption();
        browser.type(Keys.ENTER);
        tabTo("place", "input");
        browser.type("上海");
        awaitOption();
        browser.type(Keys.ENTER);
        browser.await("document.querySelector('.differing').textContent.includes('place: shanghai')");
        assertThat(browser.text(".told-count")).isEqualTo("Nothing to mend that can be known here.");
        assertThat(browser.text(".differing")).isEqualTo("""
                        − title: Something is founded
                        + title: Something is founded in Shanghai
                        + place: shanghai
                        +
                        + They left [@a-source]""");
        assertThat((Long) browser.value("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
        assertThat(axe.violations()).isEmpty();
        browser.run(
                "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { window.copied = text; } } });"
                        + " addEventListener('click', event => event.preventDefault())");
        for (int i = 0; i < 60 && !"new-file".equals(focused("className")); i++) {
            browser.type(Keys.TAB);
        }
        assertThat(focused("href"))
                .isEqualTo("https://github.com/octocat/small/edit/main/content/events/founded-2001.md");
        browser.type(Keys.ENTER);
        browser.await("document.querySelector('.sent').textContent.includes('select all')");
        assertThat(browser.value("window.copied")).isEqualTo("""
                ---
                title: Something is founded in Shanghai
                date: 2001-06-15
                summary: Some people found something.
                kind: summit
                place: shanghai
                sources: [a-source]
                ---

                They met and founded it [@a-source].

                They left [@a-source]
                """);
        assertThat(project.orElseThrow().changed(SmallProject.EVENT, String.valueOf(browser.value("window.copied"))))
                .isEmpty();
        assertThat(query(URI.create(String.valueOf(browser.value("document.querySelector('.new-issue').href")))))
                .containsEntry("template", "correction.yml")
                .containsEntry("was", "title: Something is founded")
                .hasEntrySatisfying("page", page -> assertThat(page).endsWith("/events/founded-2001/"));
        assertThat(browser.complaints()).isEmpty();
    }

    private void openChange() {
        browser.open(server.orElseThrow().at("editors/?event=founded-2001"));
        browser.await(
                "location.pathname.endsWith('/editors/new/') && document.querySelector('.composer .fields')?.hasChildNodes()");
    }

    @Test
    void aChangeIsKeptAndStandsOnTheTextThatIsPublishedNow() {
        openChange();
        tabTo("title", "input");
        browser.type(Keys.END, " twice");
        browser.await("document.querySelector('.differing').textContent.includes('twice')");
        browser.run(
                "const key = 'annals-drafts:/annals/editors/new/'; const drafts = JSON.parse(localStorage.getItem(key));"
                        + " drafts[0].base.summary = drafts[0].values.summary = 'It was another.'; localStorage.setItem(key, JSON.stringify(drafts))");
        openChange();
        assertThat(browser.text(".composer-note"))
                .isEqualTo("The published text has changed since you began. Your changes now stand on the new text.");
        assertThat(browser.text(".differing"))
                .isEqualTo("− title: Something is founded\n+ title: Something is founded twice");
        browser.run(
                "const key = 'annals-drafts:/annals/editors/new/'; const drafts = JSON.parse(localStorage.getItem(key));"
                        + " drafts[0].base.title = 'It was another'; localStorage.setItem(key, JSON.stringify(drafts))");
        openChange();
        assertThat(browser.text(".composer-note")).contains("also where you changed it: Title.");
    }

    @Test
    void aChangeThatIsDeletedLeavesWhatIsPublishedAndCanBeBroughtBack() {
        openChange();
        tabTo("title", "input");
        browser.type(Keys.END, " twice");
        browser.await("document.querySelector('.drafts').textContent === 'Change: Something is founded twice'");
        browser.click(".composer .delete");
        assertThat(browser.text(".unchanged")).isEqualTo("Nothing yet.");
        browser.type(Keys.ENTER);
        browser.await("document.querySelector('.differing').textContent.includes('twice')");
        browser.click(".composer .new");
        assertThat(browser.text("h1")).isEqualTo("Add an event");
        assertThat(browser.address()).endsWith("/editors/new/");
    }

    @Test
    void anEventThatIsNotPublishedIsNotChanged() {
        browser.open(server.orElseThrow().at("editors/new/?event=unknown"));
        browser.await("document.querySelector('.composer .fields')?.hasChildNodes()");
        assertThat(browser.text(".composer-note")).startsWith("There is no published event of this name");
        assertThat(browser.value("document.querySelector('[data-key=title] input').value"))
                .isEqualTo("");
    }

    private static Map<String, String> query(URI address) {
        return Stream.of(address.getRawQuery().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], UTF_8)));
    }

    private Object focused(String property) {
        return browser.value("document.activeElement." + property);
    }

    private void awaitOption() {
        browser.await("document.activeElement.getAttribute('aria-expanded') === 'true'"
                + " && document.activeElement.hasAttribute('aria-activedescendant')");
    }

    /** On with the key that leads on, until the field of a key has the focus. */
    private void tabTo(String key, String element) {
        String there = "document.activeElement.matches('" + element + "')"
                + " && document.activeElement.closest('[data-key]')?.dataset.key === '" + key + "'";
        for (int i = 0; i < 60 && !Boolean.TRUE.equals(browser.value("Boolean(" + there + ")")); i++) {
            browser.type(Keys.TAB);
        }
        assertThat(browser.value("Boolean(" + there + ")")).as(key).isEqualTo(true);
    }

    @Test
    void wordsOfTheAccountAreAnnotatedWhereTheyStandOnce() {
        tabTo("body", "textarea");
        browser.type("They met and they met again [@a-source].");
        browser.run("document.querySelector('[data-key=body] textarea').setSelectionRange(5, 8)");
        browser.run(
                "[...document.querySelectorAll('button')].find(one => one.textContent === 'Annotate the selected words').focus()");
        browser.type(Keys.ENTER);
        browser.await(
                "document.activeElement.closest('[data-key=annotations]') && document.activeElement.matches('select')");
        browser.type("C");
        tabTo("text", "textarea");
        browser.type("It was *cold*.");
        browser.await("document.querySelector('.file').value.includes('cold')");
        assertThat(browser.value("document.querySelector('.file').value"))
                .asString()
                .contains("  - kind: context\n    on: met and\n    text: \"It was *cold*.\"");
        assertThat(browser.text(".preview mark")).startsWith("met and");
        assertThat(browser.text(".preview .note-context em")).isEqualTo("cold");
        assertThat(axe.violations()).isEmpty();
    }

    @Test
    void aCitationStandsBehindTheWordsThatAreSelected() {
        tabTo("body", "textarea");
        browser.type("They met. They signed a paper.");
        browser.run("document.querySelector('[data-key=body] textarea').setSelectionRange(15, 30)");
        browser.type(Keys.TAB, "a sou");
        awaitOption();
        browser.type(Keys.ENTER);
        browser.await("document.querySelector('[data-key=body] textarea').value.includes('[@')");
        assertThat(browser.value("document.querySelector('[data-key=body] textarea').value"))
                .isEqualTo("They met. They signed a paper [@a-source].");
    }

    @Test
    void whatWasTypedAndNotChosenIsSaidToBeLeft() {
        tabTo("people", "input");
        browser.type("A");
        awaitOption();
        browser.type(Keys.TAB);
        assertThat(browser.text("[data-key=people] [role=status]"))
                .isEqualTo("Not chosen yet: press Enter, or empty the field.");
        browser.typeWith(Keys.SHIFT, Keys.TAB);
        browser.type(Keys.BACK_SPACE, Keys.TAB);
        browser.await("document.querySelector('[data-key=people] [role=status]').textContent === ''");
    }

    @Test
    void thePreviewOfALongTextLiesOverNothing() {
        browser.run(
                "const area = document.querySelector('[data-key=body] textarea');"
                        + " area.value = 'They met in Shanghai and left. '.repeat(200); area.dispatchEvent(new Event('input'))");
        browser.await("document.querySelector('.preview').scrollHeight > 3000");
        browser.run("const shown = document.querySelector('.finish').getBoundingClientRect();"
                + " scrollTo({ top: scrollY + shown.top - innerHeight / 3, behavior: 'instant' })");
        assertThat(browser.value("[...document.querySelectorAll('.finish .actions > *')].filter(one => {"
                        + " const { left, top, width, height } = one.getBoundingClientRect();"
                        + " return width && !one.contains(document.elementFromPoint(left + width / 2, top + height / 2)); })"
                        + ".map(one => one.textContent).join()"))
                .as("covered")
                .isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/page",
                "http://www.example.org/page/?utm_campaign=x#top",
                "A source",
                "the press",
                "a-sou"
            })
    void aSourceIsFoundByItsAddressHoweverItIsCopiedAndByItsNames(String typed) {
        tabTo("body", "textarea");
        browser.type("They met.", Keys.TAB, typed);
        awaitOption();
        assertThat(browser.value("document.querySelector('[role=option]').textContent"))
                .isEqualTo("A source The Press, 2001-06-16");
        browser.type(Keys.ENTER);
        assertThat(browser.value("document.querySelector('[data-key=body] textarea').value"))
                .isEqualTo("They met [@a-source].");
    }

    @Test
    void aDraftIsThereAgainAndCanBeDeletedAndBroughtBack() {
        tabTo("title", "input");
        browser.type("A first draft");
        browser.await("(localStorage.getItem('annals-drafts:/annals/editors/new/') ?? '').includes('A first draft')");
        browser.click(".composer .new");
        browser.type("A second draft");
        browser.await("document.querySelectorAll('.drafts button').length === 2");
        open();
        assertThat(browser.value("document.querySelector('[data-key=title] input').value"))
                .isEqualTo("A second draft");
        browser.click(".drafts li:first-child button");
        assertThat(browser.value("document.querySelector('[data-key=title] input').value"))
                .isEqualTo("A first draft");
        browser.click(".composer .delete");
        assertThat(browser.text(".drafts")).isEqualTo("A second draft");
        browser.type(Keys.ENTER);
        browser.await("document.querySelectorAll('.drafts button').length === 2");
        assertThat(browser.value("document.querySelector('[data-key=title] input').value"))
                .isEqualTo("A first draft");
    }

    /** Neither writes over the other, and what is written on in one is shown in both. */
    @Test
    void inTwoTabsThereAreTwoDrafts() {
        browser.newTab();
        try {
            open();
            browser.toTab(0);
            tabTo("title", "input");
            browser.type("One");
            browser.await("(localStorage.getItem('annals-drafts:/annals/editors/new/') ?? '').includes('One')");
            browser.toTab(1);
            browser.await("document.querySelector('.drafts').textContent === 'One'");
            tabTo("title", "input");
            browser.type("Two");
            browser.await("document.querySelector('.drafts').textContent === 'OneTwo'");
            browser.click(".drafts li:first-child button");
            browser.type(Keys.END, " more");
            browser.await("document.querySelector('.drafts').textContent === 'One moreTwo'");
            browser.toTab(0);
            browser.await("document.querySelector('[data-key=title] input').value === 'One more'");
        } finally {
            browser.toTab(1);
            browser.closeTab();
        }
    }

    @Test
    void aTextThatIsTooLongForAnAddressIsNotPutIntoIt() {
        browser.run("const area = document.querySelector('[data-key=body] textarea');"
                + " area.value = '上海 '.repeat(400); area.dispatchEvent(new Event('input'))");
        browser.await("document.querySelector('.file').value.includes('上海')");
        assertThat(browser.value("document.querySelector('.new-file').href"))
                .asString()
                .hasSizeLessThan(200)
                .doesNotContain("value=");
        assertThat(browser.value("document.querySelector('.new-issue').href"))
                .asString()
                .hasSizeLessThan(6000);
    }

    @Test
    void aTextThatIsTooLongIsCopiedAndThatIsSaid() {
        browser.run(
                "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { window.copied = text; } } })");
        browser.run("const area = document.querySelector('[data-key=body] textarea');"
                + " area.value = '上海 '.repeat(700); area.dispatchEvent(new Event('input'));"
                + " addEventListener('click', event => event.preventDefault())");
        browser.run("document.querySelector('.new-file').focus()");
        browser.type(Keys.ENTER);
        browser.await("document.querySelector('.sent').textContent.includes('too long')");
        assertThat(browser.value("window.copied === document.querySelector('.file').value"))
                .isEqualTo(true);
    }

    /** A role of a person, or a place in a source, is of this event and not of the entry. */
    @ParameterizedTest
    @CsvSource({
        "people, jane, Role: Jane Doe, guest, '- id: jane-doe\n    role: guest\n', 'people: [jane-doe]\n'",
        "sources, a-sou, Place in the source: A source, p. 3, '- id: a-source\n    locator: p. 3\n', 'sources: [a-source]\n'"
    })
    void whatBelongsToAnIdInThisEventIsWrittenBesideIt(
            String key, String typed, String label, String words, String written, String without) {
        browser.width(360);
        tabTo(key, "input");
        browser.type(typed);
        awaitOption();
        browser.type(Keys.ENTER, Keys.TAB, Keys.TAB);
        assertThat(focused("ariaLabel")).isEqualTo(label);
        browser.type(words);
        browser.await("document.querySelector('.file').value.includes(" + new Gson().toJson(words) + ")");
        assertThat(file()).contains(written);
        assertThat((Long) browser.value("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        assertThat(axe.violations()).isEmpty();
        browser.run("document.activeElement.select()");
        browser.type(Keys.DELETE);
        browser.await("!document.querySelector('.file').value.includes(" + new Gson().toJson(words) + ")");
        assertThat(file()).contains(without);
    }

    private String file() {
        return String.valueOf(browser.value("document.querySelector('.file').value"));
    }

    /** As in a frame of another site. */
    @Test
    void whereTheBrowserKeepsNothingDraftsStayForAsLongAsThePage() {
        browser.run(
                "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } })");
        tabTo("title", "input");
        browser.type("The first");
        browser.await("document.querySelector('.kept').textContent.includes('keeps no drafts')");
        browser.run("document.querySelector('.new').click()");
        tabTo("title", "input");
        browser.type("The second");
        browser.await("document.querySelectorAll('.drafts li').length === 2");
        browser.run("document.querySelector('.drafts button').click()");
        browser.await("document.querySelector('[data-key=title] input').value === 'The first'");
    }

    @Test
    void aListThatCouldNotBeLoadedIsLoadedWhenItIsWantedAgain() {
        Object found = browser.promised("(async load => { window.fetch = () => Promise.reject(new Error('offline'));"
                + " const first = await composer.list('person').catch(() => 'failed'); window.fetch = load;"
                + " return [first, (await composer.list('person')).map(({ id }) => id).join()].join(' '); })(fetch)");
        assertThat(found).isEqualTo("failed jane-doe");
    }

    @Test
    void nothingIsAskedOfAnotherHostAndNothingIsSent() {
        tabTo("body", "textarea");
        browser.type("They met", Keys.TAB, "https://www.example.org/why");
        awaitOption();
        browser.type(Keys.ENTER);
        assertThat(browser.value("performance.getEntriesByType('resource').map(one => one.name)"
                        + ".filter(name => new URL(name).origin !== location.origin).join()"))
                .isEqualTo("");
    }

    @Test
    void withoutScriptsThereIsAFileToCopyThatPassesTheCheck() {
        browser.scripts(false);
        try {
            browser.open(server.orElseThrow().at("editors/new/"));
        } finally {
            browser.scripts(true);
        }
        String sample = String.valueOf(browser.value("document.querySelector('.by-hand[open] pre').textContent"));
        assertThat(project.orElseThrow().problems("content/events/2001/name-of-the-event.md", sample))
                .isEmpty();
        assertThat(browser.value("document.querySelector('.composer').children.length"))
                .isEqualTo(0L);
    }

    @Test
    void aLinkCanSayWhatIsKnownAlready() {
        browser.open(server.orElseThrow().at("editors/new/?date=2002-05&title=They%20meet&body=no"));
        browser.await("document.querySelector('.composer .fields')?.hasChildNodes()");
        assertThat(browser.value("document.querySelector('.file').value"))
                .isEqualTo("---\ntitle: They meet\ndate: 2002-05\n---\n");
    }

    @Test
    void aPageFromTheDiskSaysThatItNeedsAServer() {
        Publisher.publish(
                folder.resolve("site"),
                folder,
                sink -> {
                    Generated.write(site.values(), sink);
                    return List.of();
                },
                wrong -> false);
        browser.open(folder.resolve("site/editors/new/index.html"));
        assertThat(browser.text(".composer-note")).contains("only from a server");
        assertThat(browser.value("document.querySelector('.by-hand').open")).isEqualTo(true);
    }

    @Test
    void onlyWhatIsSaidOfAFileIsShownWithoutARepository() {
        browser.run("delete composer.form.repository");
        tabTo("title", "input");
        browser.type("They meet");
        browser.await("document.querySelector('.file').value.includes('They meet')");
        assertThat(browser.value(
                        "[...document.querySelectorAll('.finish .actions > *')].filter(one => one.checkVisibility())"
                                + ".map(one => one.textContent).join(', ')"))
                .isEqualTo("Copy the text, Save as a file");
    }

    @Test
    void noOtherPageLoadsIt() {
        assertThat(site.values().stream()
                        .filter(file -> file.path().endsWith(".html"))
                        .filter(file -> UTF_8.decode(file.bytes())
                                .toString()
                                .matches("(?s).*<script[^>]*assets/[^\"/]+/composer/.*"))
                        .map(Artifact::path))
                .containsExactly("editors/new/index.html");
    }
}
