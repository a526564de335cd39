package org.annals.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annals.FixtureSite;
import org.annals.GeneratedTimeline;
import org.annals.NuValidator;
import org.annals.RepositorySite;
import org.annals.Sites;
import org.annals.site.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that are shown inside pages of other sites, and how these find them. */
class EmbedTest {

    private static final Map<String, Artifact> FILES = RepositorySite.build(FixtureSite.tree(FixtureSite.EVERYTHING));

    static Stream<String> embeds() {
        return FILES.keySet().stream().filter(path -> path.endsWith("embed/index.html"));
    }

    private static String text(String path) {
        return requireNonNull(FILES.get(path), path).text();
    }

    private static Document page(String path) {
        return Jsoup.parse(text(path));
    }

    @Test
    void theTimelineItsThemesAndItsEventsCanBeEmbedded() {
        assertThat(embeds())
                .contains("embed/index.html", "themes/founding/embed/index.html", "events/founding/embed/index.html");
    }

    @ParameterizedTest
    @MethodSource("embeds")
    void itIsSmallAndRunsNothing(String path) {
        Document page = page(path);
        assertThat(text(path).getBytes(UTF_8).length).isLessThan(3 * 1024);
        assertThat(page.select("script, style, [style], img, iframe")).isEmpty();
        assertThat(page.select("base").attr("target")).isEqualTo("_top");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("h1 a[href]")).hasSize(1);
        String of = path.replace("embed/index.html", "");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(RepositorySite.BASE + of);
    }

    @ParameterizedTest
    @MethodSource("embeds")
    void itsPageTellsHowToEmbedIt(String path) {
        Document of = page(path.replace("embed/", ""));
        String code = of.select("footer pre code").text();
        Document frame = Jsoup.parse(code);
        assertThat(frame.select("iframe")).hasSize(1);
        assertThat(frame.select("iframe").attr("src") + "index.html").isEqualTo(RepositorySite.BASE + path);
        assertThat(frame.select("iframe").attr("title")).isNotBlank();
    }

    @Test
    void theyAreValid() throws Exception {
        assertThat(NuValidator.faults(embeds().toList(), EmbedTest::text)).isEmpty();
    }

    @Test
    void aLinkToAnEventLeadsToItsFrame() {
        Document event = page("events/founding/index.html");
        String found = event.select("link[type=application/json+oembed]").attr("href");
        assertThat(found).startsWith(RepositorySite.BASE);
        JsonObject answer = JsonParser.parseString(text(found.substring(RepositorySite.BASE.length())))
                .getAsJsonObject();
        assertThat(answer.get("version").getAsString()).isEqualTo("1.0");
        assertThat(answer.get("type").getAsString()).isEqualTo("rich");
        Element frame =
                requireNonNull(Jsoup.parse(answer.get("html").getAsString()).selectFirst("iframe"));
        assertThat(frame.attr("width")).isEqualTo(answer.get("width").getAsString());
        assertThat(frame.attr("height")).isEqualTo(answer.get("height").getAsString());
        String src = frame.attr("src");
        assertThat(FILES)
                .containsKey(URI.create(src).toString().substring(RepositorySite.BASE.length()) + "index.html");
    }

    @Test
    void noTitleBreaksTheFrame() {
        Site site = new DataSite()
                .event("2001-06-15", "'\"a </iframe><script> ]]> 🚩 עברית'")
                .site();
        JsonObject answer = JsonParser.parseString(DataSite.file("events/e1/oembed.json", new OEmbed(), site))
                .getAsJsonObject();
        Document frame = Jsoup.parse(answer.get("html").getAsString());
        assertThat(frame.body().children()).hasSize(1);
        assertThat(frame.select("iframe").attr("title")).contains("</iframe><script> ]]> 🚩 עברית");
    }

    @Test
    void searchEnginesAreNotTold() {
        assertThat(text("sitemap.xml")).doesNotContain("embed/");
    }

    /** A list of very many events holds its milestones, and says how many there are. */
    @Test
    void aLongListStaysShort() {
        var tree = GeneratedTimeline.of(3_000, 2001, 2021);
        var page = Sites.build(tree, Sites.plan(tree), "embed/").stream()
                .filter(file -> file.path().equals("embed/index.html"))
                .map(file -> Jsoup.parse(file.text()))
                .findFirst()
                .orElseThrow();
        assertThat(page.select("li").size()).isBetween(20, 60);
        assertThat(page.select("svg *").size()).isLessThan(450);
        assertThat(page.select("footer").text()).contains("3000");
        assertThat(List.of(page.select("svg *"))).isNotEmpty();
    }
}
