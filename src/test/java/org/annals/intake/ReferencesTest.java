package org.annals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.annals.load.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources from CSL JSON, BibTeX and RIS come into the list in a form that is read again without a problem. */
class ReferencesTest {

    private static final String CSL = """
            [{"id": "http://zotero.org/users/1/items/AB", "type": "article-newspaper", "title": "SCO \\"founded\\"",
              "container-title": "Xinhua, the agency", "URL": "https://x.example.org/a", "volume": 3, "custom-x": "y",
              "issued": {"date-parts": [["2001", 6, 15]]}, "accessed": {"date-parts": [[2020, 1, 2]]},
              "author": [{"family": "Li", "given": "Na, Dr"}, {"literal": "Xinhua"}]},
             {"id": "smith2001", "type": "book", "title": "B", "issued": {"raw": "June 2001"}}]
            """;

    private static final String BIBTEX = """
            @string{jnl = {Journal of Things}}
            @article{mueller2003,
              author = {M{\\"u}ller, J{\\"o}rg and Doe, Jane},
              title = {The {SCO} & its {\\'E}lan}, journal = jnl, year = 2003, month = jun, pages = {1--10},
              doi = {10.1000/xyz}, url = {https://example.org/a_b?c=1&d=2}, file = {x.pdf}
            }
            """;

    private static final String RIS = """
            TY  - NEWS
            AU  - Li, Na
            AU  - Xinhua
            TI  - A long title
              that goes on
            T2  - People's Daily
            PY  - 2001
            DA  - 2001/06/15/
            SP  - 3
            EP  - 5
            UR  - https://r.example.org/a
            C1  - odd
            ER  -
            """;

    @Test
    void cslJsonComesIn() {
        var imported = Imported.of("a.json", CSL, Imported.KINDS);
        assertThat(added(imported)).isEqualTo("""

                  - id: sco-founded
                    type: article-newspaper
                    title: "SCO \\"founded\\""
                    author:
                      - {family: Li, given: "Na, Dr"}
                      - {literal: Xinhua}
                    issued: 2001-06-15
                    accessed: 2020-01-02
                    URL: https://x.example.org/a
                    container-title: Xinhua, the agency
                    volume: "3"
                    # custom-x: y
                    custom: {kind: news}

                  - id: smith2001
                    type: book
                    title: B
                    issued: 2001-06
                    custom: {kind: news}
                """);
        assertThat(imported.problems()).isEqualTo("a.json:1:2: import-loss: a source has no key custom-x\n");
    }

    @Test
    void bibTexComesIn() {
        var imported = Imported.of("a.bib", BIBTEX, Imported.KINDS);
        assertThat(added(imported))
                .contains(
                        "  - id: mueller2003\n    type: article-journal\n    title: The SCO & its Élan\n"
                                .replace("The SCO & its Élan", "\"The SCO & its Élan\""),
                        "      - {family: Müller, given: Jörg}\n      - {family: Doe, given: Jane}\n",
                        "    issued: 2003-06\n",
                        "    URL: \"https://example.org/a_b?c=1&d=2\"\n",
                        "    container-title: Journal of Things\n",
                        "    DOI: 10.1000/xyz\n",
                        "    # file: x.pdf\n    custom: {kind: news}\n");
        assertThat(imported.problems()).isEqualTo("a.bib:2:1: import-loss: a source has no key file\n");
    }

    @Test
    void risComesIn() {
        var imported = Imported.of("a.ris", RIS, Imported.KINDS);
        assertThat(added(imported)).isEqualTo("""

                  - id: a-long-title-that-goes-on
                    type: article-newspaper
                    title: A long title that goes on
                    author:
                      - {family: Li, given: Na}
                      - {literal: Xinhua}
                    issued: 2001-06-15
                    URL: https://r.example.org/a
                    container-title: People's Daily
                    page: "3-5"
                    # C1: odd
                    custom: {kind: news}
                """);
        assertThat(imported.problems()).isEqualTo("a.ris:1:1: import-loss: a source has no key C1\n");
    }

