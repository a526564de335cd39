package org.annals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.load.Loader;
import org.annals.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables come in row by row, as plain text, and nothing of them is lost. */
class TableTest {

    private static final String HEADER = "Title,Date,Summary,Kind,Sources,Text\n";

    @Test
    void aWholeRowBecomesAnEventThatCanBePublished() {
        var imported =
                Imported.of("a.csv", HEADER + "Charter signed,15 June 2001,They signed.,Summit,a-source,They met.\n");
        assertThat(imported.event("2001/charter-signed.md")).isEqualTo("""
                ---
                title: Charter signed
                date: 2001-06-15
                summary: They signed.
                kind: summit
                sources: [a-source]
                ---

                They met.
                """);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.arrivals()).isEqualTo(new ImportResult(1, 0, 0, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001-06-15         | 2001-06-15
            15 June 2001       | 2001-06-15
            June 15, 2001      | 2001-06-15
            15.06.2001         | 2001-06-15
            06/15/2001         | 2001-06-15
            2001               | 2001
            May 2003           | 2003-05
            about 2002         | 2002~
            15. Juni 2001      | 2001-06-15
            um 2002            | 2002~
            15 июня 2001 г.    | 2001-06-15
            2001年6月15日      | 2001-06-15
            vor 2002           | unclear
            12/25/01           | unclear
            15–17 June 2001    | 2001-06-15/2001-06-17
            [2001-05,2001-06]  | [2001-05,2001-06]
            05/06/2001         | unclear
            28/29 May 2003     | unclear
            some day           | unclear
            30 February 2001   | unclear
            """)
    void aDateIsTakenOverOnlyIfItCanBeReadInOneWay(String typed, String edtf) {
        String row = "A day,\"" + typed + "\",S.,summit,a-source,T.\n";
        var imported = Imported.of("a.csv", HEADER + row);
        String text = String.join("", imported.files().values());
        if (edtf.equals("unclear")) {
            assertThat(text)
                    .contains("\n# date: " + typed + "\n", "\ndraft: true\n")
                    .doesNotContain("\ndate:");
            assertThat(imported.problems()).startsWith("a.csv:2:8: ");
            assertThat(imported.result().hasErrors()).isTrue();
        } else {
            assertThat(text.replace("\"", "")).contains("\ndate: " + edtf + "\n");
            assertThat(imported.problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Titel;Datum;Zusammenfassung;Art;Quelle;Text",
                "Ereignis;Beginn;Zusammenfassung;Kategorie;Link;Beschreibung",
                "Название;Дата;Аннотация;Вид;Источник;Текст",
                "标题;日期;摘要;类型;来源;正文",
                "標題;日期;摘要;類型;來源;內容",
            })
    void columnsAreKnownInTheLanguagesOfTheProgram(String header) {
        var imported =
                Imported.of("a.csv", header + "\nCharter signed;2001-06-15;They signed.;Summit;a-source;They met.\n");
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.event("2001/charter-signed.md"))
                .contains(
                        "date: 2001-06-15\nsummary: They signed.\nkind: summit\nsources: [a-source]\n---\n\nThey met.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qué;Cuándo", "Charter signed;2001-06-15", "Text;Ort"})
    void ofATableWithoutTitlesAndDatesNothingIsTaken(String header) {
        var imported = Imported.of("a.csv", header + "\nOne;Two\nThree;Four\n");
        assertThat(imported.files()).isEmpty();
        assertThat(imported.problems())
                .isEqualTo(
                        "a.csv:1:1: import-form: no column is called title and none date, so nothing of this table is taken\n");
        assertThat(imported.result().hasErrors()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSignBetweenCellsIsFound(String separator) {
        String table =
                (HEADER + "A,2001,\"One, two; three\",summit,a-source,\"T, t; t\"\n").replaceAll(",(?! )", separator);
        assertThat(Imported.of("a.csv", table).event("2001/a.md"))
                .contains("summary: One, two; three\n", "\nT, t; t\n");
    }

    @Test
    void aQuotedCellMayHoldLinesAndQuotationMarksAndThePlaceOfTheNextIsKnown() {
        var imported = Imported.of("a.csv", HEADER + """
                A,2001,"A ""short"" one",summit,a-source,"First.

                Second, ""quoted""."
                B,05/06/2001,S.,summit,"a-source","T."
                """);
        assertThat(imported.event("2001/a.md"))
                .contains("summary: \"A \\\"short\\\" one\"", "\n\nFirst.\n\nSecond, \"quoted\".\n");
        assertThat(imported.problems()).isEqualTo("a.csv:5:3: date-form: 05/06/2001 can be 5 June or 6 May\n");
    }

    @Test
    void whatARowLacksIsToldAndTheEventIsADraft() {
        var imported = Imported.of("a.csv", "Title,Date\nOnly this,2001\n,2002\n");
        assertThat(imported.event("2001/only-this.md")).isEqualTo("""
                ---
                title: Only this
                date: 2001
                # summary:
                # kind:
                # sources:
                draft: true
                ---
                """);
        assertThat(imported.event("2002/event-2002.md")).startsWith("---\n# title:\ndate: 2002\n");
        assertThat(imported.problems()).isEqualTo("""
                a.csv:2:1: import-draft: this event has no summary, no kind, no source, no text
                a.csv:3:1: import-draft: this event has no title, no summary, no kind, no source, no text
                """);
        assertThat(imported.result().hasErrors()).isFalse();
    }

    @Test
    void aSummaryIsTheFirstSentenceOfTheText() {
        var imported = Imported.of(
                "a.csv", "Title,Date,Text\nA,2001,\"They met in St. Petersburg that day. Then they left.\"\n");
        assertThat(imported.event("2001/a.md")).contains("summary: They met in St. Petersburg that day.\n");
    }

    @Test
    void columnsAreMappedAndTheOthersAreKeptInComments() {
        var options = new ImportOptions(
                Map.of("when", "date", "what", "title"), Optional.empty(), Optional.empty(), Optional.empty());
        var imported = Imported.of("a.csv", "What,When,Title,Colour\nA,2001,Other,\"red\n# and: green\"\n", options);
        assertThat(imported.event("2001/a.md"))
                .contains("title: A\ndate: 2001\n", "\n# Title: Other\n# Colour: red\\n# and: green\n---\n");
        assertThat(imported.problems())
                .contains(
                        "a.csv:1:11: import-loss: no key of an event is called Title",
                        "a.csv:1:17: import-loss: no key of an event is called Colour");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gruppe  | if it is the kind: --map "Gruppe=kind"
            Группа  | if it is the kind: --map "Группа=kind"
            分组    | if it is the kind: --map "分组=kind"
            Groupe  | if it is the kind: --map "Groupe=kind"
            Ciudad  | if it is the place: --map "Ciudad=place"
            Sumary  | if it is the summary: --map "Sumary=summary"
            Colour  | name the key that it fills: --map "Colour=KEY"
            """)
    void forAColumnOfAnUnknownNameItsKeyIsProposed(String name, String advice) {
        var problems = Imported.of("a.csv", "title,date," + name + "\nA,2001,some\n")
                .result()
                .problems();
        assertThat(problems.stream().flatMap(problem -> problem.suggestion().stream()))
                .contains(advice);
    }

    /** Ids, labels, and names in any language, whatever the case. */
    @ParameterizedTest
    @ValueSource(strings = {"summit", "Treaty", "summit;unknown;treaty"})
    void aColumnInWhichMostValuesAreKnownFillsTheirKey(String value) {
        var imported = Imported.of("a.csv", "title,date,Gruppe\nA,2001,summit\nB,2002,Treaty\nC,2003," + value + "\n");
        assertThat(imported.event("2001/a.md")).contains("\nkind: summit\n");
        assertThat(imported.event("2002/b.md")).contains("\nkind: treaty\n");
        assertThat(imported.arrivals().decisions())
                .containsExactly(
                        "the column Gruppe fills kind, for most of its values are known there: --map \"Gruppe=KEY\" says"
                                + " otherwise");
    }

    @Test
    void aColumnInWhichFewValuesAreKnownIsKept() {
        var imported = Imported.of("a.csv", "title,date,Gruppe\nA,2001,summit\nB,2002,other\n");
        assertThat(imported.event("2001/a.md")).contains("\n# Gruppe: summit\n");
    }

    @Test
    void theNearestKindIsNamedAndWhereKindsStand() {
        var problems = Imported.of("a.csv", HEADER + "A,2001,S.,sumit,a-source,T.\nB,2001,S.,fair,a-source,T.\n")
                .result()
                .problems();
        assertThat(problems.stream().flatMap(problem -> problem.suggestion().stream()))
                .containsExactly(
                        "did you mean summit? Else add it below kinds in content/site.yaml",
                        "add it below kinds in content/site.yaml, or write summit, treaty");
    }

    @Test
    void anIdOfLettersThatNoAddressHasIsMadeOfTheKindAndTheDate() {
        var imported = Imported.of(
                "a.csv", HEADER + "上海峰会,2001-06-15,S.,summit,a-source,T.\nالحدث,2002-05/2002-06,S.,,a-source,T.\n");
        assertThat(imported.files().keySet())
                .containsExactlyInAnyOrder(
                        "content/events/2001/summit-2001-06-15.md", "content/events/2002/event-2002-05-2002-06.md");
        assertThat(imported.arrivals().decisions())
                .containsExactly(
                        "2 of the ids are made of dates, for no address can have the letters of these titles: a column id"
                                + " in a table, or slug in front matter, names better ones");
    }

    @Test
    void columnsOfOneNameAndOfNoneAreTold() {
        var imported = Imported.of("a.csv", "sep=;\ntitle;title;;date\nA;B;C;2001\n");
        assertThat(imported.event("2001/a.md")).contains("\n# title: B\n# a column without a name: C\n");
        assertThat(imported.problems())
                .startsWith("a.csv:2:7: import-loss: another column is called title as well:")
                .contains("a.csv:2:13: import-loss: this column has no name:");
    }

    @Test
    void anEventOutsideThePeriodIsADraft() {
        var imported = Imported.of("a.csv", HEADER + "A,1850,S.,summit,a-source,T.\n");
        assertThat(imported.event("1850/a.md")).contains("date: 1850\n", "draft: true\n");
        assertThat(imported.problems())
                .isEqualTo("a.csv:2:3: import-draft: this date lies outside the period of the timeline, 2001/2003\n");
    }

    @Test
    void aMappedColumnThatIsNotThereIsTold() {
        var options = new ImportOptions(Map.of("wann", "date"), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(Imported.of("a.csv", "Title,When\nA,2001\n", options).problems())
                .contains("a.csv:1:1: import-form: no column is called wann");
    }

    @Test
    void idsAndNamesAreFoundAndUnknownOnesAreKept() {
        var imported = Imported.of(
                "a.csv", "title,date,summary,kind,people,sources,body\nA,2001,S.,party,Amina Bekova; Nobody,gone,T.\n");
        assertThat(imported.event("2001/a.md"))
                .contains("\n# kind: party\npeople: [amina]\n# people: Nobody\n# sources: gone\ndraft: true\n");
        assertThat(imported.problems()).isEqualTo("""
                a.csv:2:11: unknown-id: there is no kind party
                a.csv:2:17: import-loss: there is no person Nobody
                a.csv:2:38: unknown-id: there is no source gone
                """);
    }

    /** What is Markdown stays, what is HTML becomes Markdown, and what is neither stays as its words. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "They *met* **there** `a`. => They *met* **there** `a`.",
                "They met [@a-source, p. 3]. => They met [@a-source, p. 3].",
                "They <b>met</b> &amp; <a href='https://example.org/one/'>left</a>. => They **met** &amp; [left](<https://example.org/one/>).",
                "<p>They <i>met</i> [@a-source].</p><p>They left.</p> => They *met* [@a-source].\\n\\nThey left.",
                "<ul><li>One</li><li>Two * 3</li></ul> => - One\\n- Two \\* 3",
                "15. Juni 2001. They met. => 15\\. Juni 2001. They met.",
                "1. one\\n2. two => 1. one\\n2. two",
                "snake_case, 2 < 3 & 5 > 4, a@example.org => snake_case, 2 < 3 & 5 > 4, a@example.org",
                "Half <y>. => Half \\<y\\>.",
                "=HYPERLINK(1) => =HYPERLINK(1)",
                "See [the list](list.html). => See the list (list.html).",
                "A <script>alert(1)</script> day. => A  day.",
            })
    void aTextIsMarkdownOrHtml(String cell, String account) {
        var imported =
                Imported.of("a.csv", HEADER + "A,2001,S.,summit,a-source,\"" + cell.replace("\\n", "\n") + "\"\n");
        assertThat(imported.event("2001/a.md"))
                .endsWith("---\n\n" + account.replace("\\n", "\n") + "\n")
                .doesNotContain("draft");
    }

    /** Readers would see what editors have to put right. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "They met [@gone]. => They met \\[\\@gone\\]. => the text refers to the source gone, which is not there",
                "They met [@a-source; @gone]. => They met [@a-source] \\[\\@gone\\]. => the text refers to the source gone",
                "They met [[gone]]. => They met \\[\\[gone]]. => the text refers to the event gone, which is not there",
                "So [see @a-source] says. => So \\[see \\@a-source\\] says. => a citation has the sign",
            })
    void aTextOfWhichSomethingCannotBeKeptIsThatOfADraft(String cell, String account, String told) {
        var imported = Imported.of("a.csv", HEADER + "A,2001,S.,summit,a-source,\"" + cell + "\"\n");
        assertThat(imported.event("2001/a.md")).endsWith("draft: true\n---\n\n" + account + "\n");
        assertThat(imported.problems()).startsWith("a.csv:2:28: ").contains(told);
    }

    @Test
    void aTextCitesWhatComesInWithTheTable() {
        var imported = Imported.of("a.csv", """
                id,title,date,summary,kind,sources,body
                one,A,2001,S.,summit,https://example.org/new,"They met, see [[two]]."
                two,B,2002,S.,summit,https://example.org/new,They met again [@example-org-new].
                """);
        assertThat(imported.event("2001/one.md")).contains("see [[two]].");
        assertThat(imported.event("2002/two.md"))
                .contains("again [@example-org-new].")
                .doesNotContain("draft");
    }

    @Test
    void hostileTitlesAndSummariesArePlainText() {
        for (String cell : List.of(
                "a: b", "- x", "# x", "{a}", "[a]", "'a", "\"a\"", "&a *b", "!x", "@x", "%x", "`x`", "yes", "2001",
                "a #b", "x: |", "? a", "é\\n", "\\", "---")) {
            String quoted = "\"" + cell.replace("\"", "\"\"") + "\"";
            var imported = Imported.of("a.csv", HEADER + quoted + ",2001," + quoted + ",summit,a-source,T.\n");
            Event event = read(imported).get(0);
            assertThat(Stream.of(event.title(), event.summary())
                            .map(text -> text.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'")))
                    .as(cell)
                    .containsExactly(cell, cell);
        }
    }

    @Test
    void aTextThatIsTooLongIsToldAndNotCut() {
        String title = "long ".repeat(40).strip();
        var imported = Imported.of("a.csv", HEADER + title + ",2001,S.,summit,a-source,T.\n");
        assertThat(String.join("", imported.files().values())).contains("title: " + title + "\n", "draft: true");
        assertThat(imported.files().keySet()).allMatch(path -> path.length() < 90);
        assertThat(imported.problems())
                .isEqualTo("a.csv:2:1: too-long: title has at most 120 characters, and this one has 199\n");
    }

    @Test
    void aVeryLongTitleIsRead() {
        var imported = Imported.of("a.csv", HEADER + "word: ".repeat(10_000) + ",2001,S.,summit,a-source,T.\n");
        assertThat(imported.problems()).contains("too-long: title has at most 120 characters, and this one has 59999");
    }

    @Test
    void anInvisibleSignIsLeftOutAndTold() {
        var imported = Imported.of("a.csv", HEADER + "A\u0007B,2001,S.,summit,a-source,T\u2028x.\n");
        assertThat(imported.event("2001/ab.md")).contains("title: AB\n", "Tx.");
        assertThat(imported.problems())
                .contains("a.csv:2:1: import-loss: an invisible character (U+0007) is left out here");
    }

    @Test
    void aTableThatBreaksOffIsToldAndWhatStandsBeforeComesIn() {
        var imported = Imported.of("a.csv", HEADER + "A,2001,S.,summit,a-source,T.\nB,2002,\"S.,summit,a-source,T.\n");
        assertThat(imported.event("2001/a.md")).startsWith("---\n");
        assertThat(imported.problems()).contains(": import-form: below this row the file is no table any more");
    }

    @Test
    void anEmptyFileIsTold() {
        assertThat(Imported.of("a.csv", "\n\n").problems()).isEqualTo("a.csv:1:1: import-form: this file is empty\n");
    }

    @Test
    void aRowThatIsTooLongKeepsItsCells() {
        var imported = Imported.of("a.csv", HEADER + "A,2001,S.,summit,a-source,T.,more,,still\n");
        assertThat(imported.event("2001/a.md")).contains("# beyond the columns: more\n# beyond the columns: still\n");
        assertThat(imported.problems()).startsWith("a.csv:2:30: import-loss: ");
    }

    @Test
    void manyRowsComeIn() {
        String rows = IntStream.range(0, 20_000)
                .mapToObj(i -> "Event " + i + ",2001,S.,summit,a-source,T.\n")
                .collect(Collectors.joining());
        assertThat(Imported.of("a.csv", HEADER + rows).arrivals())
                .isEqualTo(new ImportResult(20_000, 0, 0, 0, List.of()));
    }

    /** The events as a build reads them. */
    private static List<Event> read(Imported imported) {
        Map<String, String> files = new LinkedHashMap<>(imported.project());
        return Loader.load(Imported.tree(files)).value().orElseThrow().events();
    }
}
