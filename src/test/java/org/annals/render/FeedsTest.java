package org.annals.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annals.RepositorySite;
import org.annals.site.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Both feeds, read by the XML parser of the JDK and by Gson. */
class FeedsTest {

    private static Document atom(Site site) {
        return XmlReader.read(DataSite.file("feed.xml", new AtomFeed(History.NONE), site));
    }

    private static JsonObject json(Site site) {
        return JsonParser.parseString(DataSite.file("feed.json", new JsonFeed(History.NONE), site))
                .getAsJsonObject();
    }

    private static List<JsonObject> items(JsonObject feed) {
        return feed.getAsJsonArray("items").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static List<String> strings(JsonObject feed, String key) {
        return items(feed).stream().map(item -> item.get(key).getAsString()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001-06-15              | ''                                                        | 2001-06-15
            2001-06-14/2001-06-15   | ''                                                        | 2001-06-15
            2001-06-15/..           | ''                                                        | 2001-06-15
            2001-06-15/             | ''                                                        | 2001-06-15
            2001-06                 | ''                                                        | 2001-06-30
            2003~                   | ''                                                        | 2003-12-31
            [2003-05-28,2003-05-29] | ''                                                        | 2003-05-29
            ../2004                 | ''                                                        | 2004-01-01
            -0043-03-15             | {kind: note, text: So., date: 2022-05-03}                 | 2022-05-03
            2001-06-15              | {kind: note, text: So.}                                   | 2001-06-15
            2001-06-15              | {kind: note, text: So., date: 2022-05}                    | 2022-05-31
            2001-06-15              | {kind: correction, was: a, now: b, date: 2022-05-03}      | 2022-05-03
            2001-06-15              | {kind: note, text: So., date: 2022-05-03}, {kind: correction, was: a, now: b, date: 2021-01-01} | 2022-05-03
            2001-06-15              | {kind: note, text: So., date: 1999-05-03}                 | 1999-05-03
            """)
    void theTimeIsThatOfTheEditorsOrOfTheEvent(String date, String annotations, LocalDate expected) {
        Site site = new DataSite()
                .event(date, "One", "annotations: [" + annotations + "]")
                .site();
        Instant midnight = expected.atStartOfDay().toInstant(ZoneOffset.UTC);
        assertThat(XmlReader.texts(atom(site), "updated"))
                .extracting(Instant::parse)
                .containsExactly(midnight, midnight);
        assertThat(strings(json(site), "date_modified"))
                .extracting(Instant::parse)
                .containsExactly(midnight);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0043-03-15", "0000", "../-0043"})
    void whatFeedsCannotDateIsInNone(String date) {
        Site site = new DataSite().dated(date).site();
        assertThat(DataSite.files(new AtomFeed(History.NONE), site)).isEmpty();
        assertThat(DataSite.files(new JsonFeed(History.NONE), site)).isEmpty();
        assertThat(new AtomFeed(History.NONE).alternates(site)).isEmpty();
        assertThat(new JsonFeed(History.NONE).alternates(site)).isEmpty();
    }

    @Test
    void theNewestComeFirstThenThoseOfTheLesserId() {
        Site site = new DataSite().dated("2001", "2003", "2002", "2003", "2002").site();
        List<String> expected = List.of("e2", "e4", "e3", "e5", "e1").stream()
                .map(id -> DataSite.BASE + "events/" + id + "/")
                .toList();
        assertThat(strings(json(site), "id")).isEqualTo(expected);
        assertThat(XmlReader.elements(atom(site), "entry"))
                .extracting(entry -> XmlReader.text(entry, "id"))
                .isEqualTo(expected);
        assertThat(XmlReader.texts(atom(site), "updated").get(0)).isEqualTo("2003-12-31T00:00:00Z");
    }

    /** What its file says of an event counts if it is later; what git does not know has only that. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -0043-03-15 | ''                                        | 2020-01-02T03:04:05Z
            2001-06-15  | ''                                        | 2020-01-02T03:04:05Z
            2030-06-15  | ''                                        | 2020-01-02T03:04:05Z
            2001-06-15  | {kind: note, text: So., date: 2022-05-03} | 2022-05-03T00:00:00Z
            2001-06-15  | {kind: note, text: So., date: 2019-05-03} | 2020-01-02T03:04:05Z
            """)
    void theHistoryTellsWhenAnEventWasWrittenAndChanged(String date, String annotations, String updated) {
        Site site = new DataSite()
                .event(date, "One", "annotations: [" + annotations + "]")
                .dated("1999")
                .site();
        Instant first = Instant.parse("2010-01-01T00:00:00Z");
        Instant last = Instant.parse("2020-01-02T03:04:05Z");
        var history = new History(Map.of("e1", new History.Life(first, last, Optional.empty())));
        Document atom = XmlReader.read(DataSite.file("feed.xml", new AtomFeed(history), site));
        assertThat(XmlReader.texts(atom, "published")).containsExactly("2010-01-01T00:00:00Z");
        assertThat(XmlReader.texts(atom, "updated")).containsExactly(updated, updated, "1999-12-31T00:00:00Z");
        JsonObject json = JsonParser.parseString(DataSite.file("feed.json", new JsonFeed(history), site))
                .getAsJsonObject();
        assertThat(strings(json, "date_modified")).containsExactly(updated, "1999-12-31T00:00:00Z");
        assertThat(items(json).get(0).get("date_published").getAsString()).isEqualTo("2010-01-01T00:00:00Z");
        assertThat(items(json).get(1).has("date_published")).isFalse();
    }

    @Test
    void anEventThatGotAnotherIdIsAsOldAsBefore() {
        Site site = new DataSite().event("2001", "One", "aliases: [old/]").site();
        Instant first = Instant.parse("2010-01-01T00:00:00Z");
        Instant renamed = Instant.parse("2020-01-01T00:00:00Z");
        Instant later = Instant.parse("2021-01-01T00:00:00Z");
        var old = new History.Life(first, first, Optional.of(renamed));
        assertThat(joined(site, old, renamed, renamed)).isEqualTo(List.of(first, first));
        assertThat(joined(site, old, renamed, later)).isEqualTo(List.of(first, later));
    }

    private static List<Instant> joined(Site site, History.Life old, Instant first, Instant last) {
        var history = new History(Map.of("old", old, "e1", new History.Life(first, last, Optional.empty())));
        FeedEntry entry = FeedEntry.newest(site.index().published(), history).get(0);
        return List.of(entry.published().orElseThrow(), entry.updated());
    }

    @Test
    void aFeedHasFiftyEntriesAtMost() {
        Site site = new DataSite()
                .dated(IntStream.range(0, 60)
                        .mapToObj(i -> String.valueOf(1900 + i))
                        .toArray(String[]::new))
                .site();
        assertThat(items(json(site))).hasSize(50);
        assertThat(XmlReader.elements(atom(site), "entry")).hasSize(50);
        assertThat(strings(json(site), "title").get(49)).isEqualTo("Event 11, 1910");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "a </script> ]]> & <b> &amp; 'c'"   | a </script> ]]> & <b> &amp; ‘c’
            "two\\nlines"                       | two lines
            "=cmd()"                            | =cmd()
            "🚩 flag"                           | 🚩 flag
            "עברית"                             | עברית
            """)
    void titlesComeBack(String title, String expected) {
        Site site = new DataSite().event("2001-06-15", title).site();
        Element entry = XmlReader.elements(atom(site), "entry").get(0);
        String dated = expected + ", 15 June 2001";
        assertThat(XmlReader.text(entry, "title").replaceAll("\\s", " ")).isEqualTo(dated);
        assertThat(strings(json(site), "title").get(0).replaceAll("\\s", " ")).isEqualTo(dated);
    }

    @Test
    void xmlHoldsNoSignThatItCannot() {
        for (String odd : List.of("\u0000", "\u0007", "\r", "\u0085", "\uD83D", "\uDE00", "\uFFFE", "\uFFFF")) {
            assertThat(Xml.escaped("a" + odd + "b")).isEqualTo("a\uFFFDb");
        }
        assertThat(Xml.escaped("<a b='\"'>&]]>🚩")).isEqualTo("&lt;a b='&quot;'&gt;&amp;]]&gt;🚩");
    }

    /** RFC 4287, 4.1: what a feed and an entry must have, each once. */
    @Test
    void atomHasWhatItNeeds() {
        Document feed =
                atom(new DataSite().event("2001-06-15", "One").dated("2002").site());
        Element root = feed.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(root.getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang"))
                .isEqualTo("en");
        assertThat(XmlReader.text(root, "title")).isEqualTo("Hard ]]> & <b>words</b>, “quoted”; \\ 🚩 עברית");
        assertThat(XmlReader.text(root, "id")).isEqualTo(DataSite.BASE);
        assertThat(XmlReader.elements(feed, "name")).hasSize(1);
        assertThat(XmlReader.elements(feed, "link").stream()
                        .map(link -> link.getAttribute("rel") + " " + link.getAttribute("href")))
                .containsExactly(
                        "self " + DataSite.BASE + "feed.xml",
                        "alternate " + DataSite.BASE,
                        "license https://creativecommons.org/licenses/by/4.0/",
                        "alternate " + DataSite.BASE + "events/e2/",
                        "alternate " + DataSite.BASE + "events/e1/");
        assertThat(XmlReader.elements(feed, "entry")).allSatisfy(entry -> {
            for (String name : List.of("id", "title", "updated", "summary")) {
                assertThat(entry.getElementsByTagNameNS("*", name).getLength()).isEqualTo(1);
            }
        });
        assertThat(XmlReader.elements(feed, "category").get(0).getAttribute("label"))
                .isEqualTo("Summit, <b>large</b>; yes");
    }

    @Test
    void jsonFeedHasWhatItNeeds() {
        JsonObject feed = json(new DataSite()
                .event("2001-06-15", "One", "image: {file: river.png, alt: a, credit: c, licence: CC0}")
                .site());
        assertThat(feed.get("version").getAsString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("feed_url").getAsString()).isEqualTo(DataSite.BASE + "feed.json");
        assertThat(items(feed).get(0).toString())
                .isEqualTo(JsonParser.parseString("""
                        {"id": "BASEevents/e1/", "url": "BASEevents/e1/", "title": "One, 15 June 2001",
                         "content_text": "It happened.", "image": "BASEimages/river.png",
                         "date_modified": "2001-06-15T00:00:00Z", "tags": ["Summit, <b>large</b>; yes"]}
                        """.replace("BASE", DataSite.BASE))
                        .toString());
    }

    @Test
    void bothFeedsOfARealTimelineSayTheSame() {
        var files = RepositorySite.built().files();
        Document atom = XmlReader.read(requireNonNull(files.get("feed.xml")).text());
        JsonObject json = JsonParser.parseString(
                        requireNonNull(files.get("feed.json")).text())
                .getAsJsonObject();
        List<String> ids = XmlReader.elements(atom, "entry").stream()
                .map(entry -> XmlReader.text(entry, "id"))
                .toList();
        assertThat(ids).isEqualTo(strings(json, "id")).doesNotHaveDuplicates().isNotEmpty();
        assertThat(ids).allMatch(id -> files.containsKey(id.substring(RepositorySite.BASE.length()) + "index.html"));
    }
}
