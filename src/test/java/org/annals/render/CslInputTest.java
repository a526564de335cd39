package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.annals.load.Loader;
import org.annals.model.Source;
import org.annals.model.Source.Name;
import org.annals.model.Timeline;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.problem.Severity;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs that manage references write comes in, and out again, without a loss (CSL 1.0.2). */
class CslInputTest {

    private static final String SITE = """
            title: t
            description: d
            base-url: https://example.org/
            languages: [en]
            period: 2001/2003
            kinds: {summit: {label: Summit, symbol: circle}}
            licence: {name: n, url: "https://example.org/"}
            """;

    private static Result<Timeline> load(String sources) {
        return Loader.load(new SourceTree(
                List.of(new SourceFile("content/site.yaml", SITE), new SourceFile("content/sources.yaml", sources)),
                List.of(),
                List.of()));
    }

    private static Collection<Source> sources(String yaml) {
        Result<Timeline> loaded = load(yaml);
        assertThat(loaded.problems().stream()
                        .filter(problem -> problem.rule().severity() == Severity.ERROR)
                        .map(Problem::toString))
                .isEmpty();
        return loaded.value().orElseThrow().sources().values();
    }

    private static Source source(String fields) {
        return sources("references:\n  - {id: a, type: book, title: A, " + fields + ", custom: {kind: academic}}\n")
                .iterator()
                .next();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2001-06-15 | 2001-06-15
            2001~ | 2001~
            "2001-06/2001-08" | 2001-06/2001-08
            {date-parts: [[2001, 6, 15]]} | 2001-06-15
            {"date-parts": [["2001", "06", "15"]]} | 2001-06-15
            {date-parts: [[2001, 6]]} | 2001-06
            {date-parts: [[2001]]} | 2001
            {date-parts: [["2001"]]} | 2001
            {date-parts: [[2001, 6, 15], [2001, 6, 18]]} | 2001-06-15/2001-06-18
            {date-parts: [[-43, 3, 15]]} | -0042-03-15
            {date-parts: [[79]]} | 0079
            {date-parts: [[2001]], season: 2} | 2001-22
            {date-parts: [[2001]], season: autumn} | 2001-23
            {date-parts: [[2001, 22]]} | 2001-22
            {date-parts: [[2001, 16]]} | 2001-24
            {date-parts: [[2001]], circa: true} | 2001~
            {date-parts: [[2001]], circa: 1} | 2001~
            {date-parts: [[2001]], circa: false} | 2001
            {raw: "2001-06-15"} | 2001-06-15
            {raw: 15 June 2001} | 2001-06-15
            {raw: "June 15, 2001"} | 2001-06-15
            {raw: "12/25/2001"} | 2001-12-25
            {literal: June 2001} | 2001-06
            [{year: 2001, month: 6, day: 15}] | 2001-06-15
            [{year: 2001, month: 06}] | 2001-06
            {year: 2001, month: 6} | 2001-06
            [{year: 2001}, {year: 2003}] | 2001/2003
            [{year: 2001, season: 1, circa: true}] | 2001-21~
            """)
    void everyFormOfADate(String written, String edtf) {
        assertThat(source("issued: " + written).issued().orElseThrow().edtf()).isEqualTo(edtf);
        assertThat(source("accessed: " + written).accessed().orElseThrow().edtf())
                .isEqualTo(edtf);
        for (String variable : List.of("available-date", "event-date", "original-date", "submitted")) {
            assertThat(source(variable + ": " + written)
                            .dates()
                            .values()
                            .iterator()
                            .next()
                            .edtf())
                    .isEqualTo(edtf);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{date-parts: [[2001, 13, 40]]}",
                "{date-parts: [[2001, June]]}",
                "{date-parts: [[]]}",
                "{date-parts: []}",
                "{date-parts: [[2001], [2002], [2003]]}",
                "{raw: 05/06/2001}",
                "{raw: forthcoming}",
                "{literal: long ago}",
                "{season: 2}",
                "{}",
                "{years: 2001}",
                "[2001, 6, 15]",
                "[{month: 6}]",
                "{date-parts: 2001}",
                "{date-parts: [2001, 6, 15]}"
            })
    void aDateThatSaysNothingSureIsToldAtItsPlace(String written) {
        Result<Timeline> loaded = load(
                "references:\n  - {id: a, type: book, title: A, issued: " + written + ", custom: {kind: academic}}\n");
        assertThat(loaded.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.at().file()).isEqualTo("content/sources.yaml");
            assertThat(problem.at().line()).isEqualTo(2);
            assertThat(problem.suggestion()).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "author",
                "chair",
                "collection-editor",
                "compiler",
                "composer",
                "container-author",
                "contributor",
                "curator",
                "director",
                "editor",
                "editor-translator",
                "editorial-director",
                "executive-producer",
                "guest",
                "host",
                "illustrator",
                "interviewer",
                "narrator",
                "organizer",
                "original-author",
                "performer",
                "producer",
                "recipient",
                "reviewed-author",
                "script-writer",
                "series-creator",
                "translator"
            })
    void everyKindOfName(String role) {
        Source source = source(
                role + ": [{family: Berg, given: Jan, non-dropping-particle: van der, suffix: Jr.,"
                        + " comma-suffix: true}, {family: Cervantes, given: Miguel, dropping-particle: de}, {literal: The Body}]");
        assertThat(source.names().getOrDefault(role, List.of()).stream().map(Name::words))
                .containsExactly("Jan van der Berg Jr.", "Miguel de Cervantes", "The Body");
        assertThat(entry(source)).contains("A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abstract",
                "annote",
                "archive",
                "archive_collection",
                "archive_location",
                "archive-place",
                "authority",
                "call-number",
                "chapter-number",
                "citation-key",
                "citation-label",
                "citation-number",
                "collection-number",
                "collection-title",
                "container-title",
                "container-title-short",
                "dimensions",
                "division",
                "DOI",
                "edition",
                "event",
                "event-title",
                "event-place",
                "first-reference-note-number",
                "genre",
                "ISBN",
                "ISSN",
                "issue",
                "journalAbbreviation",
                "jurisdiction",
                "keyword",
                "locator",
                "medium",
                "number",
                "number-of-pages",
                "number-of-volumes",
                "original-publisher",
                "original-publisher-place",
                "original-title",
                "page",
                "page-first",
                "part",
                "part-title",
                "PMCID",
                "PMID",
                "printing",
                "publisher-place",
                "references",
                "reviewed-genre",
                "reviewed-title",
                "scale",
                "section",
                "shortTitle",
                "source",
                "status",
                "supplement",
                "title-short",
                "version",
                "volume",
                "volume-title",
                "volume-title-short",
                "year-suffix"
            })
    void everyVariable(String variable) {
        Source source = source("\"" + variable + "\": 12");
        assertThat(source.fields()).containsEntry(variable, "12");
        assertThat(entry(source)).contains("A");
        assertThat(json(List.of(source))).contains("\"" + variable + "\":\"12\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Of <i>Homo sapiens</i> and H<sub>2</sub>O | Of <i>Homo sapiens</i> and H<sub>2</sub>O | Of Homo sapiens and H2O
            x<sup>2</sup> <b>now</b> | x<sup>2</sup> <b>now</b> | x2 now
            <sc>bce</sc> | <span class="small-caps">bce</span> | bce
            <span style="font-variant: small-caps;">bce</span> | <span class="small-caps">bce</span> | bce
            The <span class="nocase">iPhone</span> | The <span>iPhone</span> | The iPhone
            An <i>open end | An open end | An open end
            A </i>closed one | A closed one | A closed one
            <i>a<b>c</i>d</b> | acd | acd
            """)
    void richTextIsSetInPagesAndPlainElsewhere(String title, String html, String plain) {
        Source source = sources("references:\n  - id: a\n    type: book\n    title: '" + title
                        + "'\n    custom: {kind: academic}\n")
                .iterator()
                .next();
        assertThat(source.title()).isEqualTo(plain);
        assertThat(entry(source)).contains(html);
        for (CitationFormat format : List.of(new Ris(), new BibTex())) {
            assertThat(written(format, List.of(source))).doesNotContain("<i>", "<b>", "<sub>", "span");
        }
        assertThat(sources(json(List.of(source))).iterator().next().richTitle()).isEqualTo(title);
    }

