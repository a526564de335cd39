package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.annals.Sites;
import org.annals.site.Site;
import org.annals.site.page.EventPage;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date is in each file as far as its format can say it, and no further; where it cannot, the words stand beside it. */
class HardDatesTest {

    private static final String NONE = "-";

    /**
     * The date; its first and its last possible day; the days of a calendar, the end left out; what schema.org can say; year,
     * month and day of a slide; whether feeds can date it; its words.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001-06-15                | 2001-06-15  | 2001-06-15  | 2001-06-15 2001-06-16 | 2001-06-15            | 2001 6 15           | yes | 15 June 2001
            2001-06-15T23:30:00+08:00 | 2001-06-15  | 2001-06-15  | 2001-06-15 2001-06-16 | 2001-06-15            | 2001 6 15           | yes | 15 June 2001, 23:30 (UTC+8)
            2001-06                   | 2001-06-01  | 2001-06-30  | -                     | 2001-06               | 2001 6              | yes | June 2001
            2001                      | 2001-01-01  | 2001-12-31  | -                     | 2001                  | 2001                | yes | 2001
            2003-05-28?               | 2003-05-28  | 2003-05-28  | -                     | -                     | 2003 5 28           | yes | 28 May 2003 (uncertain)
            2003-05~                  | 2003-05-01  | 2003-05-31  | -                     | -                     | 2003 5              | yes | about May 2003
            2003-05-XX                | 2003-05-01  | 2003-05-31  | -                     | -                     | 2003 5              | yes | a day in May 2003
            2003-22                   | 2003-06-01  | 2003-08-31  | -                     | -                     | 2003                | yes | summer 2003
            19XX                      | 1900-01-01  | 1999-12-31  | -                     | -                     | 1900 to 1999        | yes | a year in 1900–1999
            200X                      | 2000-01-01  | 2009-12-31  | -                     | -                     | 2000 to 2009        | yes | a year in 2000–2009
            [2003-05-28,2003-05-29]   | 2003-05-28  | 2003-05-29  | -                     | -                     | 2003 5              | yes | 28 or 29 May 2003
            {2003-05,2003-09}         | 2003-05-01  | 2003-09-30  | -                     | -                     | 2003                | yes | May and September 2003
            2001-06-14/2001-06-15     | 2001-06-14  | 2001-06-15  | 2001-06-14 2001-06-16 | 2001-06-14 2001-06-15 | 2001 6 14 to 2001 6 15 | yes | 14–15 June 2001
            2001-06/2004              | 2001-06-01  | 2004-12-31  | -                     | -                     | 2001 6 to 2004      | yes | June 2001 to 2004
            2001-06-15/..             | 2001-06-15  |             | -                     | -                     | 2001 6 15           | yes | since 15 June 2001
            2001-06-15/               | 2001-06-15  |             | -                     | -                     | 2001 6 15           | yes | from 15 June 2001, end unknown
            ../2004-05                |             | 2004-05-31  | -                     | -                     | 2004 5              | yes | until May 2004
            2004~/2006-06             | 2004-01-01  | 2006-06-30  | -                     | -                     | 2004 to 2006 6      | yes | about 2004 to June 2006
            0000                      | 0000-01-01  | 0000-12-31  | -                     | -                     | 0                   | no  | 1 BCE
            -0043-03-15               | -0043-03-15 | -0043-03-15 | -                     | -0043-03-15           | -43 3 15            | no  | 15 March 44 BCE
            -0043                     | -0043-01-01 | -0043-12-31 | -                     | -                     | -43                 | no  | 44 BCE
            -0490/-0480               | -0490-01-01 | -0480-12-31 | -                     | -                     | -490 to -480        | no  | 491–481 BCE
            Y-170000002               | -170000002-01-01 | -170000002-12-31 | -           | -                     | -170000002          | no  | 170,000,003 BCE
            """)
    void aDateIsNowhereSurerThanItIs(
            String edtf,
            String first,
            String last,
            String calendar,
            String linked,
            String slide,
            String feeds,
            String words)
            throws Exception {
        Site site = new DataSite().dated(edtf).site();
        assertThat(row(site))
                .isEqualTo(Stream.of(edtf, first, last, words)
                        .map(HardDatesTest::text)
                        .toList());
        assertThat(event(site)).isEqualTo(row(site));
        assertThat(calendar(site)).isEqualTo(calendar);
        assertThat(linked(site)).isEqualTo(linked.equals(NONE) ? words : linked);
        assertThat(slide(site)).isEqualTo(slide + " " + words);
        assertThat(feeds(site))
                .isEqualTo(feeds.equals("yes") ? List.of("Event 1, " + words, "Event 1, " + words) : List.of());
        assertThat(embedded(site)).isEqualTo("Event 1, " + words);
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    private static JsonObject json(String path, Format format, Site site) {
        return JsonParser.parseString(DataSite.file(path, format, site)).getAsJsonObject();
    }

    private static JsonObject first(JsonObject file, String list) {
        return file.getAsJsonArray(list).get(0).getAsJsonObject();
    }

    private static List<String> row(Site site) {
        NamedCsvRecord row =
                CsvReader.builder().ofNamedCsvRecord(DataSite.file("timeline.csv", new TimelineCsv(), site)).stream()
                        .findFirst()
                        .orElseThrow();
        return Stream.of("date", "earliest", "latest", "words")
                .map(column -> row.getField(column).replaceFirst("^'", ""))
                .toList();
    }

    private static List<String> event(Site site) {
        JsonObject event = first(json("timeline.json", new TimelineJson(), site), "events");
        return Stream.of("date", "start", "end", "words")
                .map(key -> event.get(key).isJsonNull() ? "" : event.get(key).getAsString())
                .toList();
    }

    private static String calendar(Site site) throws Exception {
        String file = DataSite.files(new TimelineIcs(), site).get("timeline.ics");
        if (file == null) {
            return NONE;
        }
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        VEvent event = calendar.<VEvent>getComponents("VEVENT").get(0);
        return event.getDateTimeStart().getDate() + " " + event.getDateTimeEnd().getDate();
    }

    /** The dates, or the words where there are none. */
    private static String linked(Site site) {
        String block = Sites.pages(site)
                .filter(EventPage.class::isInstance)
                .map(page -> new LinkedData(site, List.of()).of(page))
                .findFirst()
                .orElseThrow();
        JsonObject event = JsonParser.parseString(block).getAsJsonObject().getAsJsonObject("mainEntity");
        return Stream.of("startDate", "endDate", "disambiguatingDescription")
                .filter(event::has)
                .map(key -> event.get(key).getAsString())
                .collect(Collectors.joining(" "));
    }

