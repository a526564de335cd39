package org.annals.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annals.site.Sketch;
import org.annals.site.page.DeskItem.Door;
import org.annals.site.page.DeskPage.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the desk lists, and what it does not. */
class DeskPageTest {

    private static final String TWO_SOURCES = """
            references:
              - {id: paper, type: book, title: P, custom: {kind: news}}
              - {id: letter, type: book, title: L, custom: {kind: news}}
            """;

    private static DeskPage desk(Sketch sketch) {
        return sketch.page("editors/", DeskPage.class);
    }

    private static List<DeskItem> items(String section, Sketch sketch) {
        return desk(sketch).sections().stream()
                .filter(found -> found.id().equals(section))
                .flatMap(found -> found.items().stream())
                .toList();
    }

    private static List<String> told(String section, Sketch sketch) {
        return items(section, sketch).stream()
                .map(item -> item.name() + " | " + item.says())
                .toList();
    }

    /** With nothing left to do. */
    private static Sketch tidy() {
        return new Sketch()
                .file("sources.yaml", TWO_SOURCES)
                .event("done", "All done", "2001-06-15", "annotations: [{kind: context, text: \"So [@letter].\"}]");
    }

    @Test
    void aTimelineWithNothingLeftToDoHasNoSection() {
        assertThat(desk(tidy()).sections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one-source | custom: {kind: news, side: A}              | custom: {kind: news}          | paper  | true
            one-source | custom: {kind: news, side: A}              | custom: {kind: news}          | letter | false
            one-side   | custom: {kind: news, side: A}              | custom: {kind: news, side: A} | letter | true
            one-side   | custom: {kind: news, side: A}              | custom: {kind: news, side: B} | letter | false
            archive    | URL: https://e.org/a, accessed: 2026-01-01, custom: {kind: news} | custom: {kind: news} | letter | true
            archive    | URL: https://e.org/a, accessed: 2026-01-01, custom: {kind: news, archive-url: https://e.org/b} | custom: {kind: news} | letter | false
            """)
    void evidenceThatIsThin(String section, String paper, String letter, String cited, boolean thin) {
        Sketch sketch = new Sketch()
                .file(
                        "sources.yaml",
                        "references:\n  - {id: paper, type: book, title: P, " + paper
                                + "}\n  - {id: letter, type: book, title: L, " + letter + "}\n")
                .event("e", "E", "2001-06-15", "annotations: [{kind: context, text: \"So [@" + cited + "].\"}]");
        assertThat(items(section, sketch)).hasSize(thin ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2001", "2001-06", "2001-06-15~", "2001-21", "2001-06/2001-07-02", "[2001-06-15,2001-06-16]"})
    void aDateThatCouldBeMoreExact(String date) {
        assertThat(items("dates", new Sketch().event("e", "E", date)))
                .extracting(DeskItem::name)
                .containsExactly("E");
    }

    @Test
    void aDraftSaysWhatItLacksAndIsNotALink() {
        Sketch sketch = tidy().file("themes.yaml", "trade: {name: Trade}\n")
                .event("whole", "Whole", "2001-06-16", "draft: true", "themes: [trade]")
                .file("events/bare.md", """
                        ---
                        title: Bare
                        date: 2001
                        summary: Something.
                        kind: summit
                        draft: true
                        ---
                        """);
        assertThat(told("drafts", sketch))
                .containsExactly(
                        "Bare | lacks: text · sources · themes",
                        "Whole | complete: it is published once draft: true is deleted");
        assertThat(items("drafts", sketch))
                .allSatisfy(item -> assertThat(item.page()).isEmpty());
        assertThat(items("drafts", sketch).get(0).door())
                .isEqualTo(new Door("content/events/bare.md", Optional.empty()));
        assertThat(items("dates", sketch)).as("of drafts").isEmpty();
    }

    @Test
    void entriesThatNothingMentionsHaveTheirLine() {
        Sketch sketch = tidy().file("people.yaml", "roe: {name: Jane Roe}\ndoe: {name: John Doe}\n")
                .file("places/town.yaml", "name: Town\n")
                .file("sources.yaml", TWO_SOURCES + "  - {id: memoir, type: book, title: M, custom: {kind: news}}\n")
                .event("more", "More", "2002-06-16", "people: [roe]");
        assertThat(told("unused", sketch)).containsExactly("John Doe | person", "Town | place", "M | source");
        assertThat(items("unused", sketch))
                .extracting(DeskItem::door)
                .containsExactly(
                        new Door("content/people.yaml", Optional.of(2)),
                        new Door("content/places/town.yaml", Optional.empty()),
                        new Door("content/sources.yaml", Optional.of(4)));
    }

    @Test
    void eventsThatMayBeOne() {
        Sketch sketch = tidy().event("a", "Ministers sign the great charter", "2003-01-02")
                .event("b", "Ministers sign the great charters", "2003-05-03")
                .event("c", "Ministers sign the Great Charter again", "2003-01-04", "draft: true");
        assertThat(told("alike", sketch))
                .containsExactly("Ministers sign the Great Charter again | 4 January 2003"
                        + " · like “Ministers sign the great charter”, 2 January 2003");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lang: ru                        | Слова. | Jane Roe · Russian · 15 June 2001
            lang: ru, translation: Words.   | Слова. |
            lang: en-GB                     | Words. |
            kind: statement                 | Words. |
            """)
    void aStatementThatReadersMayNotUnderstand(String keys, String text, String says) {
        String statement = "annotations: [{kind: statement, by: roe, source: letter, text: " + text
                + (keys.startsWith("kind") ? "" : ", " + keys) + "}]";
        Sketch sketch = new Sketch()
                .file("sources.yaml", TWO_SOURCES)
                .file("people.yaml", "roe: {name: Jane Roe}\n")
                .event("e", "E", "2001-06-15", statement);
        assertThat(told("untranslated", sketch)).isEqualTo(says == null ? List.of() : List.of(text + " | " + says));
    }

    @Test
    void entriesWithoutANameInAnotherLanguageOfTheSite() {
        Sketch sketch = new Sketch();
        String settings = """
                title: t
                description: d
                base-url: https://example.org/
                languages: [en, ru, zh]
                period: 2000/2021
                kinds: {summit: {label: Summit, names: {ru: С, zh: 会}, symbol: circle}}
                licence: {name: n, url: "https://example.org/"}
                """;
        sketch.file("site.yaml", settings)
                .file("people.yaml", "roe: {name: Jane Roe, names: {ru: Р}}\ndoe: {name: Doe, names: {ru: Д, zh: 多}}\n")
                .event("e", "E", "2001-06-15", "people: [roe, doe]");
        assertThat(told("unnamed", sketch)).containsExactly("Jane Roe | Chinese");
    }

    /** A page that is opened, however much is left to do. */
    @Test
    void aLongSectionIsCutAndSaysHowMuchThereIs() {
        Sketch sketch = new Sketch();
        IntStream.rangeClosed(1, 450).forEach(i -> sketch.event("e" + i, "No " + i, "2001-06"));
        assertThat(desk(sketch).sections()).extracting(Section::id).containsExactly("one-source", "dates");
        assertThat(desk(sketch).sections()).allSatisfy(section -> {
            assertThat(section.count()).isEqualTo(450);
            assertThat(section.items()).hasSize(200);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A river                                          | true
            The founding of it all!                          | true
            The river, in the month of June.                 | true
            Six people at a round table                      | false
            六个人围坐在桌旁                                   | false
            """)
    void aDescriptionOfAnImageThatSaysLittle(String alt, boolean poor) {
        String image = "image: {file: a.gif, alt: \"" + alt
                + "\", caption: The river in the month of June, credit: C, licence: CC0}";
        Stream<DeskItem> found =
                items("images", new Sketch().image("a.gif").event("e", "The founding of it all", "2001-06-15", image))
                        .stream();
        assertThat(found.map(DeskItem::says)).isEqualTo(poor ? List.of(alt) : List.of());
    }
}
