package org.annals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
                Arguments.of("<script>alert('x')</script>", "alert('x')"),
                Arguments.of("<img src=x onerror=alert(1) alt='a hall'>", "a hall"),
                Arguments.of("<table><tr><td>a</td><td>b</td></tr></table>", "a\n\nb"),
                Arguments.of("<b></b><i> </i>", ""),
                Arguments.of("<b>never closed", "**never closed**"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void becomesMarkdown(String html, String markdown) {
        assertThat(HtmlText.markdown(html).replaceAll("\n{3,}", "\n\n")).isEqualTo(markdown);
    }

    @Test
    void deepNestingAndManyElementsAreRead() {
        assertThat(HtmlText.markdown("<div>".repeat(3_000) + "x")).isEqualTo("x");
        assertThat(HtmlText.markdown("<b>x</b> ".repeat(20_000))).hasSize(20_000 * 6 - 1);
    }

    @Test
    void wordsAloneKeepTheirParagraphs() {
        assertThat(HtmlText.plain("<p>One <b>two</b>.</p><ul><li>Three</li></ul>"))
                .isEqualTo("One two.\n\nThree");
    }
}
