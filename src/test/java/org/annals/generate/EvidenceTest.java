package org.annals.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages tell of the evidence for what they say. */
class EvidenceTest {

    private static final EvidenceSite PLAIN = EvidenceSite.with("", "They founded it [@charter; @paper].");

    @Test
    void everySourceOfAPageLeadsToItsOwnPage() {
        assertThat(PLAIN.event().select(".sources a[href*=/sources/]").eachAttr("href"))
                .containsExactly("../../sources/charter/", "../../sources/paper/");
        assertThat(PLAIN.page("sources/").select(".sources a[href]").eachAttr("href"))
                .containsExactlyInAnyOrder("charter/", "paper/", "memoir/");
    }

    /** Whose roles are known to the year, to the day, not at all. */
    private static final String SPEAKERS = """
            -- content/people.yaml --
            roe:
              name: Jane Roe
              roles:
                - {title: Minister, since: 1999, until: 2002}
                - {title: President, since: 2003-05-01}
                - {title: Founder}
            """;

    @ParameterizedTest
    @CsvSource({
        "2001-06-14,           Minister",
        "2001,                 Minister",
        "2002-03,              Minister",
        "2003-05-01,           President",
        "2002-01-01/2003-06-01, ''",
        "1998,                 Founder",
        "2003-02,              Founder",
        "'',                   Minister",
    })
    void aSpeakerHasTheRoleOfTheDate(String date, String role) {
        String statement = "annotations:\n  - {kind: statement, by: roe, text: Good., source: paper"
                + (date.isEmpty() ? "" : ", date: " + date) + "}";
        EvidenceSite site = EvidenceSite.of(SPEAKERS + EvidenceSite.event(statement, "They founded it [@charter]."));
        String said = site.event().select(".note-statement .note-label").text();
        String listed =
                site.page("people/roe/").select(".note-statement .note-label").text();
        assertThat(said).startsWith("Statement: Jane Roe");
        for (String other : List.of("Minister", "President", "Founder")) {
            assertThat(said.contains(", " + other)).as(said).isEqualTo(other.equals(role));
            assertThat(listed.contains(", as " + other)).as(listed).isEqualTo(other.equals(role));
        }
    }

    @Test
    void theLanguageOfASourceIsTold() {
        EvidenceSite site =
                EvidenceSite.of("""
                -- content/sources.yaml --
                references:
                  - {id: charter, type: webpage, title: "[Text of the charter]", language: ru, custom: {kind: official}}
                  - {id: paper, type: book, title: Шестеро, language: ru, custom: {kind: news}}
                  - {id: memoir, type: book, title: 六人, language: zh-Hans, custom: {kind: news}}
                """ + EvidenceSite.event("sources: [memoir]", "They founded it [@charter; @paper]."));
        assertThat(site.event().select(".sources li").eachText())
                .satisfiesExactly(
                        entry -> assertThat(entry).contains("Official, in Russian"),
                        entry -> assertThat(entry).contains("News, in Russian"),
                        entry -> assertThat(entry).contains("News, in Chinese"));
        assertThat(site.page("sources/paper/").select(".facts").text()).contains("Language Russian");
        assertThat(site.page("sources/paper/").select("h1").attr("lang")).isEqualTo("ru");
    }

