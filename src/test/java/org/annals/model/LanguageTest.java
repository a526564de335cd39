package org.annals.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases with a number stand in the form that their language has for it. */
class LanguageTest {

    private static final Language RUSSIAN = new Language(Map.of(
            "plural.one", "n % 10 = 1 and n % 100 != 11",
            "plural.few", "n % 10 = 2..4 and n % 100 != 12..14",
            "events", "{n} событий",
            "events.one", "{n} событие",
            "events.few", "{n} события",
            "period", "весь период: {count}",
            "period.few", "весь период, {count} события"));

    @ParameterizedTest
    @CsvSource({
        "0,    0 событий",
        "1,    1 событие",
        "2,    2 события",
        "4,    4 события",
        "5,    5 событий",
        "11,   11 событий",
        "12,   12 событий",
        "21,   21 событие",
        "22,   22 события",
        "111,  111 событий",
        "1002, 1002 события",
    })
    void russianHasThree(String number, String words) {
        assertThat(RUSSIAN.say("events", "n", number)).isEqualTo(words);
    }

    /** Arabic as CLDR has it, the language with the most. */
    @ParameterizedTest
    @CsvSource({"0,zero", "1,one", "2,two", "3,few", "10,few", "11,many", "99,many", "100,other", "103,few", "102,other"
    })
    void arabicHasSix(String number, String words) {
        Language arabic = new Language(Map.ofEntries(
                Map.entry("plural.zero", "n = 0"),
                Map.entry("plural.one", "n = 1"),
                Map.entry("plural.two", "n = 2"),
                Map.entry("plural.few", "n % 100 = 3..10"),
                Map.entry("plural.many", "n % 100 = 11..99"),
                Map.entry("k", "other"),
                Map.entry("k.zero", "zero"),
                Map.entry("k.one", "one"),
                Map.entry("k.two", "two"),
                Map.entry("k.few", "few"),
                Map.entry("k.many", "many")));
        assertThat(arabic.say("k", "n", number)).isEqualTo(words);
    }

    @Test
    void alternativesAndListsAreUnderstood() {
        Language language = new Language(
                Map.of("plural.many", "n = 5,7..9 or n % 10 = 0 and n != 20", "k", "other", "k.many", "many"));
        assertThat(language.say("k", "n", "5")).isEqualTo("many");
        assertThat(language.say("k", "n", "8")).isEqualTo("many");
        assertThat(language.say("k", "n", "30")).isEqualTo("many");
        assertThat(language.say("k", "n", "20")).isEqualTo("other");
        assertThat(language.say("k", "n", "6")).isEqualTo("other");
    }

    @Test
    void aCountIsANumberAsWell() {
        assertThat(RUSSIAN.say("period", "count", "3")).isEqualTo("весь период, 3 события");
        assertThat(RUSSIAN.say("period", "count", "5")).isEqualTo("весь период: 5");
    }

    @Test
    void whatIsNoNumberHasTheUsualForm() {
        assertThat(RUSSIAN.say("events", "n", "много")).isEqualTo("много событий");
        assertThat(RUSSIAN.say("nothing", "n", "1")).isEqualTo("nothing");
    }

    /** English has keys that end like a category, and no rule that asks for them. */
    @Test
    void withoutRulesNoKeyIsAForm() {
        Language english = new Language(Map.of("place", "{n} events", "place.one", "one event"));
        assertThat(english.say("place", "n", "1")).isEqualTo("1 events");
    }
}
