package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.prose.Inline;
import org.annals.prose.WebLink;
import org.annals.site.SetText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

class HtmlWriterTest {

    /** In the tables {@code ⏎} is a line end. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '¤', textBlock = """
            Some *soft*, **strong**, ~~gone~~ words. ¦ <p>Some <em>soft</em>, <strong>strong</strong>, <del>gone</del> words.</p>
            one⏎two                                  ¦ <p>one⏎two</p>
            one\\⏎two                                ¦ <p>one<br>⏎two</p>
            منظمة [شنغهاي](/about/)                  ¦ <p dir="auto">منظمة <a href="../../about/" dir="auto">شنغهاي</a></p>
            - منظمة⏎- a                              ¦ <ul>⏎<li dir="auto">منظمة</li>⏎<li>a</li>⏎</ul>
            # A⏎⏎## B                                ¦ <h2>A</h2>⏎<h3>B</h3>
            ### First⏎⏎###### Second⏎⏎### Third      ¦ <h2>First</h2>⏎<h3>Second</h3>⏎<h2>Third</h2>
            > said                                   ¦ <blockquote>⏎<p>said</p>⏎</blockquote>
            - a⏎- b                                  ¦ <ul>⏎<li>a</li>⏎<li>b</li>⏎</ul>
            - a⏎⏎- b                                 ¦ <ul>⏎<li><p>a</p>⏎</li>⏎<li><p>b</p>⏎</li>⏎</ul>
            1. a⏎2. b                                ¦ <ol>⏎<li>a</li>⏎<li>b</li>⏎</ol>
            7. a                                     ¦ <ol start="7">⏎<li>a</li>⏎</ol>
            ```⏎a  <b>⏎```                           ¦ <pre tabindex="0"><code>a  &lt;b&gt;⏎</code></pre>
            `a<b`                                    ¦ <p><code>a&lt;b</code></p>
            ---                                      ¦ <hr>
            [w](https://x.example/?a=1&b=2)          ¦ <p><a href="https://x.example/?a=1&amp;b=2">w</a></p>
            [w](/about/)                             ¦ <p><a href="../../about/">w</a></p>
            [w](../../about/#who)                    ¦ <p><a href="../../about/#who">w</a></p>
            a [@s, p. 3] b [@t; @s]                  ¦ <p>a⁠<sup class="cite"><a href="#source-1" aria-label="Source 1, p. 3" id="cite-1-a">[1, p. 3]</a></sup> b⁠<sup class="cite"><a href="#source-2" aria-label="Source 2" id="cite-2-a">[2]</a><a href="#source-1" aria-label="Source 1" id="cite-1-b">[1]</a></sup></p>
            a[^n] b[^n]⏎⏎[^n]: note                  ¦ <p>a⁠<sup class="ref"><a href="#fn-1" aria-label="Note 1" id="fn-1-ref">1</a></sup> b⁠<sup class="ref"><a href="#fn-1" aria-label="Note 1">1</a></sup></p>⏎<p>note</p>
            """)
    void aTextBecomes(String markdown, String html) {
        assertThat(written(markdown.replace('⏎', '\n'))).isEqualTo(html.replace('⏎', '\n') + "\n");
    }

    @Test
    void aTableNamesItsColumnsAndSetsThemWhereTheyBelong() {
        assertThat(written("a | b | c\n--- | :-: | --:\n1 | 2 | 3\n")).isEqualTo("""
                <div class="table" tabindex="0" role="region" aria-label="Table"><table>
                <thead><tr><th scope="col">a</th><th scope="col" class="centre">b</th><th scope="col" class="end">c</th></tr>
                </thead>
                <tbody>
                <tr><td>1</td><td class="centre">2</td><td class="end">3</td></tr>
                </tbody>
                </table></div>
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '¤', textBlock = """
            <     ¦ &lt;
            >     ¦ &gt;
            &     ¦ &amp;
            "     ¦ &quot;
            '     ¦ &#39;
            &lt;  ¦ &amp;lt;
            上海   ¦ 上海
            """)
    void aSignIsEscapedInTextCodeAndLinks(String sign, String escaped) {
        assertThat(inline(new Inline.Text(sign))).isEqualTo(escaped);
        assertThat(inline(new Inline.Code(sign))).isEqualTo("<code>" + escaped + "</code>");
        assertThat(inline(new WebLink("https://x/" + sign, Optional.empty(), List.of())))
                .isEqualTo("<a href=\"https://x/" + escaped + "\"></a>");
    }

    @Test
    void aWriterBeginsEachTextAnew() {
        HtmlWriter writer = writer();
        assertThat(writer.blocks(SetText.of("a"))).isEqualTo(writer.blocks(SetText.of("a")));
    }

    /** Exactly what may come out of a text. */
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "pre", "code", "hr", "div")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "em", "strong", "del", "a", "sup", "span")
            .allowAttributes("href", "rel", "id", "aria-label")
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("tabindex")
            .onElements("pre", "div")
            .allowAttributes("role", "aria-label")
            .onElements("div")
            .allowAttributes("class")
            .onElements("div", "th", "td", "sup", "span")
            .allowAttributes("scope")
            .onElements("th")
            .allowUrlProtocols("http", "https", "mailto")
            .allowWithoutAttributes("a", "span")
            .toFactory();

    static final List<String> HOSTILE = List.of(
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](java&#115;cript:alert(1))",
            "[x](java&Tab;script:alert(1))",
            "[x](java&NewLine;script:alert(1))",
            "[x](&#x6A;avascript&colon;alert(1))",
            "[x](<java\tscript:alert(1)>)",
            "[x](< javascript:alert(1)>)",
            "[x](\u0001javascript:alert(1))",
            "[x](javascript&#0058;alert(1))",
            "[x](\\javascript:alert(1))",
            "[x](vbscript:msgbox)",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "[x](file:///etc/passwd)",
            "[x](//evil.example/)",
            "[x](\\\\evil.example/)",
            "[x](/\\evil.example/)",
            "[x](https:evil.example)",
            "[x](https://ok.example/\"onmouseover=alert(1))",
            "[x](https://ok.example/&quot;onmouseover=alert(1))",
            "[x](https://ok.example/'><script>alert(1)</script>)",
            "[x](https://ok.example \"title\" onclick=alert(1))",
            "[x](https://ok.example '\"><img src=x onerror=alert(1)>')",
            "[<b>x</b>](https://ok.example)",
            "[x][r]\n\n[r]: javascript:alert(1)",
            "[x][r]\n\n[r]: data:text/html,x '\"><svg onload=alert(1)>'",
            "<javascript:alert(1)>",
            "<https://ok.example/?a=<b>>",
            "<a@b.example>",
            "<mailto:a@b.example>",
            "![x](javascript:alert(1))",
            "![x\" onerror=\"alert(1)](y)",
            "<script>alert(1)</script>",
            "<ScRiPt src=//x></sCrIpT>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "a <b onclick=alert(1)>b</b> <!-- c --> <?php x ?> <!X> <![CDATA[x]]>",
            "<div\n onclick=alert(1)\n>x</div>",
            "<!--><script>alert(1)</script>-->",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&amp;lt;script&amp;gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;",
            "&#0; &#xD800; &#x110000; &nosuch; &AMP &copy &notit;",
            "\\<script\\>",
            "`<script>alert(1)</script>`",
            "``` \"><script>\n</code></pre><script>alert(1)</script>\n```",
            "    </code></pre><script>alert(1)</script>",
            "| <script> | `</td><script>` |\n|---|---|\n| \" onclick=x | ![x](y) |",
            "# <script>alert(1)</script>",
            "# x {#id onclick=alert(1)}",
            "x[^\"><script>]\n\n[^\"><script>]: y",
            "x[^a]\n\n[^a]: <script>alert(1)</script> [y](javascript:alert(1))",
            "x [@\"><script>] [@a, \"><script>alert(1)</script>]",
            "*a **b* c** ~~d *e~~ f* [*g](https://ok.example)*",
            "[a [b](https://ok.example) c](https://two.example)",
            "[a <https://ok.example> c](https://two.example)",
            "1000000000. a\n0. b",
            "\u202Eabc\u2066 \uFEFF\u00AD",
            "&#1; &#x7f; &#x9f; &#xfffe; \u0001",
            "{{constructor.constructor('alert(1)')()}} ${7*7} <#assign x=1> [=x]",
            "\"quoted\" 'single' -- dash ... <<angle>>");

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void whatComesOutOfAHostileTextIsNoMoreThanASanitizerLetsThrough(String markdown) {
        String ours = written(markdown);
        assertThat(normal(ours)).isEqualTo(normal(sanitized(ours)));
    }

    /** Without what it changes in harmless signs. */
    private static String sanitized(String html) {
        return POLICY.sanitize(html)
                .replace("{<!-- -->{", "{{")
                .replace("%28", "(")
                .replace("%29", ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '¤', textBlock = """
            <script>x</script>
            <a href="javascript:x">y</a>
            <a href="https://x" onclick="x">y</a>
            <p class="x">y</p>
            <img src="https://x">
            """)
    void theSanitizerWouldNotice(String html) {
        assertThat(normal(html)).isNotEqualTo(normal(sanitized(html)));
    }

    private static String normal(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body().html().replaceAll(">\\s+<", "><");
    }

    private static String written(String markdown) {
        return writer().blocks(SetText.of(markdown));
    }

    private static String inline(Inline inline) {
        return writer().inlines(List.of(inline));
    }

    private static HtmlWriter writer() {
        return new HtmlWriter(
                SetText.PAGE::to,
                Map.of("source.number", "Source {n}", "note.letter", "Note {letter}", "text.table", "Table"));
    }
}
