package org.annals;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.annals.load.Loader;
import org.annals.model.Event;
import org.annals.problem.Problem;
import org.annals.site.Planner;
import org.annals.site.Site;
import org.annals.source.SourceTree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page stays small however many events there are, and every event can still be reached. */
class LargeTimelineTest {

    private static final int MOST_BYTES = 45 * 1024;
    private static final int MOST_NODES = 1400;
    private static final int MOST_DRAWN = 900;

    private static final String HOME = "";
    private static final String YEARS = "\\d+/";
    private static final String MONTHS = "\\d+/\\d\\d/";
    private static final String EVENTS = "events/[^/]+/";

    @ParameterizedTest
    @CsvSource({"20, 2001, 2021", "160, 2001, 2021", "1000, 2001, 2021", "10000, 2001, 2021", "600, 1, 900"})
    void theHomePageStaysSmallAndLeadsToEveryEvent(int events, int first, int last) throws IOException {
        SourceTree tree = GeneratedTimeline.of(events, first, last);
        Site site = plan(tree);
        Document home = render(HOME, site, tree).get(0);
        assertThat(compressed(home.outerHtml())).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(home.getAllElements()).hasSizeLessThanOrEqualTo(MOST_NODES);
        assertThat(home.select(".picture *")).hasSizeLessThanOrEqualTo(MOST_DRAWN);
        assertThat(home.select(".picture .pile text").eachText().stream()
                                .mapToInt(Integer::parseInt)
                                .sum()
                        + home.select(".picture .events use").size())
                .isEqualTo(events);
        assertThat(reached(home, site, tree)).isEqualTo(ids(site));
    }

    @ParameterizedTest
    @CsvSource({"1000, 2001, 2010", "4000, 2001, 2021"})
    void aYearHasAPageForEachMonthWhereItsOwnWouldBeTooLong(int events, int first, int last) {
        SourceTree tree = GeneratedTimeline.of(events, first, last);
        Site site = plan(tree);
        for (Document year : render(YEARS, site, tree)) {
            assertThat(year.select(".event-list > li")).hasSizeLessThanOrEqualTo(100);
            assertThat(year.select(".picture *")).hasSizeLessThanOrEqualTo(MOST_DRAWN);
        }
        assertThat(render(MONTHS, site, tree)).allSatisfy(month -> {
            assertThat(month.select(".event-list.full > li")).isNotEmpty();
            assertThat(month.select(".picture *")).hasSizeLessThanOrEqualTo(MOST_DRAWN);
        });
    }

    @ParameterizedTest
    @CsvSource({"60, 2001, 2021", "1000, 2001, 2003"})
    void anEventStandsAmongItsNeighbours(int events, int first, int last) {
        SourceTree tree = GeneratedTimeline.of(events, first, last);
        assertThat(render(EVENTS, plan(tree), tree)).allSatisfy(page -> {
            assertThat(page.select(".picture [aria-current]")).hasSize(1);
            assertThat(page.select(".picture .events use").size()).isBetween(2, 9);
        });
    }

    /** The events that a reader finds from the home page by its list and its picture, and by the pages of years and months. */
    private static Set<String> reached(Document home, Site site, SourceTree tree) {
        Stream<Document> lists = Stream.concat(render(YEARS, site, tree).stream(), render(MONTHS, site, tree).stream());
        Set<String> years = home.select(".picture .axis a, .picture .pile, .chronicle a").eachAttr("href").stream()
                .collect(Collectors.toSet());
        assertThat(years).isNotEmpty();
        return Stream.concat(Stream.of(home), lists)
                .flatMap(page -> page.select("a[href*=events/]").stream())
                .map(LargeTimelineTest::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String id(Element link) {
        return link.attr("href").replaceFirst(".*events/", "").replace("/", "");
    }

    private static Set<String> ids(Site site) {
        return site.timeline().published().stream().map(Event::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Site plan(SourceTree tree) {
        var loaded = Loader.load(tree);
        assertThat(loaded.problems()).noneMatch(Problem::isError);
        return Planner.plan(loaded.value().orElseThrow()).value().orElseThrow();
    }

    /** The pages at some addresses; to render all would take long. */
    private static List<Document> render(String addresses, Site site, SourceTree tree) {
        return Sites.build(tree, site, addresses).stream()
                .filter(file -> file.path().endsWith(".html"))
                .map(page -> Jsoup.parse(page.text(), "https://example.org/" + page.path()))
                .toList();
    }

    private static int compressed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.size();
    }
}
