package org.annals.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.Generated;
import org.annals.Sites;
import org.annals.render.Artifact;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A timeline on both sides of the year 1: readers meet years as people count them, though the files count from 0. */
class AncientSiteTest {

    /** A minus before a year, a year 0, or an era told twice in one range. */
    private static final Pattern ODD = Pattern.compile("(?<![\\w\\d])[-\u2010\u2011\u2212][0-9]{1,4}(?![-0-9])"
            + "|(?i:\\byear 0\\b)|\\b0 B?CE\\b|[0-9] BCE ?\u2013 ?[0-9]+ BCE");

    private static Map<String, Artifact> files = Map.of();

    @BeforeAll
    static void build() {
        files = Generated.whole(Sites.fixture("ancient"), Optional.empty()).files();
    }

    /** It tells editors how such years are typed. */
    private static boolean isHelp(String path) {
        return path.startsWith("help/");
    }

    @Test
    void noPageShowsAYearThatPeopleDoNotKnow() {
        List<String> pages = files.keySet().stream()
                .filter(path -> path.endsWith(".html") && !isHelp(path) && !path.startsWith("editors/"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(700).allSatisfy(path -> {
            Document page = page(path).clone();
            page.select("pre").remove(); // what programs read there counts years as they do
            assertThat(page.text()).doesNotContainPattern(ODD);
            assertThat(page.select("[title], [aria-label], [alt]").stream()
                            .map(one -> one.attr("title") + one.attr("aria-label") + one.attr("alt"))
                            .toList())
                    .allSatisfy(words -> assertThat(words).doesNotContainPattern(ODD));
            assertThat(page.select("meta[name=description], meta[property^=og:t]")
                            .eachAttr("content"))
                    .allSatisfy(words -> assertThat(words).doesNotContainPattern(ODD));
        });
    }

    @Test
    void theAxisIsLabelledInRoundYearsOnBothSides() {
        assertThat(labels("index.html"))
                .containsExactly(
                        "550 BCE", "500 BCE", "450 BCE", "400 BCE", "350 BCE", "300 BCE", "250 BCE", "200 BCE",
                        "150 BCE", "100 BCE", "50 BCE", "1 CE", "50 CE", "100 CE");
    }

    @Test
    void yearsAreTakenTogetherInRoundNumbers() {
        assertThat(page("index.html").select(".chronicle h2, .chronicle .gap a").eachText())
                .startsWith("550–541 BCE", "540–521 BCE", "520–501 BCE", "500–481 BCE")
                .contains("20–1 BCE", "1–19 CE")
                .endsWith("80–150 CE");
    }

    @Test
    void emptyYearsInARowAreOneGap() {
        assertThat(page("gaps/index.html")
                        .select("[aria-labelledby=thin] li > a:first-child")
                        .eachText())
                .startsWith("550–541 BCE", "539–501 BCE")
                .hasSizeLessThan(20);
        assertThat(page("gaps/index.html")
                        .select("[aria-labelledby=thin] li > a.quiet")
                        .eachAttr("href"))
                .contains("../editors/new/", "../editors/new/?date=-0042");
    }

    @Test
    void oneTurnsFromYearToYearAcrossTheEra() {
        assertThat(turn("0/index.html")).containsExactly("2 BCE ../-1/", "1 CE ../1/");
        assertThat(turn("1/index.html")).containsExactly("1 BCE ../0/", "2 CE ../2/");
        assertThat(turn("-489/index.html")).containsExactly("491 BCE ../-490/", "489 BCE ../-488/");
    }

    @Test
    void theWayBackFromAnEventNamesItsYear() {
        assertThat(page("events/marathon/index.html").select(".trail .numeral").eachText())
                .containsExactly("490 BCE");
    }

    private static List<String> labels(String path) {
        return page(path).select(".axis text").eachText();
    }

    private static List<String> turn(String path) {
        return page(path).select(".turn a").stream()
                .map(link -> link.text() + " " + link.attr("href"))
                .toList();
    }

    private static Document page(String path) {
        return Jsoup.parse(Optional.ofNullable(files.get(path)).orElseThrow().text());
    }
}
