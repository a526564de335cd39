package org.annals.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed, and what is printed; a low line stands for a narrow no-break space. */
class SmartQuotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "In the '90s the members' vote => In the ’90s the members’ vote",
                "rock 'n' roll, 'tis 'em, drum 'n' bass => rock ’n’ roll, ’tis ’em, drum ’n’ bass",
                "the class of '99, '68 and \"'68\" => the class of ’99, ’68 and “’68”",
                "it's O'Neill's => it’s O’Neill’s",
                "the members' => the members’",
                "\"a 'b' c\" => “a ‘b’ c”",
                "'a \"b\" c' => ‘a “b” c’",
                "(\"a\") [\"b\"] —\"c\"— \"d\"—\"e\" => (“a”) [“b”] —“c”— “d”—“e”",
                "\"X\"-like pro-\"X\" => “X”-like pro-“X”",
                "\"a\", 'b'. \"c?\" => “a”, ‘b’. “c?”",
                "\"open 5\" x 6' 'so => “open 5” x 6’ ’so",
                "5\" => 5\"",
                "\" => \"",
                "' => ’",
                "\"\" '' => \"\" ’’",
                "他说\"重要\"。\"好\" => 他说“重要”。“好”",
                "\"중요\"라고 => “중요”라고",
            })
    void inEnglish(String typed, String printed) {
        assertThat(SmartQuotes.printed(typed, QuoteMarks.of("en"))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "en, “a ‘b’ c”",
        "en-GB, “a ‘b’ c”",
        "de, „a ‚b‘ c“",
        "de-AT, „a ‚b‘ c“",
        "de-CH, «a ‹b› c»",
        "ru, «a „b“ c»",
        "fr, «_a “b” c_»",
        "fr-CA, «_a “b” c_»",
        "pl, „a «b» c”",
        "sv, ”a ’b’ c”",
        "zh, “a ‘b’ c”",
        "zh-Hans-CN, “a ‘b’ c”",
        "zh-Hant, 「a 『b』 c」",
        "zh-TW, 「a 『b』 c」",
        "ja, 「a 『b』 c」",
        "tlh, “a ‘b’ c”",
    })
    void byTheLanguage(String language, String printed) {
        assertThat(SmartQuotes.printed("\"a 'b' c\"", QuoteMarks.of(language)).replace('\u202F', '_'))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a ", "'a ", "a\" ", "\"' ", "' \" ", "\"", "'", "\"'a ", "'n"})
    void inLinearTime(String part) {
        Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> SmartQuotes.printed(part.repeat(100_000), QuoteMarks.of("en")));
    }
}
