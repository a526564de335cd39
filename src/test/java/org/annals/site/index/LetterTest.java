package org.annals.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTest {

    @ParameterizedTest
    @CsvSource({
        "'', signs, #",
        "10 years, 0-9, 0–9",
        "٣, 0-9, 0–9",
        "charter, c, C",
        "østfold, latin-small-letter-o-with-stroke, Ø",
        "китаи, cyrillic-small-letter-ka, К",
        "αθηνα, greek-small-letter-alpha, Α",
        "שלום, hebrew-letter-shin, ש",
        "中国, ideographs, ''",
        "𠀀, ideographs, ''"
    })
    void aNameStandsUnderItsFirstLetter(String sorted, String id, String label) {
        assertThat(Letter.of(sorted)).satisfies(letter -> {
            assertThat(letter.id()).isEqualTo(id).matches("[a-z0-9-]+");
            assertThat(letter.label()).isEqualTo(label);
        });
    }

    @Test
    void otherScriptsFollowTheLatinOne() {
        assertThat(Stream.of("中", "я", "ø", "b", "а", "1", "", "a")
                        .map(Letter::of)
                        .sorted()
                        .map(Letter::label))
                .containsExactly("#", "0–9", "A", "B", "Ø", "А", "Я", "");
    }
}
