package org.annals.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.annals.problem.Location;
import org.annals.prose.EventLink;
import org.annals.prose.QuoteMarks;
import org.annals.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written, and what the reader of it shows by way of {@link Printer}; in one line ⏎ is a line end. */
class MarkdownTest {

    private static final String CITATION = "citation-form: a citation names a source by @ and its id";
    private static final String LOST = "citation-form: this is not read as a citation, a note or a link to an event";
    private static final String LATE =
            "citation-form: a citation has the sign @ right after its bracket, and no other sign before that";
    private static final String NESTED = "citation-form: inside a citation there are no brackets";
    private static final String HTML = "raw-html: HTML cannot stand in a text";
    private static final String COMMENT = "raw-html: a comment of HTML cannot stand in a text";
    private static final String IMAGE = "image-in-text: a picture cannot stand in the text";
    private static final String INVISIBLE = "control-character: an invisible character ";

    private final Markdown markdown = new Markdown();

    @Test
    void readsBlocks() {
        assertThat(printed("""
                        # Head
                        Lower
                        -----

                        A paragraph
                        of two lines.

                        > Quoted
                        >
                        > - in it

                        - one
                        - two
                            1. inner

                        3) three

                           more
                        4) four

                        ***
                            indented
                              deeper

                        ```text
                        fenced

                          deeper
                        ```
                        - item

                          ```
                          in it
                          ```
                        """)).isEqualTo("""
                        h1 Head
                        h2 Lower
                        p A paragraph⏎of two lines.
                        quote
                          p Quoted
                          ul
                          -
                            p in it
                        ul
                        -
                          p one
                        -
                          p two
                          ol 1
                          -
                            p inner
                        ol 3 loose
                        -
                          p three
                          p more
                        -
                          p four
                        rule
                        verbatim indented⏎  deeper⏎
                        verbatim fenced⏎⏎  deeper⏎
                        ul loose
                        -
                          p item
                          verbatim in it⏎
                        ! 22:5+1 doubtful-markdown: this is shown as code just as it is typed, because its lines are moved in by four blanks or a tab""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                // Emphasis
                "*a* _b_ **c** __d__ ***e*** => em{a} em{b} strong{c} strong{d} em{strong{e}}",
                "*a **b** c* => em{a strong{b} c}",
                "~~gone~~ and ~not~ => del{gone} and ~not~",
                "snake_case_word 2*3*4 => snake_case_word 2em{3}4",
                "a * b * c _ d => a * b * c _ d",
                "上海*合作*组织 => 上海em{合作}组织",
                "foo***bar***baz => fooem{strong{bar}}baz",
                // Code
                "`a` `` b`c `` `*d*` `&amp;` `\\` => code{a} code{b`c} code{*d*} code{&amp;} code{\\}",
                "`a⏎b` => code{a b}",
                "`[@a]` `[[b]]` `[^c]` `<b>` => code{[@a]} code{[[b]]} code{[^c]} code{<b>}",
                "`open => `open",
                // Signs by name and with a backslash
                "&amp; &lt;b&gt; &copy; &#x4E0A; &#233; => & <b> © 上 é",
                "&nosuch; & AT&T &amp => &nosuch; & AT&T &amp",
                "\\*a\\* \\[@b] \\[[c]] \\`d\\` \\& \\\\ \\a => *a* [@b] [[c]] `d` & \\ \\a",
                "\\&amp; &amp;amp; => &amp; &amp;",
                "\\\"straight\\\" \\'too\\' => \"straight\" 'too'",
                // Line ends
                "a⏎b => a⏎b",
                "a  ⏎b\\⏎c => a↵b↵c",
                "*a  ⏎b* c  => em{a↵b} c",
                // Typography
                "\"quoted\" and 'single' => “quoted” and ‘single’",
                "\"it's 'so'\" => “it’s ‘so’”",
                "the SCO's leaders' plan, '90s, l'été => the SCO’s leaders’ plan, ’90s, l’été",
                "2001--2021 --- and so on... => 2001–2021 — and so on…",
                "(\"a\") \"*b*\" *\"c\"* => (“a”) “em{b}” em{“c”}",
                "\"open => \"open",
                "“done” ‘already’ – — … => “done” ‘already’ – — …",
                "\"words\" [@a]. => “words”.cite<a>",
                "In the '90s, rock 'n' roll, 'tis the members'⏎vote => In the ’90s, rock ’n’ roll, ’tis the members’⏎vote",
                "他说\"重要\"然后 5\" x 6' => 他说“重要”然后 5\" x 6’",
                "&quot;a&#34; &#39;b&apos; => \"a\" 'b'",
                "`\"a'` \"`b`\" => code{\"a'} “code{b}”",
                // Links
                "[a](https://b.org/c?d=e&f=g) => link<https://b.org/c?d=e&f=g>{a}",
                "[*a* b](c \"T 'x'\") => link<c 'T 'x''>{em{a} b}",
                "[a](<b>) [c]() [d](e(f)g) => link<b>{a} link<>{c} link<e(f)g>{d}",
                "[a](<b c.pdf>) [a](<b> 'T') => link<b c.pdf>{a} link<b 'T'>{a}",
                "[a](b\\*c&amp;d) => link<b*c&d>{a}",
                "[a](java&#115;cript:b) => link<javascript:b>{a}",
                "[a](<java&#9;script:b>) => link<java\tscript:b>{a}",
                "<https://a.org/b?c&d> <a@b.org> <mailto:a@b.org> => link<https://a.org/b?c&d>{https://a.org/b?c&d} link<mailto:a@b.org>{a@b.org} link<mailto:a@b.org>{mailto:a@b.org}",
                "https://a.org www.b.org c@d.org => https://a.org www.b.org c@d.org",
                "[a][r] [r][] [R] [*b*][r]⏎⏎[r]: /u 'T' => link</u 'T'>{a} link</u 'T'>{r} link</u 'T'>{R} link</u 'T'>{em{b}}",
                "[a]⏎⏎> [a]: b => link<b>{a}⏎quote",
                // Brackets that lead nowhere are words
                "He [Xi] said [sic] [] [a][b] [c] (d => He [Xi] said [sic] [] [a][b] [c] (d",
                "the [*Shanghai* \"Five\"'s] => the [em{Shanghai} “Five”’s]",
                "[see [@a]] [as [[e]] says] [note[^n]]⏎⏎[^n]: N => [seecite<a>] [as event<e> says] [notenote<n>]⏎note n⏎  p N",
                "Wow![sic *b*] and ![x][y] => Wow![sic em{b}] and ![x][y]",
                "[[text](u) more] \\[[a] b] => [link<u>{text} more] [[a] b]",
                // Citations
                "a [@b]. => a.cite<b>",
                "[@a, p. 3; @b; @c, paras 4, 5] => cite<a, p. 3; b; c, paras 4, 5>",
                "[@a ,  p. 3 ;@b] => cite<a, p. 3; b>",
                "[@a,] [@上海-2001] => cite<a>cite<上海-2001>",
                "*so [@a]* **[@b]** => em{so cite<a>} strong{cite<b>}",
                "a@b.org and @name => a@b.org and @name",
                // Marks stand behind punctuation, whichever side they were typed on
                "a [@b], c [@d]; e [@f]: g [@h]? i [@j] k => a,cite<b> c;cite<d> e:cite<f> g?cite<h> icite<j> k",
                "a. [@b] c.[@d] e. [@f]. => a.cite<b> c.cite<d> e.cite<f>",
                "a [@b] [@c][^n]. d⏎⏎[^n]: N => a.cite<b>cite<c>note<n> d⏎note n⏎  p N",
                "(a [@b]). *c* [@d], \"e\" [@f]. => (acite<b>). em{c},cite<d> “e”.cite<f>",
                "v [@a].5 上海[@b]。北京 [@c]，西 => vcite<a>.5 上海。cite<b>北京，cite<c>西",
                "[@a]. b => cite<a>. b",
                // Links to events
                "[[founding]] [[summit-2001|the *summit*]] [[ a | b ]] [[c|]] => event<founding> event<summit-2001|the *summit*> event<a|b> event<c>",
                // What other dialects know is text here
                "==a== ^b^ ~c~ :d: {e} $f$ #g => ==a== ^b^ ~c~ :d: {e} $f$ #g",
                "####### seven => ####### seven",
                "1986\\. A year => 1986. A year",
                "term⏎: definition => term⏎: definition",
            })
    void readsWhatStandsInALine(String text, String expected) {
        assertThat(printed(text)).isEqualTo("p " + expected.replaceAll("⏎(?=quote|note|  )", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                // Citations
                "x [@a; b; @c] => 1:8+1 " + CITATION,
                "𝒳 [@𝒴; oops, p. 3] => 1:8+10 " + CITATION,
                "[@] => 1:2+1 " + CITATION,
                "[@a b] => 1:2+4 " + CITATION,
                "[@, p. 3] => 1:2+7 " + CITATION,
                "[@a;] => 1:5+1 " + CITATION,
                "[@a, p. 3; ] => 1:11+1 " + CITATION,
                "a⏎> b [@c; d] => 2:10+1 " + CITATION,
                "# H [@ ] => 1:6+1 " + CITATION,
                "[ @a] [or @b] ![@c] [me@c, (d@e)] => 1:1+5 " + LATE + " | 1:7+7 " + LATE + " | 1:15+5 " + LATE,
                "[@a, see [@b]] [@c [d]] => 1:10+4 " + NESTED + " | 1:20+3 " + NESTED,
                "[@a => 1:1+2 " + LOST,
                "x [@a,⏎p. 3] => 1:3+2 " + LOST,
                "> x [@a,⏎> p. 3] => 1:5+2 " + LOST,
                "x [[summit⏎2001]] => 1:3+2 " + LOST,
                "x [[summit] => 1:3+2 " + LOST,
                "x [^n => 1:3+2 " + LOST,
                "[Xi][@a] => 1:5+2 " + LOST,
                // HTML
                "a <b>c</b> => 1:3+3 " + HTML + " | 1:7+4 " + HTML,
                "a <!-- b --> c => 1:3+10 " + COMMENT,
                "a <!-- b -- c --> d <!--> e <!---> => 1:3+15 " + COMMENT + " | 1:21+5 " + COMMENT + " | 1:29+6 "
                        + COMMENT,
                "<div>⏎x⏎</div> => 1:1+5 " + HTML,
                "a⏎⏎<script>alert(1)</script> => 3:1+25 " + HTML,
                "> <b>c => 1:3+3 " + HTML,
                "<?php x ?> => 1:1+10 " + HTML,
                "[<i>a](b) => 1:2+3 " + HTML,
                "| a |⏎|---|⏎| <br> | => 3:3+4 " + HTML,
                "[^n]⏎⏎[^n]: <b> => 3:7+3 " + HTML,
                // Pictures
                "a ![b](c.png) => 1:3+11 " + IMAGE,
                "![b][r]⏎⏎[r]: c.png => 1:1+7 " + IMAGE,
                "[![b](c)](d) => 1:2+7 " + IMAGE,
                // What the file itself must not hold
                "a &#1; => 1:3+4 " + INVISIBLE + "(U+0001) stands here",
                "a &#xD800; => 1:3+8 " + INVISIBLE + "(U+D800) stands here",
                "[a](b&#7;c) => 1:1+11 " + INVISIBLE + "(U+0007) stands here",
                "[a](b 'c&#x85;') => 1:1+16 " + INVISIBLE + "(U+0085) stands here",
            })
    void reportsWhatMustNotStandInAText(String text, String expected) {
        assertThat(problems(text)).isEqualTo(expected.replace(" | ", "\n"));
    }

    @Test
    void readsTables() {
        assertThat(printed("""
                        | Year | *Members* | Note |
                        |------|:---------:|-----:|
                        | 2001 | six [@a; @b] | [[founding\\|words]] `x` |
                        | 2017 | 8 | a \\| b
                        | 2021 |
                        | 2022 || none |
                        [no caption]
                        """)).isEqualTo("""
                        table [START, CENTRE, END]
                          Year | em{Members} | Note
                          2001 | sixcite<a; b> | event<founding|words> code{x}
                          2017 | 8 | a | b
                          2021 |  |\s
                          2022 |  | none
                        p [no caption]""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "|---|⏎| a | => |—|⏎| a |",
                "| a |⏎| b |⏎|---|⏎| c | => | a |⏎| b |⏎|—|⏎| c |",
                "a | b => a | b",
            })
    void takesRowsWithoutOneHeadForWords(String text, String expected) {
        assertThat(printed(text)).startsWith("p " + expected);
    }

