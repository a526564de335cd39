package org.annals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** HTML becomes Markdown that says the same, and nothing but words comes of what is neither text nor list nor link. */
class HtmlTextTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
                Arguments.of("One.\n\nTwo.", "One.\n\nTwo."),
                Arguments.of("a <b>b</b> <em>c</em><i> d </i>e", "a **b** *c* *d* e"),
                Arguments.of(
                        "<a href='https://example.org/a_b'>a <b>b</b></a>", "[a **b**](<https://example.org/a_b>)"),
                Arguments.of("<a href='javascript:alert(1)'>here</a>", "here (javascript:alert(1))"),
                Arguments.of("<a href='JaVa&#115;cript:x'>here</a>", "here (JaVascript:x)"),
                Arguments.of("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n\n  - c"),
                Arguments.of("<ol><li>a</li><li>b</li></ol>after", "1. a\n2. b\n\nafter"),
                Arguments.of("<h2>Head</h2>text", "Head\n\ntext"),
                Arguments.of("1 &lt; 2 &amp; *3*", "1 \\< 2 & \\*3\\*"),
                Arguments.of("<p># no</p><p>- no</p>", "\\# no\n\n\\- no"),
                Arguments.of("<script>alert('x')</script>a<style>b {}</style>", "a"),
                Arguments.of(
                        "<iframe src='https://example.org/m' width=600></iframe>",
                        "[Picture, film or page](<https://example.org/m>)"),
                Arguments.of(
                        "a <iframe src='//example.org/m' title='A map'></iframe> b",
                        "a [A map](<https://example.org/m>) b"),
                Arguments.of("<iframe src='javascript:alert(1)'>c</iframe>", ""),
                Arguments.of("<iframe srcdoc='<script>alert(1)</script>'></iframe>", ""),
                Arguments.of(
                        "<video><source src='https://example.org/v.mp4'>no film</video>",
                        "[Picture, film or page](<https://example.org/v.mp4>)no film"),
                Arguments.of(
                        "<object data='https://example.org/o'>a hall</object>", "[a hall](<https://example.org/o>)"),
                Arguments.of(
                        "<img src='https://example.org/a.jpg' alt='a hall'>", "[a hall](<https://example.org/a.jpg>)"),
                Arguments.of("a<blockquote>b</blockquote>c", "a\n\n> b\n\nc"),
                Arguments.of("<blockquote><p>b</p><p>c<br>d</p></blockquote>", "> b\n>\n> c\\\n> d"),
                Arguments.of("<blockquote>a<ul><li>b</li><li>c</li></ul></blockquote>", "> a\n>\n> - b\n> - c"),
                Arguments.of("<blockquote></blockquote>a", "a"),
                Arguments.of("<svg><text>a</text></svg>b", "b"),
                Arguments.of("<img src=x onerror=alert(1) alt='a hall'>", "a hall"),
                Arguments.of("<table><tr><td>a</td><td>b</td></tr></table>", "a\n\nb"),
                Arguments.of("<b></b><i> </i>", ""),
                Arguments.of("<b>never closed", "**never closed**"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void becomesMarkdown(String html, String markdown) {
        assertThat(HtmlMarkdown.of(html).replaceAll("\n{3,}", "\n\n")).isEqualTo(markdown);
    }

    @Test
    void deepNestingAndManyElementsAreRead() {
        assertThat(HtmlMarkdown.of("<div>".repeat(3_000) + "x")).isEqualTo("x");
        assertThat(HtmlMarkdown.of("<b>x</b> ".repeat(20_000))).hasSize(20_000 * 6 - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "One<br>two. => One\\ntwo.",
                "<p>They landed. <a href='https://a.org'>read more</a></p> => They landed.",
                "<p>They landed. <a href='https://a.org'>NASA</a> | <a href='https://b.org'>BBC</a></p> => They landed.",
                "<p>They landed. (<a href='https://a.org'>NASA</a>)</p> => They landed.",
                "<p>They landed. <a href='https://a.org'>NASA</a> said so.</p> => They landed. NASA said so.",
                "<p>They landed on <a href='https://a.org'>the Moon</a>.</p> => They landed on the Moon.",
                "<p>They <a href='https://a.org'>landed</a></p> => They landed",
                "<a href='https://a.org'>They landed</a> => They landed",
            })
    void tellsWithoutLinksBehindASentence(String html, String words) {
        assertThat(HtmlText.told(html)).isEqualTo(words.replace("\\n", "\n"));
    }

    @Test
    void wordsAloneKeepTheirParagraphs() {
        assertThat(HtmlText.plain("<p>One <b>two</b>.</p><ul><li>Three</li></ul>"))
                .isEqualTo("One two.\n\nThree");
    }
}
