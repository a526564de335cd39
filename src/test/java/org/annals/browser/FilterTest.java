package org.annals.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.annals.FacetProject;
import org.annals.Generated;
import org.annals.publish.Publisher;
import org.annals.render.Artifact;
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

/** The filter of the home page, on a site of 30 events and on one of 600. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterTest {

    private static final String LIST = "[...document.querySelectorAll('.found .chronicle h3 a')]";
    private static final String MARKS = "[...document.querySelectorAll('.events a:has(use):not(.off)')]";
    private static final String STATUS = "document.querySelector('.filter [role=status]').textContent";

    @TempDir
    static Path folder = Path.of("");

    private final Browser browser = Browser.start();
    private Map<String, Artifact> files = Map.of();
    private final List<SiteServer> servers = new ArrayList<>();

    @BeforeAll
    void publish() throws IOException {
        files = FacetProject.site(folder.resolve("few"), 30);
        servers.add(SiteServer.of(files));
        servers.add(SiteServer.of(FacetProject.site(folder.resolve("many"), 600)));
        var torn = new TreeMap<>(files);
        torn.keySet().removeIf(path -> path.endsWith("/filter.json"));
        servers.add(SiteServer.of(torn));
    }

    @AfterAll
    void quit() {
        browser.close();
        servers.forEach(SiteServer::close);
    }

    @BeforeEach
    void usual() {
        browser.width(1280);
        browser.complaints();
    }

    @AfterEach
    void nothingIsComplainedAbout() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void oneValueOfEachFacetIsEnoughAndEveryFacetMustAgree() {
        openPanel(0);
        choose("Red");
        choose("Blue");
        choose("Summits");
        IntPredicate expected = i -> i % 3 != 1 && i % 2 == 0;
        assertThat(browser.value(STATUS)).isEqualTo("10 of 30 events");
        assertShown(expected);
        assertThat(browser.value("location.search")).isEqualTo("?themes=red&themes=blue&kinds=summit");
        assertThat((Boolean) browser.value("document.querySelectorAll('.chronicle')[1].hidden"))
                .isTrue();
        assertThat(browser.value("document.querySelector('.filter [role=status]').ariaLive ?? 'polite'"))
                .isEqualTo("polite");
    }

    @Test
    void aCountSaysHowManyEventsAFurtherChoiceWouldGive() {
        openPanel(0);
        assertThat(count("Red")).isEqualTo("10");
        assertThat(count("Summits")).isEqualTo("15");
        choose("Summits");
        choose("Red");
        assertThat(List.of(count("Red"), count("Green"), count("Summits"), count("Treaties")))
                .containsExactly("5", "5", "5", "5");
        assertThat(List.of(count("Jöhn A"), count("Jöhn B"))).containsExactly("1", "0");
        assertThat(browser.value(box("Jöhn B") + ".disabled")).isEqualTo(true);
    }

    @Test
    void backAndForwardBringTheChoicesBack() {
        openPanel(0);
        choose("Red");
        choose("Summits");
        browser.back();
        browser.await(STATUS + " === '10 of 30 events'");
        assertShown(i -> i % 3 == 0);
        assertThat(browser.value(box("Summits") + ".checked")).isEqualTo(false);
        browser.back();
        browser.await("document.querySelector('.found .chronicle').hidden");
        assertUnfiltered();
        browser.forward();
        browser.await(STATUS + " === '10 of 30 events'");
        assertThat(browser.value(box("Red") + ".checked")).isEqualTo(true);
    }

    @Test
    void aSharedLinkShowsTheSameAndSaysWhatItDoesNotKnow() {
        browser.open(servers.get(0).at("?themes=green&themes=pink&kinds=treaty&weather=fine"));
        browser.await(STATUS);
        assertThat(browser.value(STATUS)).isEqualTo("5 of 30 events Not known here: pink");
        assertShown(i -> i % 6 == 1);
        assertThat(browser.value("[...document.querySelectorAll('.choice li')].map(li => li.textContent).join()"))
                .isEqualTo("Green,Treaties");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void aSharedChoiceOpensWithWhatItGivesAndStaysInSight(int width) {
        browser.width(width);
        browser.open(servers.get(0).at("?theme=green&kind=treaty"));
        browser.await("scrollY > 0");
        assertThat(browser.value(STATUS)).isEqualTo("5 of 30 events");
        assertInSight(".filter [role=status]");
        assertInSight(".choice li");
        assertInSight(".choice .clear");
        assertInSight(width > 900 ? ".picture" : ".found .event-list"); // on a phone the list is the picture
        browser.run("scrollTo({top: document.querySelector('.found').offsetTop, behavior: 'instant'})");
        assertInSight(".filter [role=status]");
        click("document.querySelector('.choice li button')");
        assertThat(browser.value("location.search")).isEqualTo("?kinds=treaty");
    }

    @Test
    void ifNothingIsFoundItSaysWhichChoiceToDrop() {
        browser.open(servers.get(0).at("?people=p1&kinds=treaty&themes=red&themes=blue"));
        browser.await(STATUS);
        assertThat(browser.value(STATUS)).isEqualTo("0 of 30 events");
        String ways = "[...document.querySelectorAll('.drops button')].map(way => way.textContent).join('; ')";
        assertThat(browser.value(ways)).isEqualTo("Without Red, Blue: 1 of 30 events; Without Jöhn B: 10 of 30 events");
        click("document.querySelector('.drops button')");
        assertThat(browser.value(STATUS)).isEqualTo("1 of 30 events");
        assertThat(browser.value("location.search")).isEqualTo("?kinds=treaty&people=p1");
        assertThat(browser.value("document.querySelector('.drops').hidden")).isEqualTo(true);
        assertThat(browser.value("document.activeElement.matches('.choice li button')"))
                .isEqualTo(true);
    }

    @Test
    void aChoiceIsTakenBackByItsButtonAndAllByOne() {
        openPanel(0);
        String before = picture();
        choose("Red");
        choose("Summits");
        click("document.querySelector('.choice li button[aria-label=\"Remove Red\"]')");
        assertShown(i -> i % 2 == 0);
        assertThat(browser.value("document.activeElement.ariaLabel")).isEqualTo("Remove Summits");
        click("document.querySelector('button.clear')");
        assertUnfiltered();
        assertThat(picture()).isEqualTo(before);
        assertThat(browser.value("location.search")).isEqualTo("");
        assertThat(browser.value("document.activeElement.textContent")).isEqualTo("Filter");
    }

    @Test
    void aLongFacetIsSearched() {
        openPanel(0);
        String shown = "[...document.querySelectorAll('.facets li:not([hidden])')].map(li => li.textContent)"
                + ".filter(name => name.startsWith('Jöhn')).join()";
        assertThat(browser.value(shown).toString().split(",")).hasSize(8);
        click("document.querySelector('.facets [type=search]')");
        browser.type("john o");
        assertThat(browser.value(shown)).isEqualTo("Jöhn O 2");
    }

    @Test
    void twoAreComparedInRowsAndWhatTheyShareIsJoined() {
        browser.open(servers.get(0).at("?compare=north,south"));
        browser.await(STATUS);
        assertThat(browser.value(STATUS)).isEqualTo("6 of 30 events · 5 shared by North, South");
        assertShown(i -> i < 6);
        assertThat(texts(".lanes.compared li")).containsExactly("North 6", "South 5");
        assertThat(texts(".found .kind").get(0)).isEqualTo("Summit · North · South");
        assertThat(hrefs("[...document.querySelectorAll('.compared a')]"))
                .hasSameElementsAs(
                        List.of("events/e0/", "events/e1/", "events/e2/", "events/e3/", "events/e4/", "events/e5/"));
        assertThat(browser.value("document.querySelectorAll('.compared line').length"))
                .isEqualTo(5L);
        assertThat(browser.value(
                        "[...document.querySelectorAll('.compared a')].every(a => a.ariaLabel && a.tabIndex === -1)"))
                .isEqualTo(true);
        click("document.querySelector('button.compare')");
        assertThat(browser.value("location.search")).isEqualTo("?organisations=north&organisations=south");
        assertThat(browser.value("document.querySelectorAll('.compared').length"))
                .isEqualTo(0L);
        browser.back();
        browser.await("document.querySelector('.compared')");
        choose("Red");
        assertThat(browser.value("location.search")).isEqualTo("?themes=red&compare=north,south");
        assertThat(texts(".lanes.compared li")).containsExactly("North 2", "South 2");
    }

    @ParameterizedTest
    @CsvSource({
        "compare=north, 6 of 30 events",
        "compare=north%2Cnobody, 6 of 30 events Not known here: nobody",
        "compare=North%2C%20north, 6 of 30 events",
        "'compare=,', ''",
        "compare=nobody, ' Not known here: nobody'",
        "'organisations=north,nobody', 6 of 30 events Not known here: nobody",
        "'compare=red,north', 10 of 30 events",
    })
    void whatCannotBeComparedIsOnlyChosen(String query, String status) {
        browser.open(servers.get(0).at("?" + query));
        browser.await("document.querySelector('.facets label')");
        assertThat(browser.value(STATUS)).isEqualTo(status);
        assertThat(browser.value("document.querySelectorAll('.compared').length"))
                .isEqualTo(0L);
    }

    @Test
    void ofManyEventsRowsHoldPiles() {
        browser.open(servers.get(1).at("?compare=red,green"));
        browser.await(STATUS);
        assertThat(browser.value(STATUS)).isEqualTo("400 of 600 events · 0 shared by Red, Green");
        assertThat((Long) browser.value("document.querySelectorAll('.compared a').length"))
                .isBetween(2L, 140L);
        assertThat(
                        browser.value(
                                "[...document.querySelectorAll('.compared .pile text')].reduce((n, text) => n + Number(text.textContent), document.querySelectorAll('.compared a:not(.pile)').length)"))
                .isEqualTo(400L);
    }

    @Test
    void onAPhoneThePanelIsASheetFromBelow() {
        browser.width(360);
        openPanel(0);
        assertThat(browser.value("innerHeight - document.querySelector('.done').getBoundingClientRect().bottom"))
                .isEqualTo(0L);
        assertInSight(".facets");
        click("document.querySelector('.done')");
        assertThat(browser.value("document.querySelector('.filter > details').open"))
                .isEqualTo(false);
        click("document.querySelector('.filter summary')");
        browser.value("document.querySelector('.done').focus() ?? true");
        browser.type(Keys.TAB);
        assertThat(browser.value("document.querySelector('.filter > details').open"))
                .isEqualTo(false);
        click("document.querySelector('.filter summary')");
        browser.run("document.activeElement.blur()");
        browser.type(Keys.ESCAPE);
        assertThat(browser.value("document.querySelector('.filter > details').open"))
                .isEqualTo(false);
        assertThat(browser.value("document.activeElement.textContent")).isEqualTo("Filter");
    }

    private List<Object> texts(String selector) {
        return List.copyOf((List<?>) browser.value(
                "[...document.querySelectorAll('" + selector + "')].map(element => element.textContent)"));
    }

    @Test
    void whatDoesNotMatchIsOutOfTheTabOrderAndUnseenByScreenReaders() {
        browser.open(servers.get(0).at("?themes=red"));
        browser.await(STATUS);
        assertThat((Long) browser.value("document.querySelectorAll('.events .off').length"))
                .isPositive();
        assertThat(browser.value("[...document.querySelectorAll('.events .off')]"
                        + ".every(a => a.ariaHidden === 'true' && a.tabIndex === -1)"))
                .isEqualTo(true);
        assertThat(browser.value("document.querySelectorAll('.events a:not(.off)[tabindex=\"0\"]').length"))
                .isEqualTo(1L);
    }

    @Test
    void pilesCountWhatMatchesAndTheListComesInParts() {
        openPanel(1);
        String before = picture();
        choose("Red");
        choose("Green");
        assertThat(browser.value(STATUS)).isEqualTo("400 of 600 events");
        assertThat(drawn()).isEqualTo(400);
        assertThat(hrefs(LIST)).hasSize(200);
        click("document.querySelector('button.more')");
        assertThat(hrefs(LIST)).hasSize(400).doesNotHaveDuplicates();
        assertThat(browser.value(LIST + ".indexOf(document.activeElement)")).isEqualTo(200L);
        assertThat(browser.value("document.querySelector('button.more').hidden"))
                .isEqualTo(true);
        assertThat(browser.value("document.querySelectorAll('.found .year').length"))
                .isEqualTo(3L);
        click("document.querySelector('button.clear')");
        assertThat(picture()).isEqualTo(before);
    }

    @Test
    void aPileOfWhichNothingMatchesIsNotThere() {
        browser.open(servers.get(1).at("?people=p0&kinds=summit"));
        browser.await(STATUS);
        assertThat(browser.value(STATUS)).isEqualTo("20 of 600 events");
        assertThat(drawn()).isEqualTo(20);
        assertThat(
                        browser.value(
                                "[...document.querySelectorAll('.pile')]"
                                        + ".every(pile => (pile.querySelector('text').textContent !== '0') === pile.checkVisibility())"))
                .isEqualTo(true);
        assertThat(browser.value("document.querySelector('.pile:not(.off) title').textContent")
                        .toString())
                .matches("\\d+ of \\d+ events, .*");
    }

    @Test
    void nothingSticksOutOfANarrowScreen() {
        browser.width(320);
        openPanel(0);
        browser.value("document.querySelectorAll('.facets details').forEach(facet => { facet.open = true; }) ?? true");
        choose("Red");
        assertThat((Long) browser.value("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        assertThat((List<?>)
                        browser.value("[...document.querySelectorAll('.filter :is(button, label, summary, input)')]"
                                + ".filter(e => e.checkVisibility() && !e.closest('label input'))"
                                + ".filter(e => !e.matches('label input') && e.getBoundingClientRect().height < 24)"
                                + ".map(e => e.textContent)"))
                .isEmpty();
    }

    @Test
    void fromDiskItIsNotOffered() {
        Publisher.publish(
                folder.resolve("disk"),
                folder.resolve("few"),
                sink -> Generated.write(files.values(), sink),
                wrong -> false);
        browser.open(folder.resolve("disk/index.html"));
        assertThat(browser.value("document.querySelectorAll('.filter').length")).isEqualTo(0L);
        assertThat(browser.value("document.querySelector('.chronicle').checkVisibility()"))
                .isEqualTo(true);
    }

    @Test
    void ifItsDataDoNotComeItSaysSo() {
        browser.open(servers.get(2).at("?themes=red"));
        browser.await(STATUS);
        assertThat(browser.value(STATUS))
                .isEqualTo(
                        "The filter could not be loaded. Perhaps the site has been renewed since this page was opened. Load the page again");
        assertThat(browser.value("document.querySelectorAll('.chronicle')[1].checkVisibility()"))
                .isEqualTo(true);
        assertThat(browser.complaints()).singleElement().asString().contains("filter.json", "404");
    }

    private void assertInSight(String selector) {
        assertThat(browser.value("(b => b.top < innerHeight && b.bottom > 0 && b.height > 0)"
                        + "(document.querySelector('" + selector + "').getBoundingClientRect())"))
                .as(selector)
                .isEqualTo(true);
    }

    private void openPanel(int server) {
        browser.open(servers.get(server).at(""));
        click("document.querySelector('.filter summary')");
        browser.await("document.querySelector('.facets label')");
    }

    private void choose(String name) {
        click(box(name));
    }

    private void click(String element) {
        browser.value("(" + element + ".focus(), " + element + ".click(), true)");
    }

    private static String label(String name) {
        return "[...document.querySelectorAll('.facets label')]"
                + ".find(label => label.querySelector('bdi').textContent === '" + name + "')";
    }

    private static String box(String name) {
        return label(name) + ".querySelector('input')";
    }

    private Object count(String name) {
        return browser.value(label(name) + ".querySelector('.count').textContent");
    }

    private List<String> hrefs(String links) {
        List<?> found = (List<?>) browser.value(links + ".map(link => link.getAttribute('href'))");
        return found.stream().map(String::valueOf).toList();
    }

    private String picture() {
        return String.valueOf(
                browser.value("document.querySelector('.events').innerHTML.replaceAll(' class=\"\"', '')"));
    }

    /** How many events the picture shows, as marks or in piles. */
    private long drawn() {
        return (Long) browser.value(MARKS + ".length + [...document.querySelectorAll('.pile:not(.off) text')]"
                + ".reduce((sum, text) => sum + Number(text.textContent), 0)");
    }

    /** The list shows these events, in their order; the picture no other. */
    private void assertShown(IntPredicate expected) {
        List<String> addresses = IntStream.range(0, 30)
                .filter(expected)
                .mapToObj(i -> "events/e" + i + "/")
                .toList();
        assertThat(hrefs(LIST)).isEqualTo(addresses);
        assertThat(hrefs(MARKS)).hasSameElementsAs(addresses);
        assertThat(hrefs("[...document.querySelectorAll('.events .name')].filter(name => name.checkVisibility())"))
                .allMatch(addresses::contains);
    }

    private void assertUnfiltered() {
        assertThat(browser.value("document.querySelectorAll('.off, .choice li').length"))
                .isEqualTo(0L);
        assertThat(browser.value("[...document.querySelectorAll('.chronicle')].map(list => list.hidden).join()"))
                .isEqualTo("true,false");
        assertThat(browser.value(STATUS)).isEqualTo("");
    }
}