    @Test
    void knowsATableByOneHyphenAColumn() {
        assertThat(printed("a|b\n-|-\n1|2")).isEqualTo("table [START, START]\n  a | b\n  1 | 2");
    }

    @Test
    void readsNotesInTheOrderInWhichTheyAreWritten() {
        assertThat(printed("""
                        One[^b] two[^a], twice[^b] and none[^c].

                        [^a]: First *note* [@x].
                        [^b]: Second

                            goes on

                            > quoting[^a]
                        """)).isEqualTo("""
                        p Onenote<b> two,note<a> twicenote<b> and none.note<c>
                        note a
                          p First em{note}.cite<x>
                        note b
                          p Second
                          p goes on
                          quote
                            p quotingnote<a>""");
    }

    @Test
    void readsCitationsAndLinksWhereverWordsStand() {
        assertThat(printed("""
                        # Head [@a] [[b]]

                        > - quoted [@c][^d]

                        [^d]: *[[e|f]]* [@g]
                        """)).isEqualTo("""
                        h1 Headcite<a> event<b>
                        quote
                          ul
                          -
                            p quotedcite<c>note<d>
                        note d
                          p em{event<e|f>}cite<g>""");
    }

    @Test
    void knowsWhereEverySourceStands() {
        var prose = markdown.read("𝒳\n> [@ab, p. 3;  @c]", file("𝒳\n> [@ab, p. 3;  @c]"), QuoteMarks.of("en"))
                .value()
                .orElseThrow();
        var citation = prose.citations().findFirst().orElseThrow();
        assertThat(citation.at()).isEqualTo(new Location("a.md", 2, 3, 16));
        assertThat(citation.cites())
                .extracting(cite -> cite.at().column() + "+" + cite.at().length())
                .containsExactly("5+2", "17+1");
    }

