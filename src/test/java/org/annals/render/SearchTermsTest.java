package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SearchTermsTest {

    /** The same as find.js must give, see SearchTest. */
    static Stream<String> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search/terms.txt")).stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aTextIsCutAsTheBrowserCutsIt(String line) {
        String[] parts = line.split(": ");
        assertThat(String.join(" ", terms(parts[0]))).isEqualTo(parts[1]);
    }

    @ParameterizedTest
    @CsvSource({
        "summits, Summit",
        "organised, organising",
        "Organisation, Organization",
        "organisational, organizational",
        "modernise, modernizing",
        "criticised, criticizes",
        "collectivisation, collectivization",
        "labour, labor",
        "neighbourliness, neighborliness",
        "favourable, favorable",
        "supervised, supervision",
        "raise, raising",
        "advertise, advertisement",
        "treaties, TREATY",
        "организации, организация",
        "сотрудничества, Сотрудничество",
        "ещё, еще",
        "São Tomé, Sao Tome",
    })
    void formsOfOneWordAreOneTerm(String one, String other) {
        assertThat(terms(one)).isEqualTo(terms(other));
    }

    @ParameterizedTest
    @CsvSource({
        "treaty, treat",
        "four, for",
        "hour, hor",
        "court, cort",
        "tourist, torist",
        "wise, wize",
        "paradise, parade",
        "хартия, карта",
        "上海, 海上"
    })
    void otherWordsAreOthers(String one, String other) {
        assertThat(terms(one)).isNotEqualTo(terms(other));
    }

    private static List<String> terms(String text) {
        var terms = new ArrayList<String>();
        new SearchTerms<>(Function.identity()).each(text, terms::add);
        return terms;
    }
}
