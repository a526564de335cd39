package org.annals.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class QuotingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "two words",
                "a: b",
                "a #b",
                "#a",
                "- a",
                "'a'",
                "\"a\"",
                "\\",
                "a\\n",
                "{a}",
                "[a]",
                "a, b",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a",
                "?",
                "true",
                "No",
                "null",
                "~",
                "1",
                "1.5",
                "0x1F",
                "2001-01-01",
                "-0500",
                "1:30",
                " a ",
                "a:",
                "",
                "…",
                "\u200C",
                "\t",
                "a\u0085b",
                "ü",
                "🌏",
                "é\u0301",
                "y",
            })
    void everyTextIsReadBackAsItWas(String text) {
        assertThat(new Yaml().<Object>load("key: " + Quoting.yaml(text))).isEqualTo(Map.of("key", text));
        assertThat(new Yaml().<Object>load("{key: " + Quoting.yaml(text) + ", b: c}"))
                .isEqualTo(Map.of("key", text, "b", "c"));
    }

    @ParameterizedTest
    @CsvSource({
        "A title, A title",
        "2001–2021, 2001–2021",
        "'A: b', 'A: b'",
        "a: b, 'a: b'",
        "*a* [b](c), \\*a\\* \\[b\\](c)",
        "<b> & `c`, \\<b\\> \\& \\`c\\`",
        "a #, a \\#",
    })
    void wordsInMarkdownAreOnlyWords(String text, String written) {
        assertThat(Quoting.markdown(text)).isEqualTo(written);
    }
}
