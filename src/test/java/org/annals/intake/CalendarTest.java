package org.annals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events of a calendar: folded lines, escaped texts, and an end that is no day of the event. */
class CalendarTest {

    @Test
    void ourOwnCalendarKnowsTheIds() {
        var imported = Imported.of("timeline.ics", """
                BEGIN:VCALENDAR
                PRODID:-//Annals//Annals//EN
                BEGIN:VEVENT
                UID:the-meeting@example.org/small
                SUMMARY:A meeting
                DTSTART;VALUE=DATE:20010615
                DESCRIPTION:They met.
                URL:https://example.org/small/events/the-meeting/
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """, Imported.KINDS);
        assertThat(imported.event("2001/the-meeting.md")).contains("title: A meeting\n", "# sources:\ndraft: true\n");
        assertThat(imported.problems()).isEqualTo("timeline.ics:3:1: import-draft: this event has no source\n");
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED, true", "TENTATIVE, true", "CONFIRMED, false"})
    void whatWasCalledOffIsADraft(String status, boolean draft) {
        String lines =
                "SUMMARY:A\nDTSTART:20010615\nDESCRIPTION:T.\nURL:https://example.org/one\nSTATUS:" + status + "\n";
        var imported = Imported.of("a.ics", calendar(lines), Imported.KINDS);
        assertThat(imported.event("2001/a.md").contains("\ndraft: true\n# STATUS: " + status + "\n"))
                .isEqualTo(draft);
        assertThat(imported.problems().isEmpty()).isNotEqualTo(draft);
    }

    @Test
    void anEventComesIn() {
        var imported = Imported.of("a.ics", calendar("""
                UID:1
                SUMMARY;LANGUAGE=en:A meeting\\, with comma
                DTSTART;VALUE=DATE:20010615
                DTEND;VALUE=DATE:20010618
                DESCRIPTION:They met at the old pl
                 ace. Then\\nthey *left*.
                LOCATION:Nowhere
                URL:https://example.org/one
                BEGIN:VALARM
                TRIGGER:-PT5M
                SUMMARY:Wake up
                END:VALARM
                RRULE:FREQ=YEARLY
                """), Imported.KINDS);
        assertThat(imported.event("2001/a-meeting-with-comma.md")).isEqualTo("""
                ---
                title: A meeting, with comma
                date: 2001-06-15/2001-06-17
                summary: They met at the old place.
                kind: summit
                # place: Nowhere
                sources: [a-source]
                # RRULE: FREQ=YEARLY
                ---

                They met at the old place. Then
                they *left*.
                """);
        assertThat(imported.problems()).isEqualTo("""
                a.ics:9:1: import-loss: there is no place Nowhere
                a.ics:15:1: import-loss: an event has no key for RRULE
                """);
    }

    /** A category says of one event what kind it is, as our own calendar does. */
    @Test
    void aCategoryIsAKindByItsLabel() {
        Map<String, String> project = new LinkedHashMap<>(Imported.PROJECT);
        project.computeIfPresent(
                "content/site.yaml",
                (path, text) -> text.replace(
                        "{label: Treaty, symbol: square}",
                        "{label: Treaty or protocol, plural: Treaties, symbol: square}"));
        String text = calendar("UID:1\nSUMMARY:A\nDTSTART:20010615\nCATEGORIES:Treaty or protocol\n");
        assertThat(Imported.of(project, "a.ics", text, Imported.NONE).event("2001/a.md"))
                .contains("kind: treaty\n");
    }

    @ParameterizedTest
    @CsvSource({
        ";VALUE=DATE:20010615,        ,                             2001-06-15",
        ";VALUE=DATE:20010615,        ;VALUE=DATE:20010616,         2001-06-15",
        ";VALUE=DATE:20010630,        ;VALUE=DATE:20010702,         2001-06-30/2001-07-01",
        ":20010615T103000Z,           ,                             2001-06-15T10:30:00Z",
        ":20010615T103000,            ,                             2001-06-15T10:30:00",
        ":20010615T103000Z,           :20010615T113000Z,            2001-06-15T10:30:00Z",
        ":20010615T103000Z,           :20010617T113000Z,            2001-06-15/2001-06-17",
        ";TZID=Asia/Shanghai:20010615T103000, ,                     2001-06-15",
        ";VALUE=DATE:20010615,        ;VALUE=DATE:20010615,         2001-06-15",
        ":20010615T203000Z,           :20010616T000000Z,            2001-06-15",
        ":20010615T203000Z,           :20010618T000000Z,            2001-06-15/2001-06-17",
        ":20010631,                   ,                             unclear",
        ":soon,                       ,                             unclear",
        ":20010615,                   :20010699,                    unclear",
    })
    void datesAreTakenOver(String start, String end, String date) {
        String lines = "SUMMARY:A\nDTSTART" + start + "\n" + (end == null ? "" : "DTEND" + end + "\n");
        var imported = Imported.of("a.ics", calendar(lines));
        String text = String.join("", imported.files().values()).replace("\"", "");
        if (date.equals("unclear")) {
            assertThat(text).contains("\n# date: ", "\ndraft: true\n").doesNotContain("\ndate:");
            assertThat(imported.result().hasErrors()).isTrue();
        } else {
            assertThat(text).contains("\ndate: " + date + "\n");
        }
    }

    @Test
    void whatIsNoEventIsTold() {
        assertThat(Imported.of("a.ics", "BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:x\nEND:VTODO\nEND:VCALENDAR\n")
                        .problems())
                .isEqualTo("a.ics:2:1: import-loss: a VTODO is no event\n");
    }

    @Test
    void whatIsNoCalendarOrBreaksOffIsTold() {
        assertThat(Imported.of("a.ics", "hello").problems())
                .isEqualTo("a.ics:1:1: import-form: a calendar begins with BEGIN:VCALENDAR\n");
        assertThat(Imported.of("a.ics", "").problems())
                .isEqualTo("a.ics:1:1: import-form: a calendar begins with BEGIN:VCALENDAR\n");
        var broken = Imported.of("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:A\nDTSTART:20010615\n");
        assertThat(broken.event("2001/a.md")).contains("title: A\n");
        assertThat(broken.problems()).contains("a.ics:2:1: import-form: this event breaks off\n");
    }

    @Test
    void oddLinesAreKept() {
        var imported = Imported.of(
                "a.ics",
                calendar("SUMMARY:A\nDTSTART:20010615\nno colon\nX-A;P=\"a:b\":v\nX-B" + ";".repeat(50_000) + ":w\n"));
        assertThat(imported.event("2001/a.md")).contains("# line: no colon\n# X-A: v\n# X-B: w\n");
    }

    private static String calendar(String lines) {
        return "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + lines + "END:VEVENT\nEND:VCALENDAR\n";
    }
}
