package org.annals.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reads a language reads the wider ones, in the script that is theirs. */
class LanguageTagTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de         | de",
                "de-AT      | de-AT de",
                "de-CH-1996 | de-CH-1996 de-CH de",
                "DE-at      | DE-at de-AT de",
                "zh-CN      | zh-CN zh",
                "zh-SG      | zh-SG zh",
                "zh-Hans    | zh-Hans zh",
                "zh-Hans-HK | zh-Hans-HK zh-Hans zh",
                "zh-TW      | zh-TW zh-Hant",
                "zh-HK      | zh-HK zh-Hant",
                "zh-MO      | zh-MO zh-Hant",
                "zh-tw      | zh-tw zh-TW zh-Hant",
                "zh-Hant    | zh-Hant",
                "zh-hant    | zh-hant zh-Hant",
                "zh-Hant-TW | zh-Hant-TW zh-Hant",
                "sr-Cyrl-RS | sr-Cyrl-RS sr-Cyrl sr",
                "sr-Latn    | sr-Latn",
                "pa-Arab    | pa-Arab",
                "iw         | iw",
            })
    void theWiderLanguagesComeInOrder(String tag, String widening) {
        assertThat(String.join(" ", LanguageTag.widening(tag).toList())).isEqualTo(widening);
    }
}
