package org.annals.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What other programs read is what was written. */
class CitationFormatsTest {

    static List<String> titles() {
        return Items.TITLES;
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleComesBackFromBibTex(String title) throws Exception {
        BibTeXEntry entry = bibTex(Items.item(title, Optional.of("2003-06-15")));
        assertThat(entry.getType()).isEqualTo(new Key("article"));
        assertThat(LatexWords.read(raw(entry, "title"))).isEqualTo(title);
        assertThat(LatexWords.read(raw(entry, "journal"))).isEqualTo("Press & Sons");
        assertThat(raw(entry, "author")).isEqualTo("Толстой, Лев and {Foo and Bar, \\{Inc.\\}}");
        assertThat(raw(entry, "url")).isEqualTo("https://example.org/a_b?x=1&y=%20#z");
        assertThat(raw(entry, "note")).isEqualTo("A note of two lines.");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void everyLineOfRisIsATagAndAValue(String title) {
        String text = new Ris().text(List.of(Items.item(title, Optional.of("2003-06-15"))));
        assertThat(text).endsWith("\r\n");
        List<String> lines = List.of(text.split("\r\n"));
        assertThat(lines).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - [^\\p{Cntrl}]*"));
        assertThat(lines)
                .startsWith("TY  - NEWS")
                .endsWith("ER  - ")
                .contains("TI  - " + title, "PY  - 2003", "DA  - 2003/06/15/", "AU  - Толстой, Лев");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aCitationProcessorReadsCslJson(String title) throws Exception {
        CSLItemData item = cslJson(Items.item(title, Optional.of("2003-06-15")));
        assertThat(item.getTitle()).isEqualTo(title);
        assertThat(item.getType().toString()).isEqualTo("article-newspaper");
        assertThat(item.getAuthor()).hasSize(2);
        assertThat(item.getIssued().getDateParts()).isDeepEqualTo(new int[][] {{2003, 6, 15}});
        assertThat(item.getURL()).isEqualTo("https://example.org/a_b?x=1&y=%20#z");
    }

    @Test
    void cslJsonCannotEndAScript() {
        assertThat(new CslJson().text(List.of(Items.item("</script>", Optional.empty()))))
                .doesNotContain("<", ">");
    }

    /** Of CSL-JSON the numbers, with {@code ~} where they are in doubt, or the words; of RIS the date; of BibTeX the year. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2003                    | 2003           | 2003///                     | 2003
            2003-06                 | 2003-6         | 2003/06//                   | 2003
            2003-06-15              | 2003-6-15      | 2003/06/15/                 | 2003
            2003-06~                | 2003-6 ~       | 2003/06//about June 2003    | about June 2003
            2003?                   | 2003 ~         | 2003///2003 (uncertain)     | 2003 (uncertain)
            2003-22                 | 2003 season 2  | 2003///summer 2003          | summer 2003
            2003-05-28/2003-05-29   | 2003-5-28/2003-5-29 | ///28–29 May 2003      | 28–29 May 2003
            [2003-05-28,2003-05-29] | 28 or 29 May 2003   | ///28 or 29 May 2003   | 28 or 29 May 2003
            200X                    | a year in 2000–2009 | ///a year in 2000–2009 | a year in 2000–2009
            2003-06-15/..           | since 15 June 2003  | ///since 15 June 2003  | since 15 June 2003
            -0043-03-15             | -44-3-15            | ///15 March 44 BCE     | 15 March 44 BCE
            0000                    | -1                  | ///1 BCE               | 1 BCE
            Y-170000002             | -170000003          | ///170,000,003 BCE     | 170,000,003 BCE
            """)
    void aDateIsNotSurerThanItIs(String edtf, String csl, String ris, String year) throws Exception {
        CslItem item = Items.item("t", Optional.of(edtf));
        assertThat(words(requireNonNull(json(item).get("issued")))).isEqualTo(csl);
        assertThat(new Ris().text(List.of(item))).contains("\r\nDA  - " + ris + "\r\n");
        assertThat(raw(bibTex(item), "year")).isEqualTo(year);
    }

    /** A source in YAML, and a field of its entry, with the entry's own type before it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            type: book, publisher: Sage and Sons                      | book publisher        | {Sage and Sons}
            type: report, publisher: The Institute                    | techreport institution | The Institute
            type: report, number: A/12                                | techreport number     | A/12
            type: thesis, publisher: Lund University                  | phdthesis school      | Lund University
            type: webpage, publisher: War and Peace                   | online organization   | {War and Peace}
            type: treaty, publisher: UN                               | legal organization    | UN
            type: article-newspaper, publisher: Dawn                  | article entrysubtype  | newspaper
            type: article-newspaper, publisher: Dawn                  | article journal       | Dawn
            type: article-magazine, publisher: Time                   | article entrysubtype  | magazine
            type: book, author: [{literal: Sukarno}]                  | book author           | {Sukarno}
            type: book, author: [{family: Sukarno}]                   | book author           | Sukarno
            type: book, author: [{literal: "Rand, Inc."}]             | book author           | {Rand, Inc.}
            type: book, author: [{family: 李, given: 自国}]            | book author           | 李, 自国
            """)
    void bibTexHasWhatASourceHas(String source, String field, String expected) throws Exception {
        String[] names = field.split(" ");
        BibTeXEntry entry = bibTex(item(source));
        assertThat(entry.getType()).isEqualTo(new Key(names[0]));
        assertThat(raw(entry, names[1])).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            type: book, author: [{literal: "Rand, Inc."}]             | AU  - Rand Inc.
            type: book, author: [{literal: Sukarno}]                  | AU  - Sukarno
            type: book, author: [{family: 李, given: 自国}]            | AU  - 李, 自国
            type: article-journal, page: 12-34                        | SP  - 12;EP  - 34
            type: article-journal, page: 12–34                        | SP  - 12;EP  - 34
            type: article-journal, page: "12-34, 40"                  | SP  - 12-34, 40
            type: article-journal, page: e12                          | SP  - e12
            type: report, number: A/12                                | SN  - A/12
            type: book, issued: 2003-05-28/2003-06-02                 | PY  - 2003
            type: book, issued: "[2003-12-31,2003-01-01]"             | PY  - 2003
            type: book, issued: "[2003-12-31,2004-01-01]"             | DA  - ///31 December 2003 or 1 January 2004
            type: book, issued: "{2003-12-31,2004-01-01}"             | PY  - 2003
            type: book, issued: 2003/..                               | PY  - 2003
            type: book, issued: 2003-05~                              | DA  - 2003/05//about May 2003;N1  - issued: 2003-05~ (about May 2003)
            type: book, accessed: 2003-05-28                          | Y2  - 2003/05/28/
            type: book, accessed: 2003-05-28/2003-05-29               | N1  - accessed: 2003-05-28/2003-05-29 (28–29 May 2003)
            type: book, original-date: 1911                           | N1  - original-date: 1911 (1911)
            """)
    void risHasWhatASourceHas(String source, String expected) {
        assertThat(new Ris().text(List.of(item(source))).split("\r\n")).contains(expected.split(";"));
    }

    /** One of several years would be a guess, and a date that nobody doubts needs no note. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            type: book, issued: "[2003-12-31,2004-01-01]" | PY  -
            type: book, issued: 200X                      | PY  -
            type: book, issued: 2003-06                   | N1  -
            type: book, accessed: 2003-05-28/2003-05-29   | Y2  -
            type: book, accessed: 2003-05-28              | N1  -
            """)
    void risHasNothingThatASourceHasNot(String source, String tag) {
        assertThat(new Ris().text(List.of(item(source)))).doesNotContain("\r\n" + tag);
    }

    private static CslItem item(String fields) {
        return CslItem.of(Items.written("title: T, " + fields), Items.dating());
    }

    @Test
    void whatHasNoDateGetsNone() throws Exception {
        CslItem item = Items.item("t", Optional.empty());
        assertThat(json(item)).doesNotContainKey("issued");
        assertThat(new Ris().text(List.of(item))).doesNotContain("PY  -", "DA  -");
        assertThat(bibTex(item).getFields()).doesNotContainKeys(new Key("year"), new Key("date"));
    }

    private static String words(Object issued) {
        Map<?, ?> date = (Map<?, ?>) issued;
        if (date.containsKey("literal")) {
            return String.valueOf(date.get("literal"));
        }
        String parts = String.valueOf(date.get("date-parts"))
                .replace("], [", "/")
                .replaceAll("[\\[\\]]", "")
                .replace(", ", "-");
        String season = date.containsKey("season") ? " season " + date.get("season") : "";
        return parts + season + (date.containsKey("circa") ? " ~" : "");
    }

    private static Map<String, Object> json(CslItem item) throws Exception {
        String array = new CslJson().text(List.of(item));
        String object = array.substring(array.indexOf('{'), array.lastIndexOf('}') + 1);
        return new JsonParser(new JsonLexer(new StringReader(object))).parseObject();
    }

    private static CSLItemData cslJson(CslItem item) throws Exception {
        return CSLItemData.fromJson(json(item));
    }

    private static BibTeXEntry bibTex(CslItem item) throws Exception {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(new BibTex().text(List.of(item))));
        assertThat(database.getEntries()).hasSize(1).containsKey(new Key("id-1"));
        return requireNonNull(database.getEntries().get(new Key("id-1")));
    }

    private static String raw(BibTeXEntry entry, String field) {
        return entry.getField(new Key(field)).toUserString();
    }
}
