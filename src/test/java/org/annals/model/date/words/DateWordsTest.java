package org.annals.model.date.words;

import static org.annals.model.date.Dates.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

public class DateWordsTest {

    private static final DateWords WORDS = new DateWords(english());

    public static Map<String, String> english() {
        var phrases = new HashMap<String, String>();
        try (var reader = Files.newBufferedReader(Path.of("templates/i18n/en.yaml"))) {
            Map<String, Object> map = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            map.forEach((key, value) -> phrases.put(key, value.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }

    /** Years, months, days and times. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001-06-15                  | 15 June 2001
            2001-06                     | June 2001
            2001                        | 2001
            0999                        | 999 CE
            0079                        | 79 CE
            0000                        | 1 BCE
            -0043                       | 44 BCE
            -0043-03-15                 | 15 March 44 BCE
            Y12345                      | 12,345 CE
            Y170000002                  | 170,000,002 CE
            Y-170000002                 | 170,000,003 BCE
            2001-06-15T10:00:00         | 15 June 2001, 10:00
            2001-06-15T10:00:00Z        | 15 June 2001, 10:00 (UTC)
            2001-06-15T10:00:00+08:00   | 15 June 2001, 10:00 (UTC+8)
            2001-06-15T10:00:05-04:30   | 15 June 2001, 10:00:05 (UTC−4:30)
            -0043-03-15T10:00:00        | 15 March 44 BCE, 10:00
            """)
    void datesAndTimes(String text, String words) {
        assertThat(WORDS.of(date(text))).isEqualTo(words);
    }

    /** Exponents and significant digits. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Y-17E7                      | 170 million BCE
            Y17E8                       | 1,700 million CE
            Y-12345E1                   | 123,451 BCE
            1950S2                      | about 1950 (1900–1999)
            1950S4                      | 1950
            1950S2~                     | about 1950 (1900–1999)
            1950S2%                     | about 1950 (1900–1999) (uncertain)
            -0043S1                     | about 44 BCE (50–41 BCE)
            Y171010000S3                | about 171,010,000 CE (171,000,000–171,999,999 CE)
            Y3388E2S3                   | about 338,800 CE (338,000–338,999 CE)
            """)
    void largeYears(String text, String words) {
        assertThat(WORDS.of(date(text))).isEqualTo(words);
    }

    /** Seasons and sub-year groupings. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001-21                     | spring 2001
            2001-22                     | summer 2001
            2001-23                     | autumn 2001
            2001-24                     | winter 2001
            2001-25                     | spring 2001 (northern hemisphere)
            2001-26                     | summer 2001 (northern hemisphere)
            2001-27                     | autumn 2001 (northern hemisphere)
            2001-28                     | winter 2001 (northern hemisphere)
            2001-29                     | spring 2001 (southern hemisphere)
            2001-30                     | summer 2001 (southern hemisphere)
            2001-31                     | autumn 2001 (southern hemisphere)
            2001-32                     | winter 2001 (southern hemisphere)
            2001-33                     | first quarter of 2001
            2001-34                     | second quarter of 2001
            2001-35                     | third quarter of 2001
            2001-36                     | fourth quarter of 2001
            2001-37                     | first four months of 2001
            2001-38                     | middle four months of 2001
            2001-39                     | last four months of 2001
            2001-40                     | first half of 2001
            2001-41                     | second half of 2001
            20XX-21                     | spring of a year in 2000–2099
            XXXX-21                     | spring, year unknown
            20XX-34                     | second quarter of a year in 2000–2099
            XXXX-34                     | second quarter, year unknown
            20XX-29                     | spring of a year in 2000–2099 (southern hemisphere)
            -0043-21                    | spring 44 BCE
            """)
    void partsOfAYear(String text, String words) {
        assertThat(WORDS.of(date(text))).isEqualTo(words);
    }

    /** Qualifiers, on the whole and on parts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2003-05?                    | May 2003 (uncertain)
            2003-05~                    | about May 2003
            2003%                       | about 2003 (uncertain)
            2004-06-11~                 | about 11 June 2004
            2004-06~-11                 | 11 June 2004 (year and month approximate)
            2004?-06-11                 | 11 June 2004 (year uncertain)
            ?2004-06-~11                | 11 June 2004 (year uncertain, day approximate)
            2004-06-~11                 | about 11 June 2004
            2004-06-?11                 | 11 June 2004 (day uncertain)
            2004-06-%11                 | 11 June 2004 (day uncertain and approximate)
            2004-%06-11                 | 11 June 2004 (month uncertain and approximate)
            2004-06?-~11                | 11 June 2004 (year and month uncertain, day approximate)
            ?2004-?06-?11               | 11 June 2004 (uncertain)
            2001-21?                    | spring 2001 (uncertain)
            2001-?21                    | spring 2001 (season uncertain)
            201X?                       | a year in 2010–2019 (uncertain)
            2004-XX~                    | about a month in 2004
            """)
    void doubts(String text, String words) {
        assertThat(WORDS.of(date(text))).isEqualTo(words);
    }

    /** X at any place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200X                        | a year in 2000–2009
            20XX                        | a year in 2000–2099
            2XXX                        | a year in 2000–2999
            XXXX                        | an unknown year
            1X50                        | a year of the form 1X50
            -1X50                       | a year in 1951–1051 BCE
            -20XX                       | a year in 2100–2001 BCE
            -000X                       | a year in 10–2 BCE
            2003-XX                     | a month in 2003
            2003-05-XX                  | a day in May 2003
            2003-XX-XX                  | a day in 2003
            156X-12-25                  | 25 December of a year in 1560–1569
            15XX-12                     | December of a year in 1500–1599
            15XX-12-XX                  | a day in December of a year in 1500–1599
            1XXX-XX                     | a month of a year in 1000–1999
            1XXX-XX-XX                  | a day of a year in 1000–1999
            XXXX-12-XX                  | a day in December, year unknown
            XXXX-12-25                  | 25 December, year unknown
            XXXX-12                     | December, year unknown
            XXXX-XX                     | an unknown month
            XXXX-XX-XX                  | an unknown day
            1984-1X                     | October, November or December 1984
            1984-X2                     | February or December 1984
            1984-0X                     | a month from January to September 1984
            1984-X0                     | October 1984
            1984-1X-25                  | day 25 of October, November or December 1984
            1984-0X-25                  | day 25 of a month from January to September 1984
            1560-XX-25                  | day 25 of a month in 1560
            XXXX-XX-25                  | day 25 of an unknown month
            2001-06-1X                  | a day from 10 to 19 June 2001
            2001-06-X5                  | 5, 15 or 25 June 2001
            2001-02-2X                  | a day from 20 to 28 February 2001
            2001-06-3X                  | 30 June 2001
            190X-02-29                  | 29 February of a year in 1900–1909
            XXXX-1X                     | October, November or December, year unknown
            1X50-06-15                  | 15 June of a year of the form 1X50
            Y17000XXX2                  | a year of the form Y17000XXX2
            """)
    void unspecifiedDigits(String text, String words) {
        assertThat(WORDS.of(date(text))).isEqualTo(words);
    }

    /** Contracted as people write them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001-06-14/2001-06-15       | 14–15 June 2001
            2003-05-28/2003-06-02       | 28 May – 2 June 2003
            2003-12-30/2004-01-02       | 30 December 2003 – 2 January 2004
            2001-06-15/2001-06-15       | 15 June 2001
            2004-06/2004-08             | June–August 2004
            2004-06/2006-08             | June 2004 – August 2006
            2004/2006                   | 2004–2006
            2004/2004                   | 2004
            -0043/-0041                 | 44–42 BCE
            -0043/0014                  | 44 BCE – 14 CE
            0014/0037                   | 14–37 CE
            -0043-03-15/-0043-03-17     | 15–17 March 44 BCE
            Y12345/Y23456               | 12,345–23,456 CE
            2004-06/2006                | June 2004 to 2006
            2004-06-15/2006             | 15 June 2004 to 2006
            2004~/2006-06               | about 2004 to June 2006
            2004-06-~01/2004-06-~20     | about 1 to about 20 June 2004
            2004-06-01~/2004-06-20~     | about 1 to about 20 June 2004
            2004-06-~01/2004-07-~20     | about 1 June 2004 to about 20 July 2004
            2004-06-01?/2004-06-20      | 1 June 2004 (uncertain) to 20 June 2004
            2004-06-XX/2004-07-03       | from a day in June 2004 to 3 July 2004
            201X/2020                   | from a year in 2010–2019 to 2020
            2001-21/2001-22             | spring 2001 to summer 2001
            2001-06-15/..               | since 15 June 2001
            ../2004                     | until 2004
            2001-06-15/                 | from 15 June 2001, end unknown
            /2004                       | start unknown, ended 2004
            2003~/..                    | since about 2003
            2004-06-XX/..               | since a day in June 2004
            ..2004-06-01/2004-06-20     | from 1 June 2004 or earlier to 20 June 2004
            2004-06-01~/2004-06-20..    | from about 1 June 2004 to 20 June 2004 or later
            /2004-06-20..               | start unknown, ended 20 June 2004 or later
            """)
    void intervals(String text, String words) {
        assertThat(WORDS.of(date(text))).isEqualTo(words);
    }

    /** One of them, all of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [2003-05-28,2003-05-29]     | 28 or 29 May 2003
            [2003-05-28,2003-06-02]     | 28 May or 2 June 2003
            [2003-05-28,2004-06-02]     | 28 May 2003 or 2 June 2004
            [2003-05,2003-09]           | May or September 2003
            [2003-05,2003-09,2004-01]   | May 2003, September 2003 or January 2004
            [2003,2004,2005]            | 2003, 2004 or 2005
            [1667,1668,1670..1672]      | 1667, 1668, or one of the years 1670 to 1672
            [1667,1760-12]              | 1667 or December 1760
            [..2003-05]                 | May 2003 or earlier
            [1760-12..]                 | December 1760 or later
            [1760-01,1760-02,1760-12..] | January 1760, February 1760, or December 1760 or later
            [2003..2005]                | one of the years 2003 to 2005
            [2003-05..2003-07]          | one of the months May–July 2003
            [2003-05-01..2003-05-03]    | one of the days 1–3 May 2003
            [2001-21..2001-23]          | a part of the year from spring 2001 to autumn 2001
            [2003~,2004?]               | about 2003 or 2004 (uncertain)
            [1984]                      | 1984
            {2003-05,2003-09}           | May and September 2003
            {2003-05-28,2003-05-29,2003-05-31} | 28, 29 and 31 May 2003
            {1960,1961-12}              | 1960 and December 1961
            {1667,1668,1670..1672}      | 1667, 1668 and 1670–1672
            {2003-05..2003-07}          | May–July 2003
            {..1984}                    | 1984 and all earlier years
            {1760-12..}                 | December 1760 and all later months
            {..2003-05-28}              | 28 May 2003 and all earlier days
            {2001-21..}                 | spring 2001 and everything after
            {1667,1670..}               | 1667, and 1670 and all later years
            """)
    void sets(String text, String words) {
        assertThat(WORDS.of(date(text))).isEqualTo(words);
    }

    @Test
    void englishIsComplete() {
        assertThat(WORDS.missingKeys()).isEmpty();
    }

    @Test
    void noPhraseIsLeftOver() {
        var unused = new TreeSet<>(english().keySet());
        unused.removeIf(key -> !key.startsWith("date."));
        unused.removeAll(Phrases.keys());
        unused.removeIf(key -> Phrases.keys().contains(key.replaceFirst("\\.brief$", "")));
        assertThat(unused).isEmpty();
    }

    @Test
    void missingPhrasesAreReported() {
        Map<String, String> phrases = english();
        phrases.remove("date.since");
        assertThat(new DateWords(phrases).missingKeys()).containsExactly("date.since");
        assertThat(new DateWords(phrases).of(date("2001/.."))).isEmpty();
    }

    @Test
    void anotherLanguageHasItsOwnOrderAndItsOwnForms() {
        Map<String, String> phrases = english();
        phrases.put("date.month.6", "июнь");
        phrases.put("date.month.6.of-day", "июня");
        phrases.put("date.day", "{day} {month} {year} г.");
        assertThat(new DateWords(phrases).of(date("2001-06-15"))).isEqualTo("15 июня 2001 г.");
        assertThat(new DateWords(phrases).of(date("2001-06"))).isEqualTo("июнь 2001");
    }
}
