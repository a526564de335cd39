package org.annals.model.date.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.annals.model.date.read.DateReader;
import org.annals.model.date.read.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A feast of the church and the end of a year behind a month are offered as dates, and never written without asking. */
class FeastsTest {

    private static final String WESTERN = " if the feast of the Western churches is meant";
    private static final String EASTERN = " if the feast of the Orthodox churches is meant";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Easter 2005 | 2005-03-27 W, or 2005-05-01 O
            at Easter 2005 | 2005-03-27 W, or 2005-05-01 O
            Easter Sunday, 2004 | 2004-04-11 if that day is meant
            Orthodox Easter 2005 | 2005-05-01 O, or 2005-03-27 W
            Good Friday, 1998 | 1998-04-10 W, or 1998-04-17 O
            Whitsun 1998 | 1998-05-31 W, or 1998-06-07 O
            Ascension Day 2013 | 2013-05-09 W, or 2013-06-13 O
            Christmas 1999 | 1999-12-25 if that day is meant
            Orthodox Christmas 2004 | 2004-01-07 O, or 2004-12-25 W
            New Year's Eve 1999 | 1999-12-31 if that day is meant
            All Saints’ Day 1755 | 1755-11-01 if that day is meant
            Ostern 2005 | 2005-03-27 W, or 2005-05-01 O
            zu Pfingsten 1998 | 1998-05-31 W, or 1998-06-07 O
            Karfreitag 1998 | 1998-04-10 W, or 1998-04-17 O
            Christi Himmelfahrt 2013 | 2013-05-09 W, or 2013-06-13 O
            Mariä Himmelfahrt 1945 | 1945-08-15 if that day is meant
            Heiligabend 1914 | 1914-12-24 if that day is meant
            Silvester 1999 | 1999-12-31 if that day is meant
            Пасха 2005 | 2005-05-01 O, or 2005-03-27 W
            на Пасху 2005 года | 2005-05-01 O, or 2005-03-27 W
            католическая Пасха 2005 | 2005-03-27 W, or 2005-05-01 O
            Троица 1998 г. | 1998-06-07 O, or 1998-05-31 W
            Рождество 2004 | 2004-01-07 O, or 2004-12-25 W
            Рождество 1850 | 1851-01-06 O, or 1850-12-25 W
            Рождество 1914 | 1915-01-07 O, or 1914-12-25 W
            Ash Wednesday 2005 | 2005-02-09 if that day is meant
            Corpus Christi 2005 | 2005-05-26 if that day is meant
            Fronleichnam 2005 | 2005-05-26 if that day is meant
            Trinity Sunday 2005 | 2005-05-22 if that day is meant
            2005年复活节 | 2005-03-27 W, or 2005-05-01 O
            2005年復活節 | 2005-03-27 W, or 2005-05-01 O
            1999年聖誕節 | 1999-12-25 if that day is meant
            2004年元旦 | 2004-01-01 if that day is meant
            Sept 04 | 2004-09, or 1904-09 if the last century is meant, or XXXX-09-04 if the year is not known
            Sept. '04 | 2004-09, or 1904-09 if the last century is meant
            Juni ’04 | 2004-06, or 1904-06 if the last century is meant
            June ’04 | 2004-06, or 1904-06 if the last century is meant
            September 95 | 1995-09, or 2095-09 if this century is meant
            12 June '04 | 2004-06-12, or 1904-06-12 if the last century is meant
            April 1, '04 | 2004-04-01, or 1904-04-01 if the last century is meant
            12. Juni 04 | 2004-06-12, or 1904-06-12 if the last century is meant
            """)
    void isOfferedAsTheDayThatItWas(String typed, String offered) {
        assertThat(offered(typed)).isEqualTo(offered.replace(" W", WESTERN).replace(" O", EASTERN));
        assertThat(fault(typed).sureFix(typed)).isEmpty();
    }

    /** Before the reform the day belongs to another calendar; a name without a year, or with two, is no day. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Easter 1453",
                "Ostern",
                "Easter",
                "2004 Easter 2005",
                "Easter 99999",
                "Easter 0033",
                "Easterly 2004",
                "Sept '4"
            })
    void isNotOfferedWhereItCannotBeKnown(String typed) {
        assertThat(offered(typed)).isEmpty();
    }

    /** Known from almanacs: the earliest and the latest possible, and some between. */
    @ParameterizedTest
    @CsvSource({
        "1583, 1583-04-10, 1583-04-10",
        "1818, 1818-03-22, 1818-04-26",
        "1900, 1900-04-15, 1900-04-22",
        "1943, 1943-04-25, 1943-04-25",
        "1954, 1954-04-18, 1954-04-25",
        "1981, 1981-04-19, 1981-04-26",
        "2000, 2000-04-23, 2000-04-30",
        "2008, 2008-03-23, 2008-04-27",
        "2016, 2016-03-27, 2016-05-01",
        "2024, 2024-03-31, 2024-05-05",
        "2025, 2025-04-20, 2025-04-20",
        "2038, 2038-04-25, 2038-04-25",
    })
    void easterIsThatOfTheAlmanac(int year, LocalDate western, LocalDate eastern) {
        assertThat(Feasts.western(year)).isEqualTo(western);
        assertThat(Feasts.eastern(year)).isEqualTo(eastern);
    }

    @Test
    void easterIsASundayOfSpringAndTheOrthodoxNeverBeforeTheWestern() {
        for (int year = 1583; year < 3000; year++) {
            assertThat(Feasts.western(year))
                    .isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25))
                    .matches(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
            assertThat(Feasts.eastern(year))
                    .isAfterOrEqualTo(Feasts.western(year))
                    .matches(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noTextThrowsAndWhatIsOfferedCanBeRead(long seed) {
        var random = new SplittableRandom(seed);
        String[] parts = {
            "Easter",
            "Ostern",
            "Пасха",
            "复活节",
            "Orthodox ",
            "Sept",
            "'",
            "’",
            "04",
            "2004",
            " ",
            ",",
            ".",
            "-",
            "0",
            "年",
            "Christmas",
            "12",
            "of ",
            "June",
            "9999",
            "\uD83C",
            "Whit Monday",
            "католическая ",
            "/",
            "..",
            "?",
        };
        for (int i = 0; i < 4_000; i++) {
            var text = new StringBuilder();
            for (int part = random.nextInt(1, 6); part > 0; part--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            DateReader.read(text.toString())
                    .fault()
                    .ifPresent(fault -> assertThat(fault.fixes())
                            .allMatch(fix -> DateReader.read(fix.edtf()).value().isPresent()));
        }
    }

    private static String offered(String typed) {
        return fault(typed).fixes().stream().map(Fault.Fix::toString).collect(Collectors.joining(", or "));
    }

    private static Fault fault(String typed) {
        return DateReader.read(typed).fault().orElseThrow();
    }
}
