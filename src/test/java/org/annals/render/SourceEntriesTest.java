package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.FixtureSite;
import org.annals.load.Loader;
import org.annals.model.Source;
import org.annals.model.Timeline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceEntriesTest {

    private static final Timeline TIMELINE =
            Loader.load(FixtureSite.tree(FixtureSite.EVERYTHING)).value().orElseThrow();

    private static final String CITE = "<cite lang=\"ru\"><a href=\"https://example.org/a_b?x=1&amp;y=%20#z\">";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            article-newspaper | 2003-06-15              | “CITEa title of Things</a></cite>.” <i>Press &amp; Sons</i>, 15 June 2003.
            webpage           | 2003-06~                | “CITEa title of Things</a></cite>.” Press &amp; Sons, about June 2003.
            book              | [2003-05-28,2003-05-29] | <i>CITEa title of Things</a></cite></i>. Press &amp; Sons, 28 or 29 May 2003.
            treaty            | 2003                    | “CITEa title of Things</a></cite>.” Press &amp; Sons, 2003.
            """)
    void anEntryIsInTheChicagoStyle(String type, String issued, String expected) {
        assertThat(html(Items.source("a title of Things", type, Optional.of(issued), Map.of())))
                .isEqualTo("Толстой, Лев, and Foo and Bar, {Inc.}. " + expected.replace("CITE", CITE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who is it?               | “Who is it?” Press
            Admitted to "Five"       | “Admitted to ‘Five.’” Press
            Война и мир              | “Война и мир.” Press
            """)
    void marksStandAsEnglishHasThem(String title, String expected) {
        String html = html(Items.source(title, "webpage", Optional.empty(), Map.of()));
        assertThat(Jsoup.parse(html).text()).contains(expected);
    }

    /** A source in YAML, and its entry; the signs of a title are left out. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            type: book, title: A history., publisher: P                                | <i>A history.</i> P, n.d.
            type: book, title: T, edition: 2, publisher: P                            | <i>T</i>. 2nd ed. P, n.d.
            type: book, title: T, edition: 11, publisher: P                           | <i>T</i>. 11th ed. P, n.d.
            type: book, title: T, author: [{family: 李, given: 自国}]                  | 李自国. <i>T</i>, n.d.
            type: book, title: T, author: [{literal: Sukarno}]                        | Sukarno. <i>T</i>, n.d.
            type: speech, title: T, publisher: P, event: E                            | “T.” Presented at the E, P, n.d.
            type: speech, title: T, publisher: P, issued: 2003                        | “T.” P, 2003.
            type: report, title: T, number: 12, publisher: P                          | <i>T</i>. No. 12. P, n.d.
            type: report, title: T, number: A/12, genre: working paper, publisher: P  | <i>T</i>. Working paper A/12. P, n.d.
            type: book, title: T, DOI: 10.1/a<b                                       | <i>T</i>, n.d. doi:<a href="https://doi.org/10.1/a%3Cb">10.1/a&lt;b</a>.
            type: webpage, title: عنوان, publisher: وكالة الأنباء, issued: 2003          | “<x dir="auto">عنوان</x>.” <bdi>وكالة الأنباء</bdi>, 2003.
            """)
    void whatASourceHasIsShown(String fields, String expected) {
        String html = html(Items.written(fields));
        assertThat(html.replace("<cite>", "").replace("</cite>", "").replace("<cite dir=\"auto\">", "<x dir=\"auto\">"))
                .isEqualTo(expected.replace("</x>", ""));
    }

    @Test
    void whatHasNoAddressIsNotLinked() {
        Source plain = TIMELINE.sources().values().stream()
                .filter(source -> source.url().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(html(plain)).contains("<cite>").doesNotContain("<a");
    }

    /** Every type, and every text variable filled with what must not come out as markup. */
    @Test
    void nothingThatIsWrittenBecomesMarkup() {
        var sources = new LinkedHashMap<String, Source>(TIMELINE.sources());
        List<String> types = List.of(
                "article",
                "article-journal",
                "bill",
                "book",
                "broadcast",
                "chapter",
                "dataset",
                "entry-encyclopedia",
                "interview",
                "legal_case",
                "legislation",
                "map",
                "motion_picture",
                "paper-conference",
                "patent",
                "post",
                "report",
                "review",
                "speech",
                "thesis",
                "treaty",
                "webpage");
        for (String type : types) {
            for (String title : Items.TITLES) {
                Map<String, String> fields = new LinkedHashMap<>();
                for (String name : List.of(
                        "container-title",
                        "volume",
                        "issue",
                        "page",
                        "edition",
                        "number",
                        "DOI",
                        "genre",
                        "collection-title",
                        "publisher-place",
                        "archive",
                        "event",
                        "section",
                        "version")) {
                    fields.put(name, title + " 1");
                }
                Source source = Items.source(title, type, Optional.of("2003"), fields);
                assertWellFormed(html(source), title);
            }
        }
        sources.values().forEach(source -> assertWellFormed(html(source), source.title()));
    }

    private static void assertWellFormed(String html, String title) {
        Document document = Jsoup.parse("<p>" + html + "</p>", "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        assertThat(document.select("*").stream().map(element -> element.nodeName()))
                .as(title)
                .isSubsetOf("#document", "p", "i", "cite", "a", "bdi");
        assertThat(document.select("cite")).as(html).hasSize(1);
        assertThat(Jsoup.parse(html).body().text()).doesNotMatch(".*[\uE000-\uE005].*");
        assertThat(Parser.unescapeEntities(html.replaceAll("<[^>]*>", ""), true))
                .isEqualTo(document.wholeText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ru", "zh", "xx"})
    void everyLanguageHasWordsForIt(String language) {
        assertThat(html(Items.source("Titel", "book", Optional.of("2003"), Map.of()), language))
                .contains("<i><cite");
    }

    private static String html(Source source) {
        return html(source, "en");
    }

    private static String html(Source source, String language) {
        return SourceEntries.of(List.of(source), Items.dating(), language)
                .html(source.id())
                .orElseThrow();
    }
}
