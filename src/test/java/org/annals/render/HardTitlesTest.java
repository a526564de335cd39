package org.annals.render;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.annals.render.HardSite.DATED;
import static org.annals.render.HardSite.TITLES;
import static org.annals.render.HardSite.json;
import static org.annals.render.HardSite.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.annals.HostileSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every title comes back whole from every file of data that holds it, to readers that others wrote. */
class HardTitlesTest {

    private static Stream<JsonObject> items(String path, String list) {
        return json(path).getAsJsonArray(list).asList().stream().map(JsonElement::getAsJsonObject);
    }

    private static String id(String url) {
        return url.replaceFirst(".*/events/([^/]+)/.*", "$1");
    }

    /** On one line, with the marks of print: no other sign is lost on the way in. */
    @Test
    void theSiteSaysWhatWasTyped() {
        var yaml = new Load(LoadSettings.builder().build());
        List<String> typed = HostileSite.TITLES.stream()
                .map(title -> ((String) yaml.loadFromString('"' + title + '"')).replaceAll("\\s+", " "))
                .toList();
        assertThat(HostileSite.ids("t", typed).map(id -> straight(TITLES.getOrDefault(id, ""))))
                .isEqualTo(typed);
        assertThat(HardSite.title()).isEqualTo("Hard ]]> & <b>words</b>, “quoted”; \\ 🚩 עברית");
    }

    private static String straight(String printed) {
        return printed.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'");
    }

    /** A feed knows no day before our era. */
    @Test
    void inBothFeeds() throws Exception {
        var feed = new SyndFeedInput().build(new StringReader(text("feed.xml")));
        Map<String, String> entries =
                feed.getEntries().stream().collect(toMap(entry -> id(entry.getUri()), SyndEntry::getTitle));
        assertThat(DATED).containsAllEntriesOf(entries);
        assertThat(entries).hasSize(DATED.size() - 3).doesNotContainKeys("d16", "d17", "d18");
        assertThat(items("feed.json", "items")
                        .collect(toMap(
                                item -> id(item.get("id").getAsString()),
                                item -> item.get("title").getAsString())))
                .isEqualTo(entries);
        assertThat(feed.getTitle()).isEqualTo(HardSite.title());
        assertThat(json("feed.json").get("title").getAsString()).isEqualTo(feed.getTitle());
    }

    @ParameterizedTest
    @CsvSource({"timeline.ics, '', 29", "anniversaries.ics, anniversary-, 29"})
    void inCalendars(String file, String prefix, int days) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text(file)));
        assertThat(calendar.validate().getEntries()).isEmpty();
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(days);
        assertThat(events).allSatisfy(event -> {
            String id = value(event, "UID").replaceFirst("@.*", "");
            assertThat(id).startsWith(prefix);
            assertThat(value(event, "SUMMARY"))
                    .endsWith(requireNonNull(TITLES.get(id.substring(prefix.length()))))
                    .hasSizeLessThan(130);
        });
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }

    /** But for the apostrophe by which a spreadsheet takes a formula for words. */
    @Test
    void inTheTable() {
        assertThat(CsvReader.builder().ofNamedCsvRecord(text("timeline.csv")).stream()
                        .collect(toMap(
                                row -> row.getField("id"),
                                row -> row.getField("title").replaceFirst("^'", ""))))
                .isEqualTo(TITLES);
    }

    @Test
    void inTheJson() {
        assertThat(items("timeline.json", "events")
                        .collect(toMap(
                                event -> event.get("id").getAsString(),
                                event -> event.get("title").getAsString())))
                .isEqualTo(TITLES);
    }

    @Test
    void onSlides() {
        assertThat(items("timelinejs.json", "events")
                        .collect(toMap(
                                slide -> slide.get("unique_id").getAsString(),
                                slide -> words(slide.getAsJsonObject("text")
                                        .get("headline")
                                        .getAsString()))))
                .isEqualTo(TITLES);
    }

    private static String words(String html) {
        var body = Jsoup.parse(html).body();
        assertThat(body.children()).isEmpty();
        return body.wholeText();
    }

    @Test
    void inAnnotations() throws Exception {
        Set<String> read = new HashSet<>();
        values(
                JsonLd.expand(JsonDocument.of(new StringReader(text("annotations.jsonld"))))
                        .loader(AnnotationsJsonTest.context())
                        .get(),
                read);
        assertThat(read).containsAll(corrected());
        assertThat(items("timeline.json", "events")
                        .filter(event -> event.has("annotations"))
                        .map(event -> event.getAsJsonArray("annotations").get(0).getAsJsonObject())
                        .map(correction -> correction.get("was").getAsString() + " → Another"))
                .containsExactlyInAnyOrderElementsOf(corrected());
    }

    private static List<String> corrected() {
        return HostileSite.ids("t", HostileSite.TITLES)
                .map(id -> TITLES.getOrDefault(id, "") + " → Another")
                .toList();
    }

    /** All plain values. */
    private static void values(JsonValue value, Set<String> found) {
        if (value instanceof JsonArray array) {
            array.forEach(item -> values(item, found));
        } else if (value instanceof jakarta.json.JsonObject object) {
            object.values().forEach(item -> values(item, found));
        } else if (value instanceof JsonString text) {
            found.add(text.getString());
        }
    }
}
