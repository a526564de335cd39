package org.annals.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.GeneratedTimeline;
import org.annals.Sites;
import org.annals.site.Site;
import org.annals.site.page.EntryPage;
import org.annals.site.page.EventPage;
import org.annals.site.page.HomePage;
import org.annals.site.page.MonthPage;
import org.annals.site.page.Page;
import org.annals.site.page.YearPage;
import org.annals.site.picture.Picture;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drawings of time as a browser draws them, with the letters of its own fonts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PictureTest {

    /**
     * What lies on what it must leave free. Boxes of letters are measured, not those of fingers; what touches by less
     * than half a pixel does not count.
     */
    private static final String OVERLAPS = """
            [...document.querySelectorAll('.picture .pane > svg')].flatMap(svg => {
              const { left, top } = svg.getBoundingClientRect();
              const box = element => {
                const found = element.getBoundingClientRect();
                return { element, left: found.left - left, top: found.top - top, right: found.right - left, bottom: found.bottom - top };
              };
              const shape = use => {
                const cell = box(use);
                const x = (cell.left + cell.right) / 2;
                const y = (cell.top + cell.bottom) / 2;
                const half = 0.4 * parseFloat(getComputedStyle(document.documentElement).fontSize);
                return { element: use, left: x - half, top: y - half, right: x + half, bottom: y + half };
              };
              const all = selector => [...svg.querySelectorAll(selector)];
              const words = all('text').map(box);
              const cells = all('use').map(box);
              const shapes = all('use').map(shape);
              const piles = all('.pile rect').map(box);
              const lines = all('.pointers rect').map(line => {
                const { left, top, bottom } = box(line);
                return { element: line, left: left + 0.5, right: left + 0.51, top, bottom };
              });
              const meets = (a, b) => a.left < b.right - 0.5 && b.left < a.right - 0.5
                && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
              const crosses = (line, word) => line.left > word.left + 0.5 && line.left < word.right - 0.5
                && line.top < word.bottom - 0.5 && word.top < line.bottom - 0.5;
              const isOwn = (a, b) => a.element.closest('a') && a.element.closest('a') === b.element.closest('a');
              const pairs = (some, others, test) => some.flatMap((a, i) => others
                .filter((b, j) => (some !== others || j > i) && !isOwn(a, b) && test(a, b)).map(b => [a, b]));
              const say = ({ element }) => (element.closest('a') ?? element).textContent.trim() || element.outerHTML;
              return [
                ...pairs(words, words, meets), ...pairs(words, shapes, meets), ...pairs(words, piles, meets),
                ...pairs(cells, cells, meets), ...pairs(piles, piles, meets), ...pairs(shapes, piles, meets),
                ...pairs(lines, words, crosses),
                ...words.filter(word => word.left < -1 || word.right > svg.clientWidth + 1).map(word => [word, word]),
              ].map(pair => pair.map(say).join(' | '));
            })""";

    /** Links without a name. */
    private static final String NAMELESS = """
            [...document.querySelectorAll('.picture svg a')].filter(link => !link.ariaLabel && !link.textContent.trim())
              .map(link => link.outerHTML)""";

    /** Where a finger that is a little off its aim does not hit it. */
    private static final String MISSED = """
            [...document.querySelectorAll('.picture svg a')].filter(link => {
              const target = link.querySelector('use, .target') ?? link.querySelector('rect');
              if (!target || link.matches('.reading')) return false;
              target.scrollIntoView({ behavior: 'instant', block: 'center', inline: 'center' });
              const box = target.getBoundingClientRect();
              const x = (box.left + box.right) / 2;
              const y = (box.top + box.bottom) / 2;
              const reach = !target.matches('use') ? [[0, -11], [0, 11]]
                : [[0, -11], [0, 11], [-11, 0], [11, 0]];
              return reach.some(([dx, dy]) => {
                const hit = document.elementFromPoint(x + dx, y + dy);
                return hit?.closest('a') !== link;
              });
            }).map(link => link.outerHTML.slice(0, 200))""";

    private final Browser browser = Browser.start();
    private final List<SiteServer> servers = new ArrayList<>();

    /** A page with a drawing, in a window. */
    record Shown(String site, URI page, int width) {}

    private List<Shown> shown() {
        var all = new ArrayList<Shown>();
        all.addAll(shown("look", Sites.look()));
        all.addAll(shown("300", GeneratedTimeline.of(300, 2001, 2021)));
        all.addAll(shown("5000", GeneratedTimeline.of(5000, 2001, 2021)));
        return all;
    }

    private final List<Shown> pictures = shown();

    /** Of each kind of page the one with the most marks and names. */
    private List<Shown> shown(String site, SourceTree tree) {
        Site all = Sites.plan(tree);
        List<Page> fullest = Stream.of(
                        HomePage.class, YearPage.class, MonthPage.class, EventPage.class, EntryPage.class)
                .flatMap(kind -> Sites.pages(all)
                        .filter(kind::isInstance)
                        .filter(page -> fullness(page) > 0)
                        .max(Comparator.comparing(PictureTest::fullness))
                        .stream())
                .toList();
        SiteServer server = SiteServer.of(Sites.build(tree, all, fullest::contains));
        servers.add(server);
        return fullest.stream()
                .flatMap(page -> IntStream.of(1280, 1920, 900)
                        .mapToObj(width ->
                                new Shown(site, server.at(page.address().path()), width)))
                .toList();
    }

    private static int fullness(Page page) {
        return picture(page)
                .map(picture -> picture.marks().size()
                        + picture.labels().size()
                        + picture.piles().size())
                .orElse(0);
    }

    private static Optional<Picture> picture(Page page) {
        if (page instanceof HomePage home) {
            return Optional.of(home.picture());
        } else if (page instanceof YearPage year) {
            return Optional.of(year.picture());
        } else if (page instanceof MonthPage month) {
            return Optional.of(month.picture());
        } else if (page instanceof EventPage event) {
            return Optional.of(event.picture());
        }
        return page instanceof EntryPage entry ? entry.events().picture() : Optional.empty();
    }

    Stream<Shown> pictures() {
        return pictures.stream();
    }

    @AfterAll
    void quit() {
        browser.close();
        servers.forEach(SiteServer::close);
    }

    @BeforeEach
    void usual() {
        browser.colours("light");
    }

    private void open(Shown page) {
        browser.width(page.width);
        browser.open(page.page);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void nothingLiesOnAnythingElseAndAllHasANameAndRoomForAFinger(Shown page) {
        open(page);
        assertThat((Long) browser.value("document.querySelectorAll('.picture svg a').length"))
                .isPositive();
        assertThat((List<?>) browser.value(OVERLAPS)).as("overlaps").isEmpty();
        assertThat((List<?>) browser.value(NAMELESS)).as("without a name").isEmpty();
        assertThat((List<?>) browser.value(MISSED)).as("missed").isEmpty();
    }

    @Test
    void whatLiesOnSomethingElseIsFound() {
        open(pictures.get(0));
        browser.run("const [one, other] = document.querySelectorAll('.picture .events use');"
                + " other.setAttribute('x', one.getAttribute('x')); other.setAttribute('y', one.getAttribute('y'));"
                + " one.parentNode.removeAttribute('aria-label');");
        assertThat((List<?>) browser.value(OVERLAPS)).hasSizeGreaterThanOrEqualTo(1);
        assertThat((List<?>) browser.value(NAMELESS)).hasSize(1);
        assertThat((List<?>) browser.value(MISSED)).isNotEmpty();
    }
}
