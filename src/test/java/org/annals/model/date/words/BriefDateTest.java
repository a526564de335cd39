package org.annals.model.date.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.annals.load.Languages;
import org.annals.model.date.When;
import org.annals.model.date.read.DateReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in a list under their year. */
class BriefDateTest {

    private static final Map<String, String> ENGLISH = Languages.english().phrases();

    @ParameterizedTest
    @CsvSource({
        "2001-06-15,            15 June",
        "2001-06,               June",
        "2001,                  2001",
        "2001-06-14/2001-06-15, 14–15 June",
        "2001-05-28/2001-06-02, 28 May – 2 June",
        "2001-06/2001-08,       June–August",
        "2001-12-30/2002-01-02, 30 December 2001 – 2 January 2002",
        "2001-06~,              about June",
        "2001-06-15/..,         since 15 June 2001",
        "2001-XX-XX,            a day in 2001",
        "2001-22,               summer 2001",
    })
    void aDateKeepsItsYearWhereTheListDoesNotSayIt(String edtf, String words) {
        assertThat(new DateWords(ENGLISH).brief(date(edtf))).isEqualTo(words);
    }

    @Test
    void aLanguageWithoutBriefFormsSaysTheWholeDate() {
        var patterns = Map.of("date.day", "{day}. {month} {year}", "date.month.6", "Juni");
        assertThat(new DateWords(patterns).brief(date("2001-06-15"))).isEqualTo("15. Juni 2001");
    }

    private static When date(String edtf) {
        return DateReader.read(edtf).value().orElseThrow();
    }
}