    @Test
    void aDescriptionInBracketsIsInTheLanguageOfTheTimeline() {
        EvidenceSite site = EvidenceSite.of("""
                -- content/sources.yaml --
                references:
                  - {id: charter, type: webpage, title: "[Text of the charter]", language: ru, custom: {kind: official}}
                """
                + EvidenceSite.event("readings: [{date: 2001-06-14, source: charter}]", "They founded it [@charter]."));
        assertThat(site.event().select(".sources [lang], .table [lang]")).isEmpty();
        assertThat(site.page("sources/charter/").select("main [lang]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            view: open                      | true
            view: Open. Nobody counted.     | true
            view: Openly told by the first. | false
            view: The first is right.       | false
                                            | true
            """)
    void aDisputeIsAGapWhileItIsOpen(String view, boolean open) {
        EvidenceSite site = EvidenceSite.with(
                """
                annotations:
                  - kind: dispute
                    positions: [{text: Six., sources: [paper]}, {text: Five., sources: [charter]}]
                """ + (view == null ? "" : "    " + view + "\n"), "They founded it [@charter; @paper].");
        assertThat(site.page("gaps/")
                        .select("[aria-labelledby=open-dispute] h3")
                        .eachText())
                .isEqualTo(open ? List.of("The founding") : List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {date: 2001-06-14, source: paper}                                    | This timeline
            {date: 2001-06-14, source: paper}, {date: 2001-06-15, source: charter} | Charter[1]
            """)
    void theDateThatIsFollowedStandsAmongTheReadings(String readings, String who) {
        Document page = EvidenceSite.with("readings: [" + readings + "]", "They founded it [@charter].")
                .event();
        assertThat(page.select("tr.chosen th").text()).isEqualTo(who);
        assertThat(page.select("tr.chosen td").eachText())
                .containsExactly("15 June 2001", "The timeline follows this date.");
        assertThat(page.select("tbody tr:not(.chosen) th").text()).startsWith("Six meet[");
    }

    @Test
    void aCorrectionSaysWhatStoodThereAndMarksItsWords() {
        Document page =
                EvidenceSite.with("""
                annotations:
                  - {kind: context, on: founded it, text: A note.}
                  - {kind: correction, on: On 15 June, date: 2022-05-03, was: On 14 June, now: On 15 June, why: a slip}
                  - {kind: correction, date: 2022-05-04, was: five, now: six}
                """, "On 15 June they founded it [@charter].").event();
        assertThat(page.select(".correction").eachText())
                .containsExactly(
                        "a Corrected 3 May 2022: On 15 June instead of On 14 June (a slip)",
                        "Corrected 4 May 2022: six instead of five");
        assertThat(page.select(".correction .letter").attr("href")).isEqualTo("#on-note-2");
        assertThat(page.select(".text #on-note-2").text()).isEqualTo("On 15 June a");
        assertThat(page.select(".text #on-note-2").attr("href")).isEqualTo("#note-2");
        assertThat(page.select(".notes .note .letter").text()).isEqualTo("b");
    }

    @Test
    void annotationsHoldTheirSourcesAndDays() {
        String data = EvidenceSite.with(
                        """
                annotations:
                  - {kind: context, on: founded it, text: "Six were there [@memoir]."}
                  - {kind: note, text: Chosen so., by: AB, date: 2022-05-03}
                  - {kind: statement, by: roe, date: 2001-06-15, text: "Good [@memoir].", source: paper}
                """, "They[^who] founded it [@charter] then.\n\n[^who]: All six [@paper, p. 2].")
                .text("annotations.jsonld");
        JsonObject context = annotation(data, "note-1");
        JsonObject footnote = annotation(data, "fn-1");
        assertThat(context.get("body").toString()).contains("\"https://example.org/sources/memoir/\"");
        assertThat(context.get("target").toString())
                .contains(
                        "\"exact\":\"founded it\"",
                        "\"prefix\":\"They\u20601 \"",
                        "\"suffix\":\"\u202fa\u2060[1] then.\\n\"");
        assertThat(annotation(data, "note-2").get("created").getAsString()).isEqualTo("2022-05-03T00:00:00Z");
        assertThat(annotation(data, "note-3").get("body").toString())
                .contains("memoir", "paper", "\"created\":\"2001-06-15T00:00:00Z\"");
        assertThat(footnote.get("body").toString()).contains("All six", "\"https://example.org/sources/paper/\"");
        assertThat(footnote.get("target").toString()).contains("\"exact\":\"1\"", "\"prefix\":\"They\u2060\"");
    }

    private static JsonObject annotation(String data, String id) {
        return JsonParser.parseString(data)
                .getAsJsonObject()
                .getAsJsonObject("first")
                .getAsJsonArray("items")
                .asList()
                .stream()
                .map(JsonElement::getAsJsonObject)
                .filter(item -> item.get("id").getAsString().endsWith("/events/founding/#" + id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlaceInASourceOfTheWholeEventIsTold() {
        EvidenceSite site = EvidenceSite.with(
                "sources: [{id: memoir, locator: ch. 4}, {id: charter, locator: preamble}]",
                "They founded it [@charter].");
        assertThat(site.event().select(".sources li").eachText())
                .satisfiesExactly(
                        charter -> assertThat(charter).contains("For the whole of it: preamble"),
                        memoir -> assertThat(memoir).contains("For the whole of it: ch. 4"));
        assertThat(site.page("sources/memoir/")
                        .select("[aria-labelledby=uses] li")
                        .text())
                .contains("The founding", "ch. 4");
    }

    @Test
    void aWordIsExplainedAlsoWhereANoteIsAboutIt() {
        Document page = EvidenceSite.of("""
                -- content/glossary.yaml --
                charter: {term: charter, definition: A founding text.}
                council: {term: council, definition: Those who meet.}
                pact: {term: pact, definition: A promise.}
                """
                        + EvidenceSite.event(
                                """
                annotations:
                  - {kind: context, on: signed the charter, text: A note.}
                """,
                                "They signed the charter, a *council* and a [pact](https://example.org/) [@charter]."))
                .event();
        assertThat(page.select(".text .term").eachText()).containsExactly("charter", "council");
        assertThat(page.select(".explained b").eachText()).containsExactly("charter", "council");
        assertThat(page.select("a .term")).isEmpty();
        assertThat(page.select("#on-note-1").text()).isEqualTo("signed the charter");
        assertThat(page.select(".ref a").attr("href")).isEqualTo("#note-1");
    }

    /** Who belongs to no side is nobody's voice, and a source that names none may be anybody's. */
    @ParameterizedTest
    @CsvSource({
        "'side: China', 'side: China', true",
        "'side: China', 'side: Russia', false",
        "side: independent, side: independent, false",
        "'side: China', side: independent, false",
        "'side: China', '', false",
        "'', '', false",
    })
    void oneVoiceIsOneSideAlone(String first, String second, boolean one) {
        Document page = EvidenceSite.of("""
                -- content/sources.yaml --
                references:
                  - {id: charter, type: treaty, title: Charter, custom: {kind: treaty, FIRST}}
                  - {id: paper, type: article-newspaper, title: Six meet, custom: {kind: news, SECOND}}
                """.replace("FIRST", first).replace("SECOND", second)
                        + EvidenceSite.event("", "They founded it [@charter; @paper]."))
                .page("gaps/");
        assertThat(page.select("[aria-labelledby=one-side]").isEmpty()).isEqualTo(!one);
    }

    @Test
    void aTimelineHasItsOwnKindsOfSources() {
        EvidenceSite site = EvidenceSite.of("""
                -- content/site.yaml --
                title: Tests
                description: A timeline for tests.
                base-url: https://example.org/
                languages: [en]
                period: 1999/2010
                kinds:
                  summit: {label: Summit, symbol: circle}
                source-kinds: {letter: Letter from a reader, law: Law}
                licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
                -- content/sources.yaml --
                references:
                  - {id: charter, type: treaty, title: Charter, custom: {kind: law}}
                  - {id: paper, type: article-newspaper, title: Six meet, custom: {kind: letter}}
                """ + EvidenceSite.event("", "They founded it [@charter; @paper]."));
        assertThat(site.page("sources/").select("section > h2").eachText())
                .containsExactly("Letter from a reader", "Law");
        assertThat(site.event().select(".source-kind").eachText()).containsExactly("Law", "Letter from a reader");
        assertThat(site.page("sources/kind/law/").select("h1").text()).contains("Law");
    }

    @Test
    void gapsSayWhereToHelp() {
        Document page = EvidenceSite.of("""
                -- content/sources.yaml --
                references:
                  - {id: charter, type: webpage, title: Charter, URL: https://example.org/a, accessed: 2026-01-01, custom: {kind: treaty}}
                  - {id: memoir, type: webpage, title: "[Beside it]", author: [{literal: Zed}], URL: https://example.org/d, accessed: 2026-01-01, custom: {kind: treaty}}
                  - {id: paper, type: webpage, title: Kept, URL: https://example.org/b, accessed: 2026-01-01, custom: {kind: news, archive-url: https://example.org/c}}
                """ + EvidenceSite.event("", "They founded it [@charter; @paper]."))
                .page("gaps/");
        assertThat(page.select("[aria-labelledby=archive] li a").eachAttr("href"))
                .containsExactly("../sources/memoir/", "../sources/charter/");
        assertThat(page.select("[aria-labelledby=archive] > p a").attr("href"))
                .isEqualTo("https://github.com/example/annals/edit/main/content/sources.yaml");
        assertThat(page.select("[aria-labelledby=thin] a:first-child").eachText())
                .containsExactly("1999–2000", "2003–2010");
        assertThat(page.select("[aria-labelledby=thin] a").eachAttr("href")).contains("../2003/", "../editors/new/");
    }

    @Test
    void sourcesStandInTheOrderOfTheirFirstWords() {
        Document page = EvidenceSite.of("""
                -- content/sources.yaml --
                references:
                  - {id: charter, type: webpage, title: "[Meeting of six]", custom: {kind: news}}
                  - {id: paper, type: webpage, title: A thing, author: [{family: Zed, given: Jo}], custom: {kind: news}}
                  - {id: memoir, type: webpage, title: Zoo, author: [{literal: Bureau}], custom: {kind: news}}
                  - {id: more, type: article-newspaper, title: Unsigned, publisher: “Daily” news, custom: {kind: news}}
                """ + EvidenceSite.event("", "They founded it [@charter; @paper; @more]."))
                .page("sources/");
        assertThat(page.select(".source cite").eachText())
                .containsExactly("Zoo", "Unsigned", "[Meeting of six]", "A thing");
    }

    @Test
    void notesStandInTheOrderOfTheText() {
        Document page = EvidenceSite.with("""
                annotations:
                  - {kind: context, on: left, text: Third.}
                  - {kind: context, on: They, text: "First [@memoir]."}
                """, "They *came*[^n] and left [@charter].\n\n[^n]: Second [@paper].")
                .event();
        assertThat(page.select(".notes .letter").eachText()).containsExactly("a", "1", "b");
        assertThat(page.select(".notes .cite").eachText()).containsExactly("[2]", "[3]");
        assertThat(page.select("#fn-1-ref").attr("aria-label")).isEqualTo("Note 1");
    }

    @Test
    void apostrophesAreThoseOfPrint() {
        EvidenceSite site = EvidenceSite.of("""
                -- content/people.yaml --
                roe: {name: Jane Roe, roles: [{title: Atlantis's minister}]}
                -- content/sources.yaml --
                references:
                  - {id: charter, type: treaty, title: Charter, note: The SCO's own copy., custom: {kind: treaty}}
                """ + EvidenceSite.event("""
                readings: [{date: 2001-06-14, source: charter, note: It's the eve.}]
                annotations:
                  - {kind: statement, by: roe, text: Да., lang: ru, translation: It's so., source: charter}
                  - {kind: correction, date: 2022-05-03, was: China's, now: Russia's, why: a reader's letter}
                """, "They founded it [@charter]."));
        assertThat(site.event().text())
                .contains("Atlantis’s", "SCO’s own", "It’s so.", "It’s the eve.", "China’s", "Russia’s", "reader’s")
                .doesNotContain("'s");
    }

    @Test
    void aStatementThatTwoEventsTellStandsOnceOnThePageOfItsSpeaker() {
        String event = """
                -- content/events/later.md --
                ---
                title: Looking back
                date: 2010-06-15
                summary: She looks back.
                kind: summit
                annotations:
                  - {kind: statement, by: roe, date: 2010, text: Calls it a force for peace and for growth., source: {id: paper, locator: p. 3}}
                  - {kind: statement, by: roe, date: 2010, text: Thanks the neighbours., source: {id: paper, locator: p. 3}}
                ---

                She looked back [@paper].
                """;
        EvidenceSite site = EvidenceSite.of(event + EvidenceSite.event("""
                annotations:
                  - {kind: statement, by: roe, date: 2010, text: "Calls it a force for peace, and for growth.", source: {id: paper, locator: p. 3}}
                """, "They founded it [@charter]."));
        assertThat(site.page("people/roe/").select(".note-statement").eachText())
                .satisfiesExactly(
                        peace -> assertThat(peace)
                                .startsWith("Looking back, 2010 Calls it")
                                .endsWith("Told as well in: The founding"),
                        thanks -> assertThat(thanks)
                                .contains("Thanks the neighbours")
                                .doesNotContain("Told as well"));
    }

    @Test
    void nothingIsEmptyWhereNothingIsKnown() {
        EvidenceSite site =
                EvidenceSite.of("""
                -- content/events/second.md --
                (none)
                -- content/people.yaml --
                roe: {name: Jane Roe, roles: [{title: Minister}]}
                """ + EvidenceSite.event("", "They founded it [@charter].\n\n| a |\n|---|\n| b |"));
        assertThat(site.event().select("nav.neighbours")).isEmpty();
        assertThat(site.event().select(".table[tabindex]").attr("aria-label")).isEqualTo("Table");
        assertThat(site.page("people/roe/").select(".spans li").html()).isEqualTo("<p>Minister</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A report on “shared words” | “A report on ‘shared words.’” In | A report on “shared words.” (n.d.)
            Who speaks?                | “Who speaks?” In                 | Who speaks? (n.d.)
            The founding               | “The founding.” In               | The founding. (n.d.)
            """)
    void aTitleIsCitedWithItsStopInside(String title, String chicago, String apa) {
        String event = EvidenceSite.event("", "They founded it [@charter].").replace("The founding", title);
        Document page = EvidenceSite.of(event).event();
        assertThat(page.select(".cite-entry dd").eachText())
                .satisfiesExactly(
                        text -> assertThat(text).startsWith(chicago),
                        text -> assertThat(text).startsWith(apa));
    }

    @Test
    void otherEventsAreThoseBesideTheOneThatIsRead() {
        assertThat(PLAIN.event().select(".sources").text()).contains("Also used in 1 other event");
        assertThat(PLAIN.page("sources/").select(".sources").text())
                .contains("Used in 2 events", "Used in 1 event")
                .doesNotContain("other");
    }
}
