package org.annals.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.FixtureSite;
import org.annals.GeneratedTimeline;
import org.annals.RepositorySite;
import org.annals.Sites;
import org.annals.site.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages tell programs and other sites about themselves. */
class LinkedDataTest {

    private static final Map<String, Artifact> FILES = RepositorySite.build(FixtureSite.tree(FixtureSite.EVERYTHING));

    /** The classes and properties of schema.org that we use, as they are defined there. */
    private static final Set<String> WORDS = Set.of(
            "name",
            "description",
            "url",
            "inLanguage",
            "license",
            "temporalCoverage",
            "distribution",
            "encodingFormat",
            "contentUrl",
            "isPartOf",
            "breadcrumb",
            "itemListElement",
            "position",
            "item",
            "mainEntity",
            "citation",
            "hasPart",
            "startDate",
            "endDate",
            "disambiguatingDescription",
            "location",
            "attendee",
            "organizer",
            "image",
            "sameAs",
            "geo",
            "latitude",
            "longitude",
            "alternateName",
            "foundingDate",
            "creator",
            "dateCreated",
            "text");

    private static final Set<String> TYPES = Set.of(
            "WebSite",
            "WebPage",
            "Dataset",
            "DataDownload",
            "BreadcrumbList",
            "ListItem",
            "Event",
            "Person",
            "Organization",
            "Place",
            "GeoCoordinates",
            "Quotation",
            "Claim");

    static Stream<String> pages() {
        return FILES.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .filter(path ->
                        !page(path).select("main").isEmpty() && !path.equals("404.html") && !path.contains("embed/"));
    }

    private static Document page(String path) {
        return Jsoup.parse(requireNonNull(FILES.get(path), path).text());
    }

    private static JsonObject block(Document page) {
        var blocks = page.select("script[type=application/ld+json]");
        assertThat(blocks).hasSize(1);
        return JsonParser.parseString(requireNonNull(blocks.first()).data()).getAsJsonObject();
    }

    private static JsonObject block(String path) {
        return block(page(path));
    }