    @Test
    void anIdThatIsTakenIsNotGivenToAnotherSourceInSilence() {
        var imported = Imported.of(
                "a.json", "[{\"id\": \"a-source\", \"type\": \"book\", \"title\": \"Another\"}]", Imported.KINDS);
        assertThat(added(imported)).contains("- id: a-source-2\n");
        assertThat(imported.arrivals().decisions())
                .containsExactly("the id a-source is taken by another source: “Another” is a-source-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.bib", "a.ris"})
    void whatCameInIsReadAndNotBroughtInAgain(String name) {
        String text = name.endsWith("json") ? CSL : name.endsWith("bib") ? BIBTEX : RIS;
        var first = Imported.of(name, text, Imported.KINDS);
        assertThat(Loader.load(Imported.tree(first.project())).problems()).isEmpty();
        var second = Imported.of(first.project(), name, text, Imported.KINDS);
        assertThat(second.files()).isEmpty();
        assertThat(second.arrivals().known()).isEqualTo(first.arrivals().sources());
    }

    /** What BibLaTeX has beyond BibTeX is no preprint. */
    @ParameterizedTest
    @CsvSource({
        "misc, document",
        "report, report",
        "thesis, thesis",
        "dataset, dataset",
        "legal, treaty",
        "legislation, legislation",
        "jurisdiction, legal_case",
        "standard, standard",
        "Software, software",
        "inreference, entry-encyclopedia",
        "video, motion_picture",
        "phdthesis, thesis",
        "www, webpage",
    })
    void anEntryOfBibLaTexHasItsType(String type, String expected) {
        var imported = Imported.of("a.bib", "@" + type + "{key-1, title = {T}, year = {2003}}", Imported.KINDS);
        assertThat(added(imported)).contains("- id: key-1\n    type: " + expected + "\n");
    }

    @Test
    void whoStandsBehindASourceIsNotMadeUp() {
        var imported = Imported.of("a.ris", RIS);
        assertThat(added(imported)).endsWith("    custom: {kind: unsorted}\n");
        assertThat(imported.arrivals().decisions())
                .containsExactly("1 new source is unsorted, for nothing says who stands behind: --source-kind does, or"
                        + " custom: {kind: …} at each");
    }