    /** The dates, and the words that are shown instead of them. */
    private static String slide(Site site) {
        JsonObject slide = first(json("timelinejs.json", new TimelineJs(), site), "events");
        String dates = Stream.of("start_date", "end_date")
                .filter(slide::has)
                .map(key -> numbers(slide.getAsJsonObject(key)))
                .collect(Collectors.joining(" to "));
        return dates + " "
                + Jsoup.parse(slide.get("display_date").getAsString()).text();
    }

    private static String numbers(JsonObject date) {
        return date.asMap().values().stream().map(JsonElement::getAsString).collect(Collectors.joining(" "));
    }

    /** The titles of both. */
    private static List<String> feeds(Site site) throws Exception {
        Map<String, String> atom = DataSite.files(new AtomFeed(History.NONE), site);
        Map<String, String> json = DataSite.files(new JsonFeed(History.NONE), site);
        if (atom.isEmpty() && json.isEmpty()) {
            return List.of();
        }
        SyndEntry entry = new SyndFeedInput()
                .build(new StringReader(atom.getOrDefault("feed.xml", "")))
                .getEntries()
                .get(0);
        JsonObject item =
                first(JsonParser.parseString(json.getOrDefault("feed.json", "")).getAsJsonObject(), "items");
        return List.of(entry.getTitle(), item.get("title").getAsString());
    }

    private static String embedded(Site site) {
        return json("events/e1/oembed.json", new OEmbed(), site).get("title").getAsString();
    }
}
