package org.annals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.annals.load.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slides of TimelineJS, from its table and from its JSON. */
class SlidesTest {

    private static final String HEADER =
            "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,"
                    + "Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\n";

    @Test
    void aRowOfTheTableBecomesAnEvent() {
        var imported = Imported.of(
                "a.csv",
                HEADER
                        + "2001,6,15,10:30,,,,,in June,<b>Founding</b>,<p>They <em>met</em> at last. Then they left.</p>,"
                        + "https://img.example.org/a.jpg,Xinhua,The hall,https://t.example.org/t.png,,Summit,#fff\n");
        assertThat(imported.event("2001/founding.md")).isEqualTo("""
                ---
                title: Founding
                date: 2001-06-15
                summary: They met at last. Then they left.
                kind: summit
                sources: [img-example-org-a]
                # time: 10:30
                # display date: in June
                # media thumbnail: https://t.example.org/t.png
                # background: #fff
                ---

                They *met* at last. Then they left.

                [The hall](<https://img.example.org/a.jpg>) [@img-example-org-a] (Xinhua)
                """);
        assertThat(imported.problems()).isEqualTo("""
                a.csv:2:11: import-loss: an event has no key for time
                a.csv:2:21: import-loss: an event has no key for display date
                a.csv:2:141: import-loss: an event has no key for media thumbnail
                a.csv:2:177: import-loss: an event has no key for background
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "2001,   ,   ,         ,     ,  ,  , 2001",
        "2001,6  ,   ,         ,     ,  ,  , 2001-06",
        "2001,6  ,5  ,         ,     ,  ,  , 2001-06-05",
        "2001,06 ,05 ,10:30:15 ,     ,  ,  , 2001-06-05T10:30:15",
        "2001,June,5 ,         ,     ,  ,  , 2001-06-05",
        "2001,6  ,5  ,         , 2002,1 ,  , 2001-06-05/2002-01",
        "2001,6  ,5  ,10:30:15 , 2001,6 ,7 , 2001-06-05/2001-06-07",
        "2001,6  ,5  ,         , 2001,6 ,5 , 2001-06-05",
        "476 ,   ,   ,         ,     ,  ,  , 0476",
        "-44 ,3  ,15 ,         ,     ,  ,  , unclear",
        "2001,13 ,   ,         ,     ,  ,  , unclear",
        "2001,6  ,31 ,         ,     ,  ,  , unclear",
        "2002,   ,   ,         , 2001,  ,  , unclear",
        "many,   ,   ,         ,     ,  ,  , unclear",
    })
    void datesAreJoinedFromTheirParts(
            String year,
            String month,
            String day,
            String time,
            String endYear,
            String endMonth,
            String endDay,
            String date) {
        var parts = Stream.of(year, month, day, time, endYear, endMonth, endDay)
                .map(part -> part == null ? "" : part)
                .toList();
        var imported = Imported.of("a.csv", HEADER + String.join(",", parts) + ",,,A,T,,,,,,,\n");
        String text = String.join("", imported.files().values()).replace("\"", "");
        if (date.equals("unclear")) {
            assertThat(text).contains("\n# date: ", "\ndraft: true\n").doesNotContain("\ndate:");
            assertThat(imported.result().hasErrors()).isTrue();
        } else {
            assertThat(text).contains("\ndate: " + date + "\n");
        }
    }

    @Test
    void aGroupThatIsNoKindBecomesOne() {
        var imported = Imported.of(
                "a.csv",
                HEADER + "2001,,,,,,,,,A,T,,,,,,Über den Mond,\n2001,,,,,,,,,B,T,,,,,,über den mond,\n"
                        + "2001,,,,,,,,,C,T,,,,,,SUMMIT,\n2001,,,,,,,,,D,T,,,,,,\"A, b: c\",\n");
        assertThat(imported.event("2001/a.md")).contains("\nkind: ueber-den-mond\n");
        assertThat(imported.event("2001/b.md")).contains("\nkind: ueber-den-mond\n");
        assertThat(imported.event("2001/c.md")).contains("\nkind: summit\n");
        assertThat(imported.files().get("content/site.yaml"))
                .isEqualTo(Objects.requireNonNull(Imported.PROJECT.get("content/site.yaml"))
                        .replace("symbol: square}\n", """
                        symbol: square}
                          ueber-den-mond: {label: Über den Mond, symbol: ring}
                          a-b-c: {label: "A, b: c", symbol: diamond}
                        """));
        assertThat(imported.arrivals().decisions())
                .contains("new kind in content/site.yaml: ueber-den-mond (Über den Mond)");
    }

    @Test
    void aRowWithoutAGroupIsOfTheKindThatIsToldOrOfANeutralOne() {
        String table = HEADER + "2001,,,,,,,,,A,T,,,,,,,\n";
        assertThat(Imported.of("a.csv", table, Imported.KINDS).event("2001/a.md"))
                .contains("\nkind: summit\n");
        var imported = Imported.of("a.csv", table);
        assertThat(imported.event("2001/a.md")).contains("\nkind: event\n");
        assertThat(imported.files().get("content/site.yaml")).contains("\n  event: {label: Event, symbol: ring}\n");
        assertThat(imported.arrivals().decisions())
                .contains("1 event names no kind: --kind says which one they are of, else it is event");
    }

    @Test
    void kindsThatCannotBeAddedLeaveDrafts() {
        Map<String, String> project = new LinkedHashMap<>(Imported.PROJECT);
        project.computeIfPresent(
                "content/site.yaml",
                (path, text) -> text.replaceFirst(
                        "(?s)kinds:.*?square}\n", "kinds: {summit: {label: Summit, symbol: circle}}\n"));
        var imported = Imported.of(project, "a.csv", HEADER + "2001,,,,,,,,,A,T,,,,,,Nope,\n", Imported.NONE);
        assertThat(imported.event("2001/a.md")).contains("\n# kind: Nope\n", "\ndraft: true\n");
        assertThat(imported.problems()).contains("a.csv:2:23: unknown-id: there is no kind Nope\n");
    }

    @Test
    void linksBecomeSourcesOnceAndSayWhatTheirAddressTells() {
        var imported = Imported.of(
                "a.csv",
                HEADER
                        + "2001,,,,,,,,,A,\"<a href=https://de.wikipedia.org/wiki/Gro%C3%9Fe_Halle>x</a> <a href=http://www.example.org/one>y</a>\","
                        + "https://de.wikipedia.org/wiki/Gro%C3%9Fe_Halle,,,,,Summit,\n");
        assertThat(imported.event("2001/a.md")).contains("\nsources: [wikipedia-grosse-halle, a-source]\n");
        assertThat(imported.files().get("content/sources.yaml")).contains("""
                  - id: wikipedia-grosse-halle
                    type: entry-encyclopedia
                    title: Große Halle
                    URL: "https://de.wikipedia.org/wiki/Gro%C3%9Fe_Halle"
                    language: de
                    container-title: Wikipedia
                    custom: {kind: reference}
                """);
    }

    @Test
    void aSourceThatAnEventBringsIsKnown() {
        Map<String, String> project = new LinkedHashMap<>(Imported.PROJECT);
        project.put("content/events/there.md", """
                ---
                title: There
                date: 2002
                summary: It is there.
                kind: summit
                sources:
                  - {id: brought, type: webpage, title: B, URL: "https://b.example.org/", custom: {kind: news}}
                ---

                It is there.
                """);
        var imported = Imported.of(
                project, "a.csv", HEADER + "2001,,,,,,,,,A,T,https://b.example.org,,,,,Summit,\n", Imported.NONE);
        assertThat(imported.files()).containsOnlyKeys("content/events/2001/a.md");
        assertThat(imported.event("2001/a.md")).contains("\nsources: [brought]\n");
    }

    @Test
    void scriptsAndFormulasAreToldAtTheirCells() {
        var imported = Imported.of(
                "a.csv", HEADER + "2001,,,,,,,,,#REF!,<script>x()</script>Words here,,=HYPERLINK(A1),,,,Summit,\n");
        assertThat(imported.problems())
                .contains(
                        "a.csv:2:14: import-loss: this cell looks like a formula",
                        "a.csv:2:20: import-loss: a text holds no such HTML: <script>x()</script>",
                        "import-loss: this cell looks like a formula");
        assertThat(imported.event("2001/ref.md")).contains("\n# text: <script>x()</script>\n");
    }

    @Test
    void theTitleAndErasAreToldWithTheirWords() {
        var imported = Imported.of(
                "a.csv", HEADER + ",,,,,,,,,My line,Intro,,,,,title,,\n1990,,,,2000,,,,,Before,,,,,,era,,\n");
        assertThat(imported.files()).isEmpty();
        assertThat(imported.problems()).isEqualTo("""
                a.csv:2:1: import-loss: the slide with the title is no event: My line: Intro
                a.csv:3:1: import-loss: an era is no event: Before (1990 to 2000)
                """);
    }

    @Test
    void theJsonBecomesTheSame() {
        var imported = Imported.of("a.json", """
                {
                \t"title": {"text": {"headline": "T"}},
                \t"events": [{
                \t\t"start_date": {"year": "2001", "month": "6", "day": 15},
                \t\t"end_date": {"year": 2001, "month": 6, "day": 17},
                \t\t"text": {"headline": "A \\ud83d\\ude00 day", "text": "<p>First words of it.</p>"},
                \t\t"media": {"url": "https://youtu.be/x", "credit": "C", "link": "https://example.org"},
                \t\t"group": "treaty", "unique_id": "x", "autolink": true
                \t}],
                \t"eras": [{"start_date": {"year": 1999}, "end_date": {"year": 2001}, "text": {"headline": "Before"}}]
                }
                """);
        assertThat(imported.event("2001/a-day.md")).isEqualTo("""
                ---
                title: "A 😀 day"
                date: 2001-06-15/2001-06-17
                summary: First words of it.
                kind: treaty
                sources: [youtu-be-x]
                # media.link: https://example.org
                ---

                First words of it.

                [Picture, film or page](<https://youtu.be/x>) [@youtu-be-x] (C)
                """);
        assertThat(imported.problems()).isEqualTo("""
                a.json:2:11: import-loss: the slide with the title is no event: T
                a.json:7:66: import-loss: an event has no key for media.link
                a.json:10:11: import-loss: an era is no event: Before (1999 to 2001)
                """);
    }

    /** Two of the eleven symbols have a kind already. */
    @Test
    void kindsForWhichNoSymbolIsLeftAreTold() {
        var rows = new StringBuilder(HEADER);
        for (int group = 1; group <= 9; group++) {
            rows.append("2001,")
                    .append(group)
                    .append(",,,,,,,,A,T,,,,,,Group ")
                    .append(group)
                    .append(",\n");
        }
        assertThat(Imported.of("a.csv", rows.toString()).arrivals().decisions())
                .noneMatch(said -> said.contains("symbol"));
        rows.append("2001,10,,,,,,,,A,T,,,,,,Group 10,\n2001,11,,,,,,,,A,T,,,,,,Group 11,\n");
        assertThat(Imported.of("a.csv", rows.toString()).arrivals().decisions())
                .contains("there are 11 symbols, and none was left for group-10, group-11, which have circle as another"
                        + " kind has: join some kinds in content/site.yaml, or bring a column of groups in as themes with"
                        + " --map \"Group=themes\"");
    }

    /** The table of TimelineJS has a column for it; and whoever works with a table adds columns. */
    @Test
    void noColumnIsLost() {
        String header = "Year,Month,Headline,Text,Media,Media Caption,Alt Text,End Month,Our notes\n";
        var imported = Imported.of(
                "a.csv",
                header
                        + "2001,6,A,They came.,https://example.org/a.jpg,,A hall,,\n"
                        + "2002,,B,They went.,https://example.org/b.jpg,The hall,A hall,7,Ask Amina\n"
                        + "2003,,C,They sat.,,The hall,,,\n",
                Imported.KINDS);
        assertThat(imported.event("2001/a.md"))
                .contains("[A hall](<https://example.org/a.jpg>)")
                .doesNotContain("#");
        assertThat(imported.event("2002/b.md"))
                .contains("[The hall](<https://example.org/b.jpg>)")
                .contains("# alt text: A hall\n# end month: 7\n# our notes: Ask Amina\n");
        assertThat(imported.event("2003/c.md")).contains("# media caption: The hall\n");
        assertThat(imported.problems())
                .contains("a.csv:3:55: import-loss: an event has no key for alt text\n")
                .contains("an event has no key for our notes", "an event has no key for media caption");
    }

    @Test
    void importingAgainChangesNothing() {
        String table = HEADER + "2001,6,15,,,,,,,A,T,,,,,,Summit,\n-44,,,,,,,,,B,T,,,,,,Summit,\n";
        var first = Imported.of("a.csv", table);
        assertThat(Imported.of(first.project(), "a.csv", table, Imported.NONE).files())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "<iframe src=https://example.org/m></iframe> => The map =>"
                        + " [The map](<https://example.org/m>) [@example-org-m]",
                "<iframe src=https://example.org/m></iframe> => '' =>"
                        + " [Picture, film or page](<https://example.org/m>) [@example-org-m]",
                "<blockquote>Words of a witness</blockquote> => '' => > Words of a witness",
                "<blockquote>Words</blockquote> => Who => > Words⏎⏎Who",
                "<blockquote class=twitter-tweet><p>A post</p>by <a href=https://twitter.com/a/status/1>A</a></blockquote>"
                        + " => '' => > A post⏎>⏎> by [A](<https://twitter.com/a/status/1>) [@twitter-com-a-status-1]",
                "<iframe src=https://example.org/m></iframe> => See [x](https://example.org/x) => [Picture, film or page](<https://example.org/m>)"
                        + " [@example-org-m]⏎⏎See \\[x\\](https://example.org/x)",
                "Just words => Who => Who: Just words",
                "1 < 2 => Who => Who: 1 \\< 2",
            })
    void aMediumThatIsHtmlIsSaidAsWhatItShows(String media, String caption, String account) {
        var imported = Imported.of(
                "a.csv", HEADER + "2001,,,,,,,,,A,They came here.," + media + ",," + caption + ",,,Summit,\n");
        String text = imported.event("2001/a.md");
        assertThat(text.substring(text.lastIndexOf("---\n") + 4))
                .isEqualTo("\nThey came here.\n\n" + account.replace("⏎", "\n") + "\n");
        assertThat(Loader.load(Imported.tree(new LinkedHashMap<>(imported.project())))
                        .problems())
                .isEmpty();
    }

    @Test
    void scriptsInATextAreToldAndKeptInAComment() {
        var imported = Imported.of(
                "a.csv", HEADER + "2001,,,,,,,,,A,<script>alert(1)</script><p>They came.</p>,,,,,,Summit,\n");
        assertThat(imported.event("2001/a.md"))
                .contains("# text: <script>alert(1)</script>\n")
                .endsWith("---\n\nThey came.\n");
        assertThat(imported.problems())
                .contains("a.csv:2:16: import-loss: a text holds no such HTML: <script>alert(1)</script>\n");
    }

    @Test
    void hostileMediaIsPlainText() {
        var imported = Imported.of(
                "a.csv",
                HEADER
                        + "2001,,,,,,,,,A,They came here.,<iframe src=javascript:x>,[x](javascript:y),](javascript:z),,,Summit,\n");
        Map<String, String> project = new LinkedHashMap<>(imported.project());
        assertThat(Loader.load(Imported.tree(project)).problems()).isEmpty();
        assertThat(Loader.load(Imported.tree(project))
                        .value()
                        .orElseThrow()
                        .events()
                        .get(0)
                        .body()
                        .plainText())
                .contains("They came here.", "](javascript:z)", "[x](javascript:y)");
        assertThat(imported.event("2001/a.md")).contains("# media: <iframe src=\"javascript:x\"></iframe>\n");
        assertThat(imported.problems()).contains("import-loss: a text holds no such HTML: <iframe src=");
    }
}
