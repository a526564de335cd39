package org.annals.model.date.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.annals.model.date.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of other customs than that of EDTF are said in EDTF, and none is invented. */
class CustomDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            民國38年 | 1949
            民国三十八年 | 1949
            中華民國三十八年十月一日 | 1949-10-01
            民国元年元旦 | 1912-01-01 if that day is meant
            昭和20年8月15日 | 1945-08-15
            昭和二十年八月十五日 | 1945-08-15
            昭和12年7月至昭和20年8月 | 1937-07/1945-08
            昭和64年 | 1989, or [1989-01-01..1989-01-07] if only the days of that era are meant
            昭和64年1月7日 | 1989-01-07
            昭和64年1月8日 | ''
            昭和99年 | ''
            平成元年 | 1989, or [1989-01-08..1989-12-31] if only the days of that era are meant
            平成31年4月30日 | 2019-04-30
            平成31年5月1日 | ''
            令和元年5月1日 | 2019-05-01
            令和3年 | 2021
            大正12年9月1日 | 1923-09-01
            明治37年2月8日 | 1904-02-08
            明治5年12月2日 | 1872 if the year is enough
            15 August Showa 20 | 1945-08-15
            民國0年 | ''
            90年6月15日 | 1990-06-15 if the year is 1990, or 2001-06-15 if the year is one of the Republic of China
            九十年六月 | 1990-06 if the year is 1990, or 2001-06 if the year is one of the Republic of China
            90年13月 | ''
            พ.ศ. 2544 | 2001
            พ.ศ. ๒๕๔๔ | 2001
            15 มิถุนายน พ.ศ. 2544 | 2001-06-15
            15 มิถุนายน 2544 | 2001-06-15 if the year is one of that era
            15 มิถุนายน ค.ศ. 2001 | 2001-06-15
            พ.ศ. 2475 | ''
            2544 BE | 2001
            """)
    void eras(String text, String suggestion) {
        offers(text, suggestion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1422 AH | Islamic
            23 Rabi I 1422 | Islamic
            1422 هـ | Islamic
            1380 AP | Persian
            15 Nisan 5761 | Hebrew
            18 Brumaire an VIII | French Republican
            农历正月初一 | Chinese
            """)
    void aCalendarThatCannotBeConvertedIsNamed(String text, String calendar) {
        assertThat(DateReader.read(text).fault().orElseThrow().message())
                .contains("the " + calendar + " calendar, which Annals does not convert");
        offers(text, "");
    }

    /** The year began in March once: until then a day had the old year and the new one, and not two ends. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            13 February 1788/89 | 1789-02-13 if the second year is meant, or 1788-02-13 if the first year is meant
            13 February 1788/1789 | 1789-02-13 if the second year is meant, or 1788-02-13 if the first year is meant
            February 13, 1788/9 | 1789-02-13 if the second year is meant, or 1788-02-13 if the first year is meant
            13. Februar 1788/89 | 1789-02-13 if the second year is meant, or 1788-02-13 if the first year is meant
            13 февраля 1788/89 | 1789-02-13 if the second year is meant, or 1788-02-13 if the first year is meant
            1.2.1748/49 | 1749-02-01 if the second year is meant, or 1748-02-01 if the first year is meant
            1788/89-02-13 | 1789-02-13 if the second year is meant, or 1788-02-13 if the first year is meant
            Januar 1748/49 | 1749-01 if the second year is meant, or 1748-01 if the first year is meant
            about January 1748/49 | 1749-01~ if the second year is meant, or 1748-01~ if the first year is meant
            13 February 1748/49 O.S. | 1749-02-24 if the second year is meant, or 1748-02-24 if the first year is meant
            29 February 1748/49 | 1748-02-29 if the first year is meant
            31 February 1748/49 | ''
            June 1748/49 | ''
            1748-02-01/49 | ''
            1748/49 | 1748/1749
            winter 1748/49 | 1748-24 if the winter began in 1748
            """)
    void aDayOfTwoYearsIsNoInterval(String text, String suggestion) {
        offers(text, suggestion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1/14 February 1918 | 1918-02-14 if it is one day in both calendars, or 1918-02-01/1918-02-14 if an interval is meant
            1/14.2.1918 | 1918-02-14 if it is one day in both calendars, or 1918-02-01/1918-02-14 if an interval is meant
            1/14 February 1818 | 1818-02-01/1818-02-14
            12/24 April 1877 | 1877-04-24 if it is one day in both calendars, or 1877-04-12/1877-04-24 if an interval is meant
            12 (24) апреля 1877 | 1877-04-24
            12 (25) апреля 1877 | ''
            1 (14) февраля 1918 г. | 1918-02-14
            25 октября (7 ноября) 1917 | 1917-11-07
            7 ноября 1917 г. (25 октября по ст. ст.) | 1917-11-07
            25. Oktober 1917 alten Stils | 1917-11-07
            25 October 1917 O.S. | 1917-11-07
            17 February 1900 O.S. | 1900-03-01
            1917-10-25 O.S. | 1917-11-07
            7 November 1917 N.S. | 1917-11-07
            """)
    void oldAndNewStyle(String text, String suggestion) {
        offers(text, suggestion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17.6.1953 14:30 Uhr | 1953-06-17T14:30:00, or 1953-06-17 if the time is told in the text
            17. Juni 1953, 14.30 Uhr | 1953-06-17T14:30:00, or 1953-06-17 if the time is told in the text
            um 14.30 Uhr am 17.6.1953 | 1953-06-17T14:30:00, or 1953-06-17 if the time is told in the text
            17. Juni 1953 um 14 Uhr | 1953-06-17 if the time is told in the text
            15 июня 2001 г., 14:30 | 2001-06-15T14:30:00, or 2001-06-15 if the time is told in the text
            2001年6月15日14時30分 | 2001-06-15T14:30:00, or 2001-06-15 if the time is told in the text
            2001年6月15日下午2点 | 2001-06-15 if the time is told in the text
            June 15, 2001 2:30 pm | 2001-06-15T14:30:00, or 2001-06-15 if the time is told in the text
            15 June 2001, 12:05 a.m. | 2001-06-15T00:05:00, or 2001-06-15 if the time is told in the text
            17 June 1953 14:30 UTC | 1953-06-17T14:30:00Z, or 1953-06-17 if the time is told in the text
            17 June 1953 14:30 CET | 1953-06-17 if the time is told in the text
            June 2001 14:30 | 2001-06 if the time is told in the text
            """)
    void timesOfDay(String text, String suggestion) {
        offers(text, suggestion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KW 24/2001 | 2001-06-11/2001-06-17
            24. KW 2001 | 2001-06-11/2001-06-17
            week 24, 2001 | 2001-06-11/2001-06-17
            W24 2001 | 2001-06-11/2001-06-17
            24-я неделя 2001 года | 2001-06-11/2001-06-17
            2001年第24周 | 2001-06-11/2001-06-17
            KW 53/2001 | ''
            2001-W53 | ''
            2004-W53-7 | 2005-01-02
            2001-W24-3 | 2001-06-13
            2001-166 | 2001-06-15
            2001166 | 2001-06-15 if the days of the year are counted, or Y2001166 if a year is meant
            2001366 | Y2001366
            37057 | 2001-06-15 if it is a day as spreadsheets count them, or Y37057 if a year is meant
            992563200 | 2001-06-15 if it is a Unix time, by the day in UTC, or Y992563200 if a year is meant
            992563200000 | 2001-06-15 if it is a Unix time, by the day in UTC
            15/VI/2001 | 2001-06-15
            15.VI.2001 | 2001-06-15
            VI/2001 | 2001-06
            31/XI/2001 | 2001-11-30, or 2001-11 if the day is not known
            Q2 2001 | 2001-34
            2Q 2001 | 2001-34
            1H 2001 | 2001-40
            FY2001 | 2001 if it is the calendar year
            FY 2001/02 | 2001/2002 if the two years are enough
            Silvester 1999/2000 | 1999-12-31 if that day is meant
            New Year's Eve 1999/2000 | 1999-12-31 if that day is meant
            Silvester 1999/2005 | ''
            15 June | XXXX-06-15 if the year is not known
            31 June | XXXX-06-30 if the year is not known, or XXXX-06 if the year is not known and the day is not known
            early June | XXXX-06 if the year is not known, and the month is enough
            6月上旬 | XXXX-06 if the year is not known, and the month is enough
            16 февраля | XXXX-02-16 if the year is not known
            """)
    void countsAndShortForms(String text, String suggestion) {
        offers(text, suggestion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o. J.",
                "n.d.",
                "s.d.",
                "б. г.",
                "日期不详",
                "без даты",
                "undated",
                "unbekannt",
                "неизвестно",
                "?",
                "[n.d.]"
            })
    void aDateThatNobodyKnows(String text) {
        offers(text, "XXXX if nothing is known of it");
    }

    @Test
    void inATimelineItLiesInItsPeriod() {
        Days period = DateReader.read("1900/2021").value().orElseThrow().span();
        Fault fault = LikelyFixes.within(period, DateReader.read("n.d.").fault().orElseThrow());
        assertThat(fault.suggestion()).contains("[1900..2021] if nothing more is known of it");
        FaultTest.teaches(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15 juin 2001 | 2001-06-15
            1er août 1914 | 1914-08-01
            XIXe siècle | 18XX
            vers 1900 | 1900~
            15 de junio de 2001 | 2001-06-15
            siglo XIX | 18XX
            15 giugno 2001 | 2001-06-15
            1º de maio de 1974 | 1974-05-01
            15 червня 2001 р. | 2001-06-15
            29 Ekim 1923 | 1923-10-29
            15 Nisan 2001 | 2001-04-15
            31 juin 2001 | 2001-06-30, or 2001-06 if the day is not known
            15 blabla 2001 | ''
            """)
    void monthsOfOtherLanguages(String text, String suggestion) {
        offers(text, suggestion);
    }

    /** What was computed is for a person to confirm. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "民國38年",
                "昭和20年8月15日",
                "พ.ศ. 2544",
                "25 October 1917 O.S.",
                "KW 24/2001",
                "17.6.1953 14:30 Uhr",
                "o. J.",
                "37057"
            })
    void noProgramWritesIt(String text) {
        assertThat(DateReader.read(text).fault().orElseThrow().sureFix(text)).isEmpty();
    }

    private static void offers(String text, String suggestion) {
        Fault fault = DateReader.read(text).fault().orElseThrow();
        assertThat(fault.suggestion()).isEqualTo(Optional.of(suggestion).filter(words -> !words.isEmpty()));
        FaultTest.teaches(fault);
    }
}
