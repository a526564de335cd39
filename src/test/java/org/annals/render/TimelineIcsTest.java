package org.annals.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.annals.RepositorySite;
import org.annals.site.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar, read and judged by a library for calendars. */
class TimelineIcsTest {

    private static String text(DataSite site) {
        return DataSite.file("timeline.ics", new TimelineIcs(), site.site());
    }

    private static List<VEvent> events(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().getEntries()).isEmpty();
            assertThat(text.split("\r\n", -1)).allSatisfy(line -> {
                assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
                assertThat(line).doesNotContainPattern("\\p{Cc}").doesNotContain("\uFFFD");
            });
            return calendar.getComponents(Component.VEVENT);
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "2001-06-15, 2001-06-15, 2001-06-16",
        "2001-06-15T23:00:00+08:00, 2001-06-15, 2001-06-16",
        "2001-06-14/2001-06-15, 2001-06-14, 2001-06-16",
        "2003-12-31, 2003-12-31, 2004-01-01",
        "2004-02-28/2004-02-29, 2004-02-28, 2004-03-01",
        "0001-01-01, 0001-01-01, 0001-01-02",
        "0800-12-25, 0800-12-25, 0800-12-26",
    })
    void aSureDayIsAWholeDayOfTheCalendar(String date, LocalDate start, LocalDate end) {
        VEvent event = events(text(new DataSite().dated(date))).get(0);
        assertThat(event.<LocalDate>getDateTimeStart().getDate()).isEqualTo(start);
        assertThat(event.<LocalDate>getDateTimeEnd().getDate()).isEqualTo(end);
        assertThat(value(event, "DTSTAMP")).isEqualTo(start.toString().replace("-", "") + "T000000Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001",
                "2001-06",
                "2003-05-28?",
                "2003-05-28~",
                "2003-05-XX",
                "2001-21",
                "[2003-05-28,2003-05-29]",
                "2001-06-15/..",
                "2001-06-15/",
                "2001-06-15/2001",
                "2001-06-15/2001-06-17~",
                "../2004-05-01",
                "0000-03-15",
                "-0043-03-15",
                "-0043-03-15/0002-01-01",
            })
    void noDayIsInvented(String date) {
        Site site = new DataSite().dated(date).site();
        assertThat(DataSite.files(new TimelineIcs(), site)).isEmpty();
        assertThat(new TimelineIcs().alternates(site)).isEmpty();
    }

    @Test
    void anEventHasItsWordsAndItsPlace() {
        VEvent event = events(text(new DataSite().event("2001-06-15", "One"))).get(0);
        assertThat(value(event, "UID")).isEqualTo("e1@example.org/a&b");
        assertThat(value(event, "SUMMARY")).isEqualTo("One");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("It happened.");
        assertThat(value(event, "URL")).isEqualTo(DataSite.BASE + "events/e1/");
        assertThat(value(event, "CATEGORIES")).isEqualTo("Summit\\, <b>large</b>\\; yes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "a; b, c \\\\ d: \\\\n e"                      | a; b, c \\ d: \\n e
            "=cmd() ]]> </script>"                         | =cmd() ]]> </script>
            "END:VEVENT"                                   | END:VEVENT
            "🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩" | 🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩🚩
            "上海合作组织成立大会上海合作组织成立大会上海合作组织" | 上海合作组织成立大会上海合作组织成立大会上海合作组织
            "שלום עולם שלום עולם שלום עולם שלום עולם שלום"  | שלום עולם שלום עולם שלום עולם שלום עולם שלום
            """)
    void wordsComeBack(String title, String expected) {
        VEvent event = events(text(new DataSite().event("2001-06-15", title))).get(0);
        assertThat(value(event, "SUMMARY")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'a\r\nb', a\\nb",
        "'a\rb\nc', a\\nb\\nc",
        "'a\u0000\u0007\tb', a b",
        "'a\u2028b', a\\nb",
        "'a,b;c\\d', 'a\\,b\\;c\\\\d'",
    })
    void noTextEndsItsLine(String text, String expected) throws IOException {
        var out = new StringWriter();
        new IcsLines(out).text("SUMMARY", text);
        assertThat(out).hasToString("SUMMARY:" + expected + "\r\n");
    }

    /** Wherever the fold falls. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "上", "🚩"})
    void foldingCutsNoSign(String sign) throws IOException {
        for (int before = 0; before < 5; before++) {
            String text = "b".repeat(before) + sign.repeat(100);
            var out = new StringWriter();
            new IcsLines(out).text("SUMMARY", text);
            String[] lines = out.toString().split("\r\n");
            assertThat(lines)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
            assertThat(lines[0].getBytes(UTF_8).length).isGreaterThan(75 - 4);
            assertThat(String.join("\n", lines).replace("\n ", "")).isEqualTo("SUMMARY:" + text);
        }
    }

    @Test
    void aRealTimelineIsACalendar() {
        List<VEvent> events =
                events(requireNonNull(RepositorySite.built().files().get("timeline.ics"))
                        .text());
        assertThat(events).hasSizeGreaterThan(20);
        assertThat(events.stream().map(event -> value(event, "UID")))
                .doesNotHaveDuplicates()
                .allMatch(uid -> uid.endsWith("@timeline.example/annals"));
    }
}
