package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.load.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program is told of a date. */
class DateJsonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            15.06.2001 | "suggestion":"2001-06-15"}
            12/25/01 | "suggestion":"2001-12-25","suggestions":["2001-12-25","1901-12-25 if the last century is meant"]}
            1800s | "suggestion":null,"suggestions":["180X if the decade is meant","18XX if the century is meant"]}
            foo | "suggestion":null}
            2001-06 | "words":"June 2001"}
            1939-41 | "words":"second half of 1939","warning":"1939-41 is the second half of 1939, but can be mistaken for years; write 1939/1941 if the years are meant"}
            """)
    void whatNeedsAPersonIsNoSuggestionForAProgram(String edtf, String end) {
        assertThat(new DateJson(Languages.english()).line(edtf)).endsWith(end);
    }
}
