package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RRule;
import org.annals.site.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What one can follow, theme by theme, judged by the programs that will read it. */
class FollowingTest {

    private static final Map<String, String> LISTS = Map.of(
            "content/themes.yaml",
            "trade: {name: 'Trade ]]> & <b>', description: About trade.}\nlaw: {name: Law}\nempty: {name: Nothing}\n",
            "content/places.yaml",
            "city: {name: 'A city; in, the \\ East', lat: 39.9, lon: 116.4}\nsomewhere: {name: Somewhere}\n");

    private static Site site() {
        return new DataSite()
                .event("2001-06-15", "\"One ]]> </script>\"", "themes: [trade, law]", "place: city")
                .event("2004-02-29/2004-03-02", "\"=cmd() 🚩 עברית\"", "themes: [trade]", "place: somewhere")
                .event("2003", "Vague", "themes: [law]")
                .event("-0043-03-15", "Ancient", "themes: [law]")
                .site(LISTS);
    }

    private static SyndFeed read(String atom) {
        try {
            return new SyndFeedInput().build(new StringReader(atom));
        } catch (FeedException e) {
            throw new AssertionError(atom, e);
        }
    }

    private static List<VEvent> events(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().getEntries()).isEmpty();
            return calendar.getComponents("VEVENT");
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }

    /** Nothing if a feed keeps the schema. */
    private static String faults(String atom) {
        var faults = new StringWriter();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new com.thaiopensource.xml.sax.ErrorHandlerImpl(faults));
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try {
            assertThat(driver.loadSchema(ValidationDriver.fileInputSource(
                            Path.of("src/test/resources/schemas/atom.rnc").toFile())))
                    .isTrue();
            driver.validate(new InputSource(new StringReader(atom)));
            return faults.toString();
        } catch (SAXException e) {
            return e.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aThemeHasAFeedOfItsEventsIfItHasAny() {
        Map<String, String> files = DataSite.files(new AtomFeed(History.NONE), site());
        assertThat(files).containsOnlyKeys("feed.xml", "themes/trade/feed.xml", "themes/law/feed.xml");
        SyndFeed trade = read(files.getOrDefault("themes/trade/feed.xml", ""));
        assertThat(trade.getTitle()).endsWith(": Trade ]]> & <b>");
        assertThat(trade.getDescription()).isEqualTo("About trade.");
        assertThat(trade.getUri()).isEqualTo(DataSite.BASE + "themes/trade/");
        assertThat(trade.getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactly(DataSite.BASE + "events/e2/", DataSite.BASE + "events/e1/");
        assertThat(trade.getEntries())
                .extracting(SyndEntry::getTitle)
                .last()
                .asString()
                .startsWith("One ]]> </script>");
    }

    @Test
    void everyFeedKeepsTheSchemaOfAtom() {
        assertThat(DataSite.files(new AtomFeed(History.NONE), site()).values())
                .hasSize(3)
                .allSatisfy(feed -> assertThat(faults(feed)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `<updated>2004`, `<updated>soon`
            `<id>`, `<id>a place without a scheme `
            `</entry>`, `<title>Once more</title></entry>`
            """)
    void theSchemaSeesWhatIsWrong(String right, String wrong) {
        String feed = DataSite.file("feed.xml", new AtomFeed(History.NONE), site());
        assertThat(feed).contains(right);
        assertThat(faults(feed.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void bothKindsOfFeedsHaveTheSameEntries() {
        Map<String, String> atom = DataSite.files(new AtomFeed(History.NONE), site());
        Map<String, String> json = new TreeMap<>(DataSite.files(new JsonFeed(History.NONE), site()));
        assertThat(json).hasSameSizeAs(atom);
        json.forEach((file, text) -> assertThat(
                        JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("items").asList().stream()
                                .map(item -> item.getAsJsonObject().get("id").getAsString()))
                .isEqualTo(read(atom.getOrDefault(file.replace(".json", ".xml"), "")).getEntries().stream()
                        .map(SyndEntry::getUri)
                        .toList()));
    }

    @Test
    void aPageNamesItsOwnFeed() {
        assertThat(new AtomFeed(History.NONE).alternates(site()).map(Alternate::page))
                .extracting(page -> page.map(address -> address.path()).orElse(""))
                .containsExactly("", "themes/trade/", "themes/law/");
    }

    @Test
    void anniversariesComeEveryYearOnTheFirstDay() {
        Map<String, String> files = DataSite.files(new AnniversariesIcs(), site());
        assertThat(files)
                .containsOnlyKeys(
                        "anniversaries.ics", "themes/trade/anniversaries.ics", "themes/law/anniversaries.ics");
        List<VEvent> all = events(files.getOrDefault("anniversaries.ics", ""));
        assertThat(all)
                .extracting(event -> value(event, "SUMMARY"))
                .containsExactly("2001: One ]]> </script>", "2004: =cmd() 🚩 עברית");
        assertThat(all)
                .extracting(event ->
                        event.<RRule<?>>getProperty("RRULE").orElseThrow().getValue())
                .containsExactly("FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1");
        assertThat(events(files.getOrDefault("themes/law/anniversaries.ics", "")))
                .hasSize(1);
        assertThat(all).extracting(event -> value(event, "UID")).doesNotHaveDuplicates();
    }

    @Test
    void aTimelineWithoutACertainDayHasNoCalendar() {
        Site vague =
                new DataSite().dated("2003", "-0043-03-15", "2001-06-15/..").site();
        assertThat(DataSite.files(new AnniversariesIcs(), vague)).hasSize(1); // that which goes on began on a day
        assertThat(DataSite.files(new TimelineIcs(), vague)).isEmpty();
    }

    @Test
    void aCalendarSaysWhere() {
        List<VEvent> events = events(DataSite.file("timeline.ics", new TimelineIcs(), site()));
        assertThat(events)
                .extracting(event -> value(event, "LOCATION"))
                .containsExactly("A city; in, the \\ East", "Somewhere");
        assertThat(events).extracting(event -> value(event, "GEO")).containsExactly("39.9;116.4", "");
    }
}
