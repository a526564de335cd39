package org.annals.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import org.annals.RepositorySite;
import org.annals.site.Site;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The slides, read as JSON, and their texts as HTML. */
class TimelineJsTest {

    private static JsonObject read(Site site) {
        return JsonParser.parseString(DataSite.file("timelinejs.json", new TimelineJs(), site))
                .getAsJsonObject();
    }

    private static List<JsonObject> list(JsonObject timeline, String name) {
        return timeline.getAsJsonArray(name).asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static JsonObject slide(DataSite site) {
        return list(read(site.site()), "events").get(0);
    }

    /** Year, month and day of the start; of the end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001-06-15               | 2001 6 15 |           | true
            2001-06                  | 2001 6    |           | true
            2001                     | 2001      |           | true
            2001-06-14/2001-06-15    | 2001 6 14 | 2001 6 15 | true
            2001-06/2004             | 2001 6    | 2004      | true
            -0043-03-15              | -43 3 15  |           | true
            0000                     | 0         |           | true
            Y-17000                  | -17000    |           | false
            Y7E7                     | 70000000  |           | false
            2001-06-15T10:00:00Z     | 2001 6 15 |           | false
            2003-05~                 | 2003 5    |           | false
            2003-05-28?              | 2003 5 28 |           | false
            2003-05-XX               | 2003 5    |           | false
            2003-XX-XX               | 2003      |           | false
            2001-21                  | 2001      |           | false
            2001-34                  | 2001      |           | false
            200X                     | 2000      | 2009      | false
            [2003-05-28,2003-05-29]  | 2003 5    |           | false
            [2003-12-31,2004-01-01]  | 2003      | 2004      | false
            {2003-05,2003-09}        | 2003      |           | false
            [..2003-05-31]           | 2003      |           | false
            2001-06-15/..            | 2001 6 15 |           | false
            2001-06-15/              | 2001 6 15 |           | false
            ../2004-05               | 2004 5    |           | false
            /2004                    | 2004      |           | false
            2004~/2006-06            | 2004      | 2006 6    | false
            2004-06-XX/2004-07-03    | 2004 6    | 2004 7 3  | false
            """)
    void noPartOfADateIsInvented(String edtf, String start, String end, boolean whole) {
        TimelineJsDate date = TimelineJsDate.of(Items.date(edtf)).orElseThrow();
        assertThat(parts(date.start())).isEqualTo(start);
        assertThat(date.end().map(TimelineJsTest::parts).orElse("")).isEqualTo(end == null ? "" : end);
        assertThat(date.isWhole()).isEqualTo(whole);
    }

    private static String parts(Json date) {
        var read = JsonParser.parseString(Json.compact(date)).getAsJsonObject();
        return read.asMap().values().stream()
                .map(JsonElement::getAsString)
                .reduce((parts, part) -> parts + " " + part)
                .orElseThrow();
    }

    @Test
    void whatADateCannotSayStandsInWords() {
        JsonObject vague = slide(new DataSite().event("[2003-05-28,2003-05-29]", "One"));
        assertThat(vague.get("display_date").getAsString()).isEqualTo("28 or 29 May 2003");
        assertThat(text(vague, "text"))
                .contains("<p><data value=\"[2003-05-28,2003-05-29]\">28 or 29 May 2003</data></p>");
        JsonObject sure = slide(new DataSite().event("2003-05-28", "One"));
        assertThat(sure.get("display_date").getAsString()).isEqualTo("28 May 2003");
        assertThat(text(sure, "text")).doesNotContain("28 May");
    }

    private static String text(JsonObject slide, String name) {
        return slide.getAsJsonObject("text").get(name).getAsString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "a </script><script>alert(1)</script> ]]> b" | a </script><script>alert(1)</script> ]]> b
            "<img src=x onerror=alert(1)> & \\u00e9"     | <img src=x onerror=alert(1)> & é
            "two\\nlines"                                | two lines
            "=cmd()"                                     | =cmd()
            "🚩 flag"                                    | 🚩 flag
            "עברית"                                      | עברית
            """)
    void titlesAreWordsAndNoElements(String title, String expected) {
        String written = DataSite.file(
                "timelinejs.json",
                new TimelineJs(),
                new DataSite().event("2001", title).site());
        assertThat(written).doesNotContain("<");
        var body = Jsoup.parse(text(slide(new DataSite().event("2001", title)), "headline"))
                .body();
        assertThat(body.children()).isEmpty();
        assertThat(body.text()).isEqualTo(expected);
    }

    @Test
    void aSlideLeadsToItsEventAndItsSources() {
        JsonObject slide = slide(new DataSite().event("2001", "One"));
        var body = Jsoup.parse(text(slide, "text")).body();
        assertThat(body.select("p").eachText().get(0)).isEqualTo("It happened.");
        assertThat(body.select("li").eachText()).containsExactly("A & B ]]>");
        assertThat(body.select("a").eachAttr("href"))
                .containsExactly(DataSite.BASE + "sources/paper/", DataSite.BASE + "events/e1/");
        assertThat(slide.get("unique_id").getAsString()).isEqualTo("e1");
        assertThat(slide.get("group").getAsString()).isEqualTo("Summit, &lt;b&gt;large&lt;/b&gt;; yes");
        assertThat(slide.has("media")).isFalse();
    }

    @Test
    void aPictureHasItsWords() {
        var event = new DataSite()
                .event("2001", "One", "image: {file: river.png, alt: \"A & b\", credit: \"C <d>\", licence: CC0}");
        JsonObject media = slide(event).getAsJsonObject("media");
        assertThat(media.toString()).isEqualTo(JsonParser.parseString("""
                        {"url": "https://example.org/a&b/images/river.png", "alt": "A & b",
                        "credit": "Picture: C &lt;d&gt; (CC0)"}
                        """).toString());
    }

    @Test
    void erasHaveAStartAndAnEnd() {
        Site site = new DataSite().dated("2001").site(Map.of("content/eras.yaml", """
                first: {name: The <first>, since: 2001-06, until: 2003}
                last: {name: The last, since: 2003}
                unknown: {name: Unknown, since: /2003, until: 2004}
                open: {name: Open, since: 2003, until: 2004/..}
                """));
        assertThat(read(site).get("eras").toString())
                .isEqualTo(JsonParser.parseString("""
                        [{"start_date": {"year": 2001, "month": 6}, "end_date": {"year": 2003},
                          "text": {"headline": "The &lt;first&gt;"}},
                         {"start_date": {"year": 2003}, "end_date": {"year": 2030}, "text": {"headline": "The last"}}]
                        """).toString());
    }

    @Test
    void everyEventOfARealSiteIsASlide() {
        var timeline = JsonParser.parseString(
                        requireNonNull(RepositorySite.built().files().get("timelinejs.json"))
                                .text())
                .getAsJsonObject();
        assertThat(list(timeline, "events"))
                .hasSize(RepositorySite.built().output().counts().published())
                .allSatisfy(slide -> assertThat(
                                slide.getAsJsonObject("start_date").get("year").getAsInt())
                        .isBetween(2001, 2021));
        assertThat(list(timeline, "eras")).isNotEmpty();
        assertThat(timeline.getAsJsonObject("title").has("start_date")).isFalse();
    }
}