    private static void words(JsonElement json, Set<String> keys, Set<String> types) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(item -> words(item, keys, types));
        } else if (json.isJsonObject()) {
            json.getAsJsonObject().entrySet().forEach(entry -> {
                if (entry.getKey().equals("@type")) {
                    types.add(entry.getValue().getAsString());
                } else if (!entry.getKey().startsWith("@")) {
                    keys.add(entry.getKey());
                }
                words(entry.getValue(), keys, types);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageSpeaksTheWordsOfSchemaOrg(String path) {
        Set<String> keys = new TreeSet<>();
        Set<String> types = new TreeSet<>();
        words(block(path), keys, types);
        assertThat(WORDS).containsAll(keys);
        assertThat(TYPES).containsAll(types);
    }

    /** A program for linked data reads all of it; schema.org's own context is a vocabulary and little more. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsLinkedData(String path) throws JsonLdError {
        JsonObject block = block(path);
        block.addProperty("@context", "");
        String local =
                block.toString().replace("\"@context\":\"\"", "\"@context\":{\"@vocab\":\"https://schema.org/\"}");
        var expanded = JsonLd.expand(JsonDocument.of(new StringReader(local))).get();
        assertThat(expanded.toString()).contains("https://schema.org/WebSite");
    }

    @Test
    void theOverviewIsADatasetThatCanBeDownloaded() {
        JsonObject dataset = block("index.html").getAsJsonArray("@graph").get(1).getAsJsonObject();
        assertThat(dataset.get("@type").getAsString()).isEqualTo("Dataset");
        String base = dataset.get("url").getAsString();
        assertThat(dataset.getAsJsonArray("distribution"))
                .hasSizeGreaterThan(5)
                .allSatisfy(file -> assertThat(FILES)
                        .containsKey(file.getAsJsonObject()
                                .get("contentUrl")
                                .getAsString()
                                .replace(base, "")));
    }

    @Test
    void anEventHasItsPlaceItsSourcesAndWhatWasSaid() {
        JsonObject page = block("events/founding/index.html");
        JsonObject event = page.getAsJsonObject("mainEntity");
        assertThat(event.get("@type").getAsString()).isEqualTo("Event");
        assertThat(event.getAsJsonObject("location")
                        .getAsJsonObject("geo")
                        .get("latitude")
                        .getAsDouble())
                .isEqualTo(31.23);
        assertThat(page.getAsJsonArray("citation")).hasSizeGreaterThan(1);
        assertThat(page.getAsJsonArray("hasPart"))
                .extracting(said -> said.getAsJsonObject().get("@type").getAsString())
                .contains("Quotation");
        assertThat(page.getAsJsonObject("breadcrumb").getAsJsonArray("itemListElement"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            2001-06-15,              2001-06-15, ``,         ``
            2001-06-14/2001-06-15,   2001-06-14, 2001-06-15, ``
            2001-06,                 2001-06, ``, ``
            2001,                    2001, ``, ``
            -0043-03-15,             -0043-03-15, ``, ``
            2001-06-15/.., ``, ``,           `since 15 June 2001`
            2003~, ``, ``,           `about 2003`
            `[2003-05-28,2003-05-29]`, ``, ``,           `28 or 29 May 2003`
            """)
    void aDateIsAsExactAsItIsCertain(String date, String start, String end, String words) {
        JsonObject event = event(new DataSite().dated(date).site());
        assertThat(value(event, "startDate")).isEqualTo(start);
        assertThat(value(event, "endDate")).isEqualTo(end);
        assertThat(value(event, "disambiguatingDescription")).isEqualTo(words);
    }

    private static String value(JsonObject event, String key) {
        return event.has(key) ? event.get(key).getAsString() : "";
    }

    private static JsonObject event(Site site) {
        String block = new LinkedEvent(site.index())
                .within(new Json(), site.index().published().get(0));
        return JsonParser.parseString(block).getAsJsonObject().getAsJsonObject("mainEntity");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            "a </script><script>alert(1)</script>" | a </script><script>alert(1)</script>
            "<!--<script>"                         | <!--<script>
            "]]> & &amp; 'b'"                      | ]]> & &amp; ‘b’
            "🚩 עברית =cmd()"                      | 🚩 עברית =cmd()
            """)
    void noTitleEndsTheBlock(String title, String expected) {
        Site site = new DataSite().event("2001-06-15", title).site();
        String block = new LinkedEvent(site.index())
                .within(new Json(), site.index().published().get(0));
        assertThat(block).doesNotContain("<").doesNotContain(">").doesNotContain("\u2028");
        Document page = Jsoup.parse("<script type=\"application/ld+json\">" + block + "</script><p>after");
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("p").text()).isEqualTo("after");
        assertThat(block(page).getAsJsonObject("mainEntity").get("name").getAsString())
                .isEqualTo(expected);
    }

    @Test
    void theBlockOfAnEventIsSmall() {
        var tree = GeneratedTimeline.of(200, 2001, 2021);
        var pages = Sites.build(tree, Sites.plan(tree), "events/e1\\d/");
        assertThat(pages.stream().filter(page -> page.path().endsWith(".html")))
                .isNotEmpty()
                .allSatisfy(page -> {
                    String block = requireNonNull(
                                    Jsoup.parse(page.text()).selectFirst("script[type=application/ld+json]"))
                            .data();
                    assertThat(block.getBytes(UTF_8).length).isLessThan(1_200);
                });
    }

    @Test
    void aLinkToAnEventIsShownWithItsCard() {
        Document page = page("events/founding/index.html");
        assertThat(meta(page, "og:type")).isEqualTo("article");
        assertThat(meta(page, "og:title")).endsWith("2001");
        assertThat(meta(page, "og:url"))
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        String card = meta(page, "og:image");
        assertThat(card).startsWith("https://").endsWith("/events/founding/card.png");
        assertThat(FILES).containsKey("events/founding/card.png");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    @Test
    void onlyWhatIsSharedHasACard() {
        assertThat(cards(new DataSite()
                        .event("2001", "One")
                        .event("2002", "שלום")
                        .site()))
                .containsExactly("events/e1/card.png");
        assertThat(DataSite.files(
                        new Cards(new Publication(false)),
                        new DataSite().dated("2001").site()))
                .isEmpty();
    }

    private static List<String> cards(Site site) {
        return List.copyOf(DataSite.files(new Cards(Publication.WHOLE), site).keySet());
    }

    @Test
    void ofVeryManyEventsOnlyMilestonesAreShared() {
        Site site = Sites.plan(GeneratedTimeline.of(2_100, 2001, 2021));
        long milestones = site.index().published().stream()
                .filter(event -> event.milestone())
                .count();
        assertThat(cards(site)).hasSize((int) milestones).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"all, 2", "milestones, 1", "none, 0"})
    void theSettingsSayWhichEventsHaveACardAndAPageToEmbed(String wish, int count) {
        Site site = new DataSite()
                .event("2001", "One", "milestone: true")
                .event("2002", "Two")
                .settings("cards: " + wish + "\n")
                .site();
        assertThat(cards(site)).hasSize(count);
        assertThat(DataSite.files(new OEmbed(), site)).hasSize(count);
        assertThat(site.plans().stream().map(plan -> plan.address().path()))
                .filteredOn(path -> path.matches("events/.*/embed/"))
                .hasSize(count);
    }
}
