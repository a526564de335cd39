package org.annals.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.prose.Citation;
import org.annals.prose.Inline;
import org.annals.prose.QuoteMarks;
import org.annals.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a text is cut off or garbled, reading it gives a result whose every place lies in the file. */
class BrokenTextTest {

    private static final String MARKDOWN = """
            # The “Head” of *it* [@a, p. 3; @b]

            A **bold *and* "quoted"** word -- it's `code` ``a ` b`` \\*no\\* &amp; &#x4E0A; 𝒳 ~~gone~~…
            second line [link](https://a.org/b_(c) "title") <https://x.org> ![p](q.png)\\
            [[founding|the *day*]] and [[summit]], [sic] [x [@c]] note[^1] more[^two] <b>html</b>

            > quoted [@d]
            > - one
            >   1. inner
            >
            >      para

            | a | b [@e] |
            |:--|-----:|
            | `x\\|y` | [[e\\|w]] |
            | 1 |

            ```java
            code
            ```

                indented

            [^1]: Note *one* [@f]
            [^two]: Two

                more

            [ref]: <u> 'T'
            ***
            [ref][] [*a*][ref]
            Setext
            ------
            <div>
            raw
            </div>
            """;

    private static final String YAML = """
            title: "A \\"quoted\\" title \\u4E0A 𝒳"
            date: 2001-06-15 # comment
            people: [xi, {id: putin, role: 'president''s'}]
            annotations:
              - kind: statement
                text: plain
                  over two lines
                source: {id: a, locator: para. 3}
            body: |2-
                indented

              text [@a]
            summary: >
              folded
              text
            ? odd
            : key
            """;

    private static final String SIGNS = "*_`~[]()<>!@#^&|:;-+=\\\"'{}%,.?/ \n\t0aA𝒳“\u00a0\u0001";

    private final Markdown markdown = new Markdown();

    @Test
    void readsEveryBeginningOfAText() {
        IntStream.rangeClosed(0, MARKDOWN.length()).forEach(end -> readsMarkdown(MARKDOWN.substring(0, end)));
    }

    @Test
    void readsEveryEndOfAText() {
        IntStream.rangeClosed(0, MARKDOWN.length()).forEach(start -> readsMarkdown(MARKDOWN.substring(start)));
    }

    @Test
    void readsEveryBeginningAndEndOfYaml() {
        IntStream.rangeClosed(0, YAML.length()).forEach(cut -> {
            readsYaml(YAML.substring(0, cut));
            readsYaml(YAML.substring(cut));
        });
    }

    @Test
    void readsEveryBeginningOfAFileOfBoth() {
        String whole = "---\n" + YAML + "---\n" + MARKDOWN;
        IntStream.rangeClosed(0, whole.length()).forEach(end -> {
            var file = new SourceFile("a.md", whole.substring(0, end));
            liesInside(file, FrontMatter.read(file));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void readsGarbledTexts(long seed) {
        garbled(MARKDOWN, seed, this::readsMarkdown);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void readsGarbledYaml(long seed) {
        garbled(YAML, seed, BrokenTextTest::readsYaml);
    }

    private static void garbled(String text, long seed, Consumer<String> reader) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var changed = new StringBuilder(text);
            for (int changes = random.nextInt(12); changes >= 0; changes--) {
                change(changed, random);
            }
            assertThatCode(() -> reader.accept(changed.toString()))
                    .as("seed %d, number %d:%n%s", seed, i, changed)
                    .doesNotThrowAnyException();
        }
    }

    private static void change(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int length = random.nextInt(Math.min(20, text.length() - at));
        switch (random.nextInt(3)) {
            case 0 -> text.delete(at, at + length);
            case 1 -> text.insert(at, text.substring(at, at + length));
            default -> {
                int sign = random.nextInt(SIGNS.codePointCount(0, SIGNS.length()));
                text.insert(at, Character.toString(SIGNS.codePointAt(SIGNS.offsetByCodePoints(0, sign))));
            }
        }
    }

    private void readsMarkdown(String text) {
        var file = new SourceFile("a.md", text);
        var result = markdown.read(text, file, QuoteMarks.of("en"));
        liesInside(file, result);
        result.value().ifPresent(prose -> prose.inlines().forEach(inline -> citesInside(file, inline)));
    }

    private static void citesInside(SourceFile file, Inline inline) {
        if (inline instanceof Citation citation) {
            citation.cites().forEach(cite -> {
                String line = file.line(cite.at().line()).orElseThrow();
                int start = line.offsetByCodePoints(0, cite.at().column() - 1);
                assertThat(line.substring(start)).startsWith(cite.source());
            });
        }
    }

    private static void readsYaml(String text) {
        var file = new SourceFile("a.yaml", text);
        liesInside(file, Yaml.read(file));
    }

    private static void liesInside(SourceFile file, Result<?> result) {
        assertThat(result.value().isPresent() || result.hasErrors()).isTrue();
        for (Problem problem : result.problems()) {
            String line = file.line(problem.at().line()).orElseThrow();
            int length = line.codePointCount(0, line.length());
            assertThat(problem.at().column()).as("%s", problem).isBetween(1, length + 1);
        }
    }
}
