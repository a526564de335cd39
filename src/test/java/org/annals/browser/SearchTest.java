package org.annals.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.RepositorySite;
import org.annals.SmallProject;
import org.annals.publish.Publisher;
import org.annals.render.Artifact;
import org.annals.source.SourceTree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The search as a visitor uses it, on a small site with names in three scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

    private static final int MEETINGS = 25;

    @TempDir
    static Path folder = Path.of("");

    private final Browser browser = Browser.start();
    private Optional<SiteServer> server = Optional.empty();

    @BeforeAll
    void serve() throws IOException {
        write(folder.resolve("project"));
        Path project = folder.resolve("project");
        Generated site = Generated.whole(SourceTree.read(project).value().orElseThrow(), Optional.empty());
        Publisher.publish(folder.resolve("site"), project, site::writeTo, wrong -> false);
        server = Optional.of(SiteServer.of(site.artifacts()));
    }

    private static void write(Path project) throws IOException {
        SmallProject.write(project);
        SmallProject.write(
                project,
                SmallProject.EVENT,
                Files.readString(project.resolve(SmallProject.EVENT))
                        .replace("found something", "realized neighborliness"));
        SmallProject.write(project, "content/people.yaml", """
                zhang-deguang:
                  name: Zhang Deguang
                  names: {zh: 张德广, ru: Чжан Дэгуан}
                  family: Zhang
                  also: [Old Z]
                  description: First to hold the office.
                """);
        SmallProject.write(project, "content/glossary.yaml", """
                quorum:
                  term: Quorum
                  definition: How many have to be there before an assembly can decide anything at all, by its own rules, without anybody asking for a recount.
                """);
        SmallProject.write(project, "content/events/charter-2002.md", """
                ---
                title: A charter is signed by seven organisations
                date: 2002-06-07
                summary: They sign what they have agreed on.
                kind: summit
                people: [zhang-deguang]
                sources: [a-source]
                ---

                Хартию подписали в городе [@a-source]. A chart. 上海合作组织成立。
                """);
        SmallProject.write(project, "content/events/words-2003.md", """
                ---
                title: Words enough for more than one part
                date: 2003-02-01
                summary: A heap.
                kind: summit
                sources: [a-source]
                ---

                They met [@a-source].

                """ + manyWords());
        for (int i = 1; i <= MEETINGS; i++) {
            SmallProject.write(project, "content/events/meeting-" + i + ".md", """
                    ---
                    title: Meeting number %d
                    date: 2003-01-%02d
                    summary: Ministers meet.
                    kind: summit
                    sources: [a-source]
                    ---

                    They met [@a-source].
                    """.formatted(i, i));
        }
    }

    /** Without vowels and different in every letter that counts: no stem is shorter than its word. */
    private static String manyWords() {
        Stream<String> words = Stream.of("q", "x");
        for (int i = 0; i < 4; i++) {
            words = words.flatMap(
                    word -> Stream.of("b", "d", "f", "g", "k", "m").map(letter -> word + letter));
        }
        return words.collect(Collectors.joining("\n"));
    }

    @AfterAll
    void quit() {
        browser.close();
        server.ifPresent(SiteServer::close);
    }

    @BeforeEach
    void usual() {
        browser.width(1280);
        browser.complaints();
    }

    @AfterEach
    void nothingWasComplainedAbout() {
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chartered, A charter is signed by seven organisations", // an English form
        "organisat, A charter is signed by seven organisations", // typed half
        "Organizations, A charter is signed by seven organisations", // American
        "seven organizati, A charter is signed by seven organisations",
        "realis, Something is founded", // on the way to realisation
        "realizi, Something is founded",
        "neighbourl, Something is founded",
        "хартиями, A charter is signed by seven organisations", // a Russian form
        "海合作, A charter is signed by seven organisations", // from the middle of Chinese words
        "张德广, Zhang Deguang",
        "Чжана, Zhang Deguang",
        "zhang deguang office, Zhang Deguang",
        "founded 2001, Something is founded",
    })
    void aWordIsFoundInEveryScript(String question, String title) {
        ask(question);
        assertThat(browser.text("section:not([hidden]) .results li:first-child h3"))
                .isEqualTo(title);
    }

    @Test
    void whatWasFoundIsMarkedAndLeadsToItsPage() {
        ask("张德广");
        assertThat(browser.text(".results li:first-child .names mark")).isEqualTo("张德广");
        assertThat(browser.value("document.querySelector('.results mark').closest('[lang]').lang"))
                .isEqualTo("zh");
        assertThat(browser.value("document.querySelector('.results a').pathname"))
                .isEqualTo("/annals/people/zhang-deguang/");
    }

    @Test
    void aWordThatIsNearlyRightIsForgiven() {
        ask("chatrer");
        assertThat(browser.text(".search-status")).contains("chatrer").contains("1 result");
        ask("nowhere");
        assertThat(browser.text(".search-status")).isEqualTo("Nothing found for “nowhere”.");
        assertThat(browser.value("document.querySelectorAll('.results li').length"))
                .isEqualTo(0L);
    }

    @Test
    void aWrongLetterThatSortsAWordBeforeItsPartIsForgiven() {
        browser.open(at("search/"));
        String first =
                (String) browser.promised("fetch(document.querySelector('[data-index]').dataset.index + 'index.json')"
                        + ".then(answer => answer.json()).then(index => index.terms[1])");
        assertThat(first).matches("[qx][bdfgkm]{4}");
        String wrong = first.substring(0, 3) + "a" + first.substring(3);
        ask(wrong);
        assertThat(browser.text(".search-status")).contains(wrong).contains("1 result");
        assertThat(requests().filter(name -> name.contains("/terms/"))).hasSizeBetween(2, 6);
    }

    @Test
    void ofThreeLettersOneMayBeMissing() {
        ask("hep");
        assertThat(browser.text(".search-status")).contains("hep").contains("1 result");
        assertThat(browser.text(".results mark")).isEqualTo("heap");
    }

    @Test
    void resultsStandInGroupsAndTheBestGroupFirst() {
        ask("2002");
        assertThat(groups()).containsExactly("Years", "Events");
        assertThat(browser.text("section:not([hidden]) h3")).isEqualTo("2002");
        ask("charter");
        assertThat(groups()).containsExactly("Events");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhang", "Old Z", "Zhang Deguang", "чжан дэгуан"})
    void aWholeNameLeadsToWhatHasIt(String name) {
        ask(name);
        assertThat(browser.text("section:not([hidden]) h3")).isEqualTo("Zhang Deguang");
    }

    @Test
    void aWrongLetterInsideAWordIsForgivenAlsoWhereTheBeginningIsAnotherWord() {
        ask("chartr"); // chart would be a beginning of it
        assertThat(browser.text("section:not([hidden]) h3")).isEqualTo("A charter is signed by seven organisations");
    }

    @Test
    void wordsThatStandInTheAccountAreShown() {
        ask("хартиями");
        browser.await("document.querySelector('.results mark')");
        assertThat(browser.text(".results mark")).isEqualTo("Хартию");
    }

    /** What a list shows of a text is cut: the words may stand behind that. */
    @Test
    void aPassageStandsInThePlaceOfTheBeginningThatWasCut() {
        ask("recount");
        browser.await("document.querySelector('.results mark')");
        assertThat(browser.text(".results .summary"))
                .isEqualTo("…at all, by its own rules, without anybody asking for a recount.");
        assertThat(browser.value("document.querySelectorAll('.results .summary').length"))
                .isEqualTo(1L);
    }

    @Test
    void theArrowKeysWalkThroughWhatWasFound() {
        ask("2002");
        focus();
        browser.type(Keys.ARROW_DOWN);
        assertThat(browser.value("document.activeElement.textContent")).isEqualTo("2002");
        browser.type(Keys.ARROW_DOWN);
        assertThat(browser.value("document.activeElement.textContent"))
                .isEqualTo("A charter is signed by seven organisations");
        browser.type(Keys.ARROW_DOWN, Keys.ARROW_UP, Keys.ARROW_UP);
        assertThat(browser.value("document.activeElement.tagName")).isEqualTo("INPUT");
    }

    private List<Object> groups() {
        return List.copyOf((List<?>) browser.value(
                "[...document.querySelectorAll('.found-in section:not([hidden]) h2')].map(h => h.textContent)"));
    }

    private void focus() {
        browser.value("document.querySelector('input').focus() ?? true");
    }

    @Test
    void whatIsTypedIsFoundAndStandsInTheAddress() {
        browser.open(at("search/"));
        focus();
        browser.type("charter/");
        awaitStatus("1 result");
        assertThat(browser.value("location.search")).isEqualTo("?q=charter%2F");
    }

    @Test
    void backLeadsToTheQuestionBefore() {
        browser.open(at("search/"));
        focus();
        browser.type("charter", Keys.ENTER);
        awaitStatus("1 result");
        browser.value("document.querySelector('input').select() ?? true");
        browser.type("ministers", Keys.ENTER);
        awaitStatus(MEETINGS + " results");
        browser.back();
        awaitStatus("1 result");
        assertThat(browser.value("document.querySelector('input').value")).isEqualTo("charter");
        browser.back();
        browser.await("!document.querySelector('.search-status').textContent");
        assertThat(browser.value("location.search")).isEqualTo("");
        assertThat(browser.value("document.querySelectorAll('.results li').length"))
                .isEqualTo(0L);
    }

    @Test
    void theRestIsShownWhenItIsAskedFor() {
        ask("ministers");
        assertThat(browser.value("document.querySelectorAll('.results li').length"))
                .isEqualTo(20L);
        browser.value("document.querySelector('section:not([hidden]) .actions button').click() ?? true");
        browser.await("document.querySelectorAll('.results li').length === " + MEETINGS);
        assertThat(browser.value("document.activeElement === document.querySelectorAll('.results a')[20]"))
                .isEqualTo(true);
        assertThat(browser.value("document.querySelector('section:not([hidden]) .actions button').hidden"))
                .isEqualTo(true);
    }

    @Test
    void nothingIsLoadedBeforeTheFieldIsUsed() {
        browser.open(at("search/"));
        assertThat(requests()).noneMatch(name -> name.contains("/stemmers") || name.endsWith(".json"));
        focus();
        browser.await("performance.getEntriesByType('resource').some(entry => entry.name.includes('stemmers'))");
    }

    @Test
    void oneWordLoadsTheIndexFourPartsAtMostAndTheCardsThatAreShown() {
        ask("meeting");
        assertThat(requests().filter(name -> name.contains("/terms/"))).hasSizeBetween(1, 4);
        assertThat(requests().filter(name -> name.contains("/cards/"))).hasSizeBetween(2, 20);
    }

    /** As a page that was opened before the site was renewed. */
    @Test
    void whatIsGoneIsSaidAndThePageCanBeLoadedAgain() {
        List<Artifact> torn = server.orElseThrow().files().stream()
                .filter(file -> !file.path().contains("/terms/"))
                .toList();
        try (SiteServer renewed = SiteServer.of(torn)) {
            browser.open(renewed.at("search/?q=charter"));
            browser.await("document.querySelector('.search-status button')");
            assertThat(browser.text(".search-status"))
                    .startsWith("The index could not be loaded.")
                    .endsWith("Perhaps the site has been renewed since this page was opened. Load the page again");
            browser.value("document.querySelector('.search-status button').textContent = 'old'");
            browser.value("document.querySelector('.search-status button').click() ?? true");
            browser.await("document.querySelector('.search-status button')?.textContent === 'Load the page again'");
            browser.complaints();
        }
    }

    @Test
    void withoutScriptThePageSaysSoAndLeadsToTheLists() {
        browser.scripts(false);
        try {
            browser.open(at("search/?q=charter"));
            assertThat(browser.text(".search-status")).startsWith("Searching needs JavaScript");
            assertThat(browser.text(".search-lists")).contains("People", "Sources");
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void openedFromADiskItSaysWhyItCannotSearch() {
        browser.open(folder.resolve("site/search/index.html"));
        assertThat(browser.text(".search-status")).startsWith("Search needs the site to be served");
        assertThat(browser.value("document.querySelector('form').checkVisibility()"))
                .isEqualTo(false);
    }

    @Test
    void nothingSticksOutOfANarrowScreen() {
        browser.width(320);
        ask("charter");
        assertThat((Long) browser.value("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
    }

    @Test
    void theBrowserCutsTextsAsTheIndexDoes() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/search/terms.txt"));
        List<String> texts = lines.stream().map(line -> line.split(": ")[0]).toList();
        browser.open(at("search/"));
        Object cut = browser.promised(
                "import(new URL('find.js', document.querySelector('script[src*=\"/search.js\"]').src)).then(({ terms }) => "
                        + "arguments[0].map(text => text + ': ' + terms(text).join(' ')))",
                texts);
        assertThat(cut).isEqualTo(lines);
    }

    /** All words of the accounts of this repository's timeline; one in a thousand may be cut otherwise. */
    @Test
    void everyWordOfTheRepositorysSiteIsFound() {
        List<Artifact> files = RepositorySite.built().artifacts();
        String accounts = files.stream()
                .filter(file -> file.path().matches("events/[^/]+/index.html"))
                .map(SearchTest::account)
                .collect(Collectors.joining("\n"));
        try (SiteServer repository = SiteServer.of(files)) {
            browser.open(repository.at("search/"));
            List<?> counts = (List<?>) browser.promised("""
                    (async text => {
                      const { terms } = await import(new URL('find.js', document.querySelector('script[src*="/search.js"]').src));
                      const folder = document.querySelector('[data-index]').dataset.index;
                      const load = async name => (await fetch(folder + name)).json();
                      const index = await load('index.json');
                      const parts = await Promise.all(index.terms.map((_, i) => load(`terms/${i}.json`)));
                      const known = new Set(parts.flatMap(Object.keys));
                      const asked = [...new Set(terms(text))];
                      return [asked.length, asked.filter(term => !known.has(term)).length];
                    })(arguments[0])
                    """, accounts);
            assertThat((Long) counts.get(0)).isPositive();
            assertThat((Long) counts.get(1)).isLessThanOrEqualTo((Long) counts.get(0) / 1000);
        }
    }

    private static String account(Artifact page) {
        Document document =
                Jsoup.parse(StandardCharsets.UTF_8.decode(page.bytes()).toString());
        document.select(".cite, .ref, sup, .explained").remove();
        return document.select(".account .text").text();
    }

    private void ask(String question) {
        browser.open(at("search/?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8)));
        browser.await(
                "!document.querySelector('.search').hidden && document.querySelector('.search-status').textContent");
    }

    private void awaitStatus(String words) {
        browser.await("document.querySelector('.search-status').textContent === '" + words + "'");
    }

    private Stream<String> requests() {
        return ((List<?>) browser.value("performance.getEntriesByType('resource').map(entry => entry.name)"))
                .stream().map(String::valueOf);
    }

    private URI at(String path) {
        return server.orElseThrow().at(path);
    }
}