    /** Zotero writes tabs and addresses for ids; here the ids are those of a plug-in that makes words of them. */
    @Test
    void readsWhatZoteroWrites() {
        Source source = sources("""
                [
                \t{
                \t\t"id": "berg-2001",
                \t\t"type": "chapter",
                \t\t"container-title": "The Whole & its <i>parts</i>",
                \t\t"event-place": "London",
                \t\t"ISBN": "978-3-16-148410-0",
                \t\t"language": "en",
                \t\t"page": "12–34",
                \t\t"publisher": "Press",
                \t\t"title": "A part",
                \t\t"author": [
                \t\t\t{
                \t\t\t\t"family": "Berg",
                \t\t\t\t"given": "Jan",
                \t\t\t\t"non-dropping-particle": "van der"
                \t\t\t}
                \t\t],
                \t\t"editor": [{"literal": "The Body"}],
                \t\t"accessed": {"date-parts": [["2026", 11, 23]]},
                \t\t"issued": {"date-parts": [["2001", 6]], "season": "June"},
                \t\t"custom": {"kind": "academic"}
                \t}
                ]
                """).iterator().next();
        assertThat(source.author()).extracting(Name::words).containsExactly("Jan van der Berg");
        assertThat(source.issued().orElseThrow().edtf()).isEqualTo("2001-06");
        assertThat(source.accessed().orElseThrow().edtf()).isEqualTo("2026-11-23");
        assertThat(entry(source)).contains("van der Berg", "The Body");
    }