    @ParameterizedTest
    @CsvSource({"[[ab]], 3+2", "x [[ ab | c]], 6+2", "[[]], 1+4", "*[[𝒳𝒴]]*, 4+2"})
    void knowsWhereTheIdOfAnEventStands(String text, String place) {
        var prose = markdown.read(text, file(text), QuoteMarks.of("en")).value().orElseThrow();
        Location at = prose.inlines()
                .filter(EventLink.class::isInstance)
                .map(EventLink.class::cast)
                .findFirst()
                .orElseThrow()
                .at();
        assertThat(at.column() + "+" + at.length()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'⏎⏎'", "'[a]: b'", "'  ⏎'"})
    void readsATextWithoutWordsAsEmpty(String text) {
        assertThat(printed(text)).isEmpty();
    }

    @Test
    void tellsSeveralProblemsOfOneTextInOneRun() {
        assertThat(problems("<b>\n\n![a](b) [@ ]").lines()).hasSize(3);
    }

    private String printed(String text) {
        String unix = text.replace('⏎', '\n');
        return Printer.print(markdown.read(unix, file(unix), QuoteMarks.of("en")));
    }

    private String problems(String text) {
        return printed(text)
                .lines()
                .filter(line -> line.startsWith("! "))
                .map(line -> line.substring(2))
                .collect(Collectors.joining("\n"));
    }

    private static SourceFile file(String text) {
        return new SourceFile("a.md", text);
    }
}
