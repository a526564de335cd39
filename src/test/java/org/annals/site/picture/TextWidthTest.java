package org.annals.site.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource({"上海合作组织, 6", "Moscow, 4.2", "МОСКВА, 4.7", "e\u0301, 0.64", "\u00e9, 0.64", "'', 0"})
    void aTextIsAsWideAsItsSigns(String text, double width) {
        assertThat(TextWidth.of(text)).isCloseTo(width, Offset.offset(0.15));
    }

    @ParameterizedTest
    @CsvSource({
        "The Charter is signed, 40, The Charter is signed",
        "'The Charter, as it is called', 8, The Charter…",
        "上海合作组织成立, 4, 上海…",
    })
    void aTextIsCutBetweenWords(String text, double width, String cut) {
        assertThat(TextWidth.cut(text, width)).isEqualTo(cut);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The Shanghai Cooperation Organisation is founded", "Основание ШОС в Шанхае", "上海合作组织成立二十周年"})
    void whatIsCutIsNeverWider(String text) {
        for (double width = 2; width < 30; width += 0.5) {
            assertThat(TextWidth.of(TextWidth.cut(text, width))).isLessThanOrEqualTo(width);
        }
    }
}