    @Test
    void readsWhatPandocWrites() {
        Source source = sources("""
                ---
                references:
                - id: berg2001
                  author:
                  - family: Berg
                    given: Jan
                    dropping-particle: von
                  container-title: Whole
                  issued:
                  - year: 2001
                    month: 6
                    day: 15
                  title: A part
                  translator:
                  - family: Roe
                    given: Al
                  type: chapter
                  custom: {kind: academic}
                ...
                """.replace("---\n", "").replace("...\n", ""))
                .iterator()
                .next();
        assertThat(source.issued().orElseThrow().edtf()).isEqualTo("2001-06-15");
        assertThat(entry(source)).contains("Roe");
    }

    @Test
    void ourOwnFileReadsBackToTheSameCitations() {
        Collection<Source> sources = sources("""
                references:
                  - id: a
                    type: chapter
                    title: Of <i>Homo</i> & "others"
                    author: [{family: Berg, given: Jan, non-dropping-particle: van der}, {literal: "The Body, Inc."}]
                    editor: [{family: Doe, given: Jo, suffix: Jr., comma-suffix: true}]
                    translator: [{family: 王, given: 毅}]
                    container-title: Whole
                    issued: 2001-06-15/2001-06-18
                    original-date: 1990
                    accessed: 2026-11-23
                    URL: https://example.org/a?b=c&d=%20e
                    page: 1–20
                    note: A note.
                    custom: {kind: academic, side: nobody, archive-url: https://archive.example.org/a}
                  - {id: b, type: book, title: About, issued: 2001~, custom: {kind: news}}
                  - {id: c, type: book, title: Sometime, issued: "[2001,2003]", custom: {kind: news}}
                  - {id: d, type: book, title: Decade, issued: 200X, custom: {kind: news}}
                  - {id: e, type: book, title: Season, issued: "2001-22?", custom: {kind: news}}
                  - {id: f, type: book, title: Old, issued: -0043-03-15, custom: {kind: news}}
                """);
        Collection<Source> again = sources(json(sources));
        assertThat(entries(again)).isEqualTo(entries(sources));
        assertThat(json(again)).isEqualTo(json(sources));
        for (CitationFormat format : List.of(new Ris(), new BibTex())) {
            assertThat(written(format, again)).isEqualTo(written(format, sources));
        }
    }

    private static String entry(Source source) {
        return entries(List.of(source)).values().iterator().next();
    }

    private static Map<String, String> entries(Collection<Source> sources) {
        SourceEntries entries = SourceEntries.of(sources, Items.dating(), "en");
        return sources.stream()
                .collect(Collectors.toMap(
                        Source::id, source -> entries.html(source.id()).orElseThrow()));
    }

    private static String json(Collection<Source> sources) {
        return written(new CslJson(), sources);
    }

    private static String written(CitationFormat format, Collection<Source> sources) {
        var out = new StringWriter();
        try {
            format.write(
                    sources.stream()
                            .map(source -> CslItem.of(source, Items.dating()))
                            .iterator(),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