    @Test
    void aTimelineWithItsOwnKindsOfSourcesHasSomeThatAreUnsorted() {
        Map<String, String> project = new LinkedHashMap<>(Imported.PROJECT);
        project.merge("content/site.yaml", "source-kinds: {letter: Letter, news: News}\n", String::concat);
        var imported = Imported.of(project, "a.ris", RIS, Imported.NONE);
        assertThat(added(imported)).endsWith("    custom: {kind: unsorted}\n");
        assertThat(Loader.load(Imported.tree(imported.project())).problems()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldAndKept() {
        var imported = Imported.of("a.json", """
                [{"id": "a", "type": "blogpost", "title": "A", "issued": {"literal": "some time"}}, 3]
                """, Imported.KINDS);
        assertThat(added(imported))
                .contains("    type: document\n    # type: blogpost\n    title: A\n    # issued: some time\n");
        assertThat(imported.problems())
                .contains(
                        "a.json:1:2: import-loss: blogpost is no item type of CSL\n",
                        "a.json:1:2: date-form: issued is some time: ",
                        "a.json:1:85: import-form: this is neither a timeline of TimelineJS nor an event or a source in CSL\n");
    }

    @Test
    void aFaultInOneEntryLeavesTheOthers() {
        var imported = Imported.of(
                "a.bib",
                "@book{broken, title = {A}, author = }\n@book{whole, title = {B}, year = 2001}\n@book{open, title = {C}\n",
                Imported.KINDS);
        assertThat(added(imported)).contains("  - id: whole\n").doesNotContain("broken", "open");
        assertThat(imported.problems()).isEqualTo("""
                a.bib:1:1: import-form: the entry broken cannot be read, and is left out
                a.bib:3:1: import-form: the brace that opens here is never closed
                """);
        assertThat(Imported.of("a.ris", "stray\nTY  - BOOK\nTI  - A\nTY  - BOOK\nTI  - B\n", Imported.KINDS)
                        .problems())
                .isEqualTo("""
                a.ris:1:1: import-form: an entry begins with the line TY
                a.ris:2:1: import-form: this entry does not end
                a.ris:4:1: import-form: this entry does not end
                """);
        assertThat(Imported.of("a.bib", "nothing").problems()).contains("no entry of BibTeX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "author = {Li, Na and others} => {family: Li, given: Na} => names under author go on",
                "author = {Li Na and {World Health Organization}} => {literal: World Health Organization} => ''",
                "author = {Jan de Haas} => {family: Haas, given: Jan, non-dropping-particle: de} => ''",
                "author = {{de Haas}, Jan} => {family: de Haas, given: Jan} => ''",
                "publisher = pp => publisher: Paren Press => ''",
                "publisher = {A } # pp => publisher: A Paren Press => ''",
                "year = 2003, month = jun => issued: 2003-06 => ''",
                "year = 2003, month = \"15~\" # jun => issued: 2003-06-15 => ''",
                "year = 2003, month = {June}, day = 5 => issued: 2003-06-05 => ''",
                "year = {[2003]} => issued: 2003 => ''",
                "year = {2003--2004} => issued: 2003/2004 => ''",
                "year = {c. 2003} => issued: 2003~ => ''",
                "year = {c2003} => issued: 2003 => ''",
                "year = {forthcoming} => # issued: forthcoming => year is forthcoming: ",
                "year = {2003--2004}, month = jun => # issued: 2003/2004, jun => year is 2003/2004, jun: ",
                "urldate = {2003-02-30} => # accessed: 2003-02-30 => urldate is 2003-02-30: there is no 30 February 2003",
                "langid = {ngerman} => language: de => ''",
                "crossref = {parent} => container-title: The larger one => ''",
                "crossref = {parent} => publisher: X => ''",
                "crossref = {gone} => # crossref: gone => a source has no key crossref",
            })
    void aFieldOfBibTexIsTakenForWhatItSays(String field, String written, String told) {
        var imported = Imported.of(
                "a.bib",
                "@string(pp = \"Paren Press\")\n@incollection{one, title = {T}, " + field
                        + "}\n@book{parent, title = {The larger one}, publisher = {X}}\n",
                Imported.KINDS);
        assertThat(added(imported)).contains(written + "\n").doesNotContain("others}");
        assertThat(imported.problems()).contains(told);
        assertThat(imported.problems().isEmpty()).isEqualTo(told.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "2006///Spring => 2006-21",
                "2006/03/ => 2006-03",
                "2006/03/05/ => 2006-03-05",
                "2006/3/5 => 2006-03-05",
                "2006/03 => 2006-03",
                "c2006 => 2006",
                "[2006] => 2006",
                "[c2006] => 2006",
                "2006-2007 => 2006/2007",
                "2006/03/05/Spring => unclear",
                "2006//05/ => unclear",
                "2006/02/30/ => unclear",
            })
    void aDateOfRisIsReadOrToldWhereItStands(String typed, String edtf) {
        var imported = Imported.of("a.ris", "TY  - BOOK\nTI  - A\nPY  - " + typed + "\nER  - \n", Imported.KINDS);
        if (edtf.equals("unclear")) {
            assertThat(added(imported)).contains("    # issued: ");
            assertThat(imported.problems()).startsWith("a.ris:3:1: ").contains(": PY is " + typed + ": ");
        } else {
            assertThat(added(imported)).contains("    issued: " + edtf + "\n");
            assertThat(imported.problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "\"2001-06\" => 2001-06",
                "{\"literal\": \"Spring 2001\"} => 2001-21",
                "{\"raw\": \"c. 2001\"} => 2001~",
                "{\"date-parts\": [[2001]], \"circa\": true} => 2001~",
                "{\"date-parts\": [[2001]], \"season\": \"spring\"} => 2001-21",
                "{\"date-parts\": [[2001]], \"season\": 4} => 2001-24",
                "{\"date-parts\": [[2001]], \"season\": \"monsoon\"} => unclear",
                "{\"date-parts\": [[\"2001\", \"0\", \"0\"]]} => 2001",
                "{\"date-parts\": [[2001, 13]]} => 2001-21",
                "{\"date-parts\": [[2001, 17]]} => unclear",
                "{\"date-parts\": [[2001, 5], [2001, 6]]} => 2001-05/2001-06",
                "{\"date-parts\": [[-44, 3, 15]]} => -0043-03-15",
                "{\"date-parts\": [[-44]]} => -0043",
                "{\"year\": 2001, \"month\": 5} => 2001-05",
                "[{\"date-parts\": [[2001, 5]]}] => 2001-05",
                "[{\"year\": 2001}, {\"year\": 2002}] => 2001/2002",
            })
    void everyDateOfCslIsReadOrTold(String issued, String edtf) {
        var imported = Imported.of(
                "a.json",
                "[{\"id\": \"k\", \"type\": \"book\", \"title\": \"A\", \"issued\": " + issued + "}]",
                Imported.KINDS);
        if (edtf.equals("unclear")) {
            assertThat(added(imported)).contains("    # issued: ");
            assertThat(imported.problems()).contains(": issued is ");
        } else {
            assertThat(added(imported).replace("\"", "")).contains("    issued: " + edtf + "\n");
            assertThat(imported.problems()).isEmpty();
        }
    }

    @Test
    void anUnknownTypeOfBibTexIsToldAndNoArticle() {
        var imported = Imported.of("a.bib", "@foo{k, title = {T}}", Imported.KINDS);
        assertThat(added(imported)).contains("    type: document\n    # type: foo\n");
        assertThat(imported.problems()).contains("import-loss: foo is no item type of CSL");
    }

    @ParameterizedTest
    @CsvSource({"pages, false", "pagetotal, true", "numpages, true"})
    void pagesAreCountedByTheFileAlone(String field, boolean isCounted) {
        var imported = Imported.of("a.bib", "@book{k, title = {T}, " + field + " = {10}}", Imported.KINDS);
        assertThat(added(imported).contains("number-of-pages: \"10\"")).isEqualTo(isCounted);
        var range = Imported.of("a.bib", "@book{k, title = {T}, " + field + " = {1--10}}", Imported.KINDS);
        assertThat(added(range).contains("number-of-pages")).isEqualTo(isCounted);
    }

    @Test
    void aForeignKeyIsKeptAndCitedByItsId() {
        Map<String, String> project = new LinkedHashMap<>(Imported.PROJECT);
        project.putAll(Imported.of("a.bib", "@book{Meyer:2011_a, title = {T}}", Imported.KINDS)
                .files());
        assertThat(project.get("content/sources.yaml"))
                .contains("- id: meyer-2011-a\n", "citation-key: \"Meyer:2011_a\"\n");
        var imported = Imported.of(
                project,
                "a.md",
                "---\ntitle: A\ndate: 2001\nsummary: S.\nkind: summit\n---\n\nThey met [@Meyer:2011_a, p. 3; @a-source].\n",
                Imported.NONE);
        assertThat(imported.event("2001/a.md")).endsWith("\nThey met [@meyer-2011-a, p. 3; @a-source].\n");
        assertThat(imported.problems()).isEmpty();
    }

    @Test
    void aSourceWithoutATitleIsDescribed() {
        var imported = Imported.of(
                "a.json", "[{\"type\": \"report\", \"publisher\": \"A body\", \"issued\": \"2003\"}]", Imported.KINDS);
        assertThat(added(imported)).contains("type: report\n    title: \"[A body, 2003]\"\n");
        assertThat(imported.problems()).isEqualTo("a.json:1:2: import-loss: this source has no title\n");
    }

    @Test
    void deepBracesAreTold() {
        String deep = "@book{k, title={} # {" + "{".repeat(3_000) + "x" + "}".repeat(3_000) + "}}\n";
        assertThat(Imported.of("a.bib", deep, Imported.KINDS).problems())
                .isEqualTo("a.bib:1:1: import-form: the entry k cannot be read, and is left out\n");
    }

    @Test
    void hostileTitlesAreTexts() {
        Map<String, String> project = new LinkedHashMap<>(Imported.PROJECT);
        var imported =
                Imported.of("a.ris", "TY  - BOOK\nTI  - a: {b} # \"c\" - [d\nAU  - }, ]: #\nER  -\n", Imported.KINDS);
        project.putAll(imported.files());
        var read = Loader.load(Imported.tree(project));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().orElseThrow().sources().values())
                .anyMatch(source -> source.title().equals("a: {b} # \"c\" - [d"));
    }

    private static String added(Imported imported) {
        String before = Imported.PROJECT.getOrDefault("content/sources.yaml", "");
        String after = imported.files().getOrDefault("content/sources.yaml", before);
        assertThat(after).startsWith(before);
        return after.substring(before.length());
    }
}
