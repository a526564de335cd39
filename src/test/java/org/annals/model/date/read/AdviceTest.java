package org.annals.model.date.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered for a text says what was typed, or nothing is offered. */
class AdviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12/25/2001 | 2001-12-25
            2/29/2016 | 2016-02-29
            11/22/1963 | 1963-11-22
            12.25.2001 | 2001-12-25
            12-25-2001 | 2001-12-25
            12 25 2001 | 2001-12-25
            25/12/2001 | 2001-12-25
            01 01 2001 | 2001-01-01
            05/05/2001 | 2001-05-05
            05/06/2001 | 2001-06-05, or 2001-05-06 if the month stands first
            05.06.2001 | 2001-06-05
            12/25/01 | 2001-12-25, or 1901-12-25 if the last century is meant
            31/12/99 | 1999-12-31, or 2099-12-31 if this century is meant
            25.12.01 | 2001-12-25, or 1901-12-25 if the last century is meant
            2001/25/12 | 2001-12-25
            2001-25-12 | 2001-12-25
            13/13/2001 | ''
            99.99.9999 | ''
            0/0/0 | ''
            12/25 | ''
            2006// | 2006 if the rest can go
            2006/// | 2006 if the rest can go
            2006//15 | 2006 if the rest can go
            2006/06/ | 2006-06 if the rest can go
            2006/13/45 | 2006 if the month is not known
            0x1801 | ''
            since: x | ''
            00/00/2001 | ''
            12/99 | ''
            15/6 | ''
            6/15 | ''
            19991231 | 1999-12-31, or Y19991231 if a year is meant
            31121999 | Y31121999 if a year is meant
            """)
    void daysInDigits(String text, String suggestion) {
        offers(text, suggestion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12/2001-3/2002 | 2001-12/2002-03
            1/2017 – 3/2025 | 2017-01/2025-03
            1/2017-3/2025 | 2017-01/2025-03
            03/2001 - 04/2002 | 2001-03/2002-04
            3.2001-4.2002 | 2001-03/2002-04
            06/2001 to 08/2001 | 2001-06/2001-08
            1/13/2001 - 2/14/2001 | 2001-01-13/2001-02-14
            3/4/2001-5/4/2001 | ''
            10.05.2001-12.06.2001 | 2001-05-10/2001-06-12
            June 15–16, 2001 | 2001-06-15/2001-06-16
            1st-3rd January 2001 | 2001-01-01/2001-01-03
            2001Q3-2002Q1 | 2001-35/2002-33
            1939–41 | 1939/1941
            1939 – 45 | 1939/1945
            1998–9 | 1998/1999, or 1998-09 if a month is meant
            2001–02 | 2001/2002, or 2001-02 if a month is meant
            1899–01 | 1899/1901, or 1899-01 if a month is meant
            1999–00 | 1999/2000
            between 1990 and 1995 | 1990/1995 if it lasted from the one to the other, or [1990..1995] if it is one date between them
            between 500 and 450 BC | -0499/-0449 if it lasted from the one to the other, or [-0499..-0449] if it is one date between them
            c. 1950-1960 | 1950~/1960, or 1950~/1960~ if both are approximate
            spring 2004 | 2004-21
            spring 2019 | [2019-21]
            summer of 1921 | [1921-22]
            winter 2001/2002 | 2001-24 if the winter began in 2001
            winter 2001-02 | 2001-24 if the winter began in 2001
            """)
    void spans(String text, String suggestion) {
        offers(text, suggestion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1800s | 180X if the decade is meant, or 18XX if the century is meant
            the 2000s | 200X if the decade is meant, or 20XX if the century is meant
            1960s | 196X
            60s | 196X if the twentieth century is meant
            the sixties | 196X if the twentieth century is meant
            1960s/70s | 196X/197X
            1960-70s | 196X/197X
            early 1960s | 196X if the decade is enough
            late 1800s | 180X if the decade is enough, or 18XX if the century is enough
            19c | 18XX
            ~19c | 18XX~
            19th c. | 18XX
            19th cent. | 18XX
            nineteenth century | 18XX
            early 19th century | 18XX if the century is enough
            5th century BC | -04XX
            late 5th century BCE | -04XX if the century is enough
            1st century | [0001..0100]
            1st century BC | [-0099..0000]
            18th-19th century | 17XX/18XX
            18th–19th centuries | 17XX/18XX
            4th–3rd centuries BC | -03XX/-02XX
            2nd millennium | 1XXX
            3rd millennium BC | -2XXX
            19?? | 19XX
            18-- | 18XX
            185- | 185X if the digit is not known
            1920/30s | 192X/193X
            1920/30er Jahre | 192X/193X
            1920er/30er Jahre | 192X/193X
            199? | 199X if the digit is not known, or 0199? if the year is in doubt
            """)
    void decadesAndCenturies(String text, String suggestion) {
        offers(text, suggestion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            before the 1900s | ../1899
            before the 1960s | ../1959
            after the 1920s | 1930/..
            before the 19th century | ../1799
            after the 19th century | 1900/..
            after 5th century BC | -0399/..
            before 44 BC | ../-0044
            after 44 BC | -0042/..
            after 1 BC | 0001/..
            before 1 AD | ../0000
            before 12/25/2001 | ../2001-12-24
            after 12/2001 | 2002-01/..
            after c. 1950 | 1951~/..
            before 1 March 2004 | ../2004-02-29
            """)
    void beforeAndAfter(String text, String stretch) {
        String one =
                stretch.startsWith("../") ? "[.." + stretch.substring(3) + "]" : "[" + stretch.replace("/..", "..]");
        offers(text, stretch + ", or " + one + " if it is one of them");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            490 BCE | -0489
            480 BCE | -0479
            490-480 BCE | -0489/-0479
            490/480 BCE | -0489/-0479
            1950-1450 BCE | -1949/-1449
            3500–3000 BC | -3499/-2999
            100 BC - 100 AD | -0099/0100
            753 BC/AD 476 | -0752/0476
            500–600 CE | 0500/0600
            44 BC? | -0043?
            15 March 44 BC | -0043-03-15
            0044-03-15 BC | -0043-03-15
            44-03 BC | -0043-03
            2001-12-25 BC | -2000-12-25
            -490 | -0489, or -0490 if there is a year 0 in this count
            -44-03-15 | -0043-03-15, or -0044-03-15 if there is a year 0 in this count
            -490/-480 | -0489/-0479, or -0490/-0480 if there is a year 0 in this count
            0 BC | ''
            AD 0 | ''
            between 450 and 500 BC | ''
            """)
    void yearsBeforeOurEra(String text, String suggestion) {
        offers(text, suggestion);
        assertThat(DateReader.read(text).fault().orElseThrow().sureFix(text).filter(edtf -> edtf.contains("-0")))
                .as("a year BC has other digits than the ones that were typed")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on or about 15 June 2001 | 2001-06-15~
            On or around June 15, 2001 | 2001-06-15~
            in or about June 2001 | 2001-06~
            in or around 1850 | 1850~
            on or after 15 June 2001 | [2001-06-15..]
            in or after 1850 | [1850..]
            on or before 15 June 2001 | [..2001-06-15]
            not before 1850 | [1850..]
            no later than 15 June 2001 | [..2001-06-15]
            on or beside 15 June 2001 | ''
            """)
    void twoWordsAreOneBound(String text, String suggestion) {
        offers(text, suggestion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1788/9 | 1788/1789 if an interval is meant, or 1788-09 if a month is meant
            1850-1 | 1850/1851 if an interval is meant, or 1850-01 if a month is meant
            1801-2 | 1801/1802 if an interval is meant, or 1801-02 if a month is meant
            2001/2 | 2001/2002 if an interval is meant, or 2001-02 if a month is meant
            1934-9 | 1934-09 if a month is meant, or 1934/1939 if an interval is meant
            1801-2~ | 1801~/1802~ if an interval is meant, or 1801-02~ if a month is meant
            1950.5 | 1950-05 if a month is meant
            IV/1950 | 1950-04 if a month is meant, or 1950-36 if a quarter is meant
            V/1950 | 1950-05
            15/IV/1950 | 1950-04-15
            June 1950 or 1951 | [1950-06,1951-06] if the same part of both years is meant, or [1950-06,1951] if all of 1951 is meant
            15 June 1950 and 1951 | {1950-06-15,1951-06-15} if the same part of both years is meant, or {1950-06-15,1951} if all of 1951 is meant
            perhaps June 1950 or 1951 | [1950-06?,1951-06?] if the same part of both years is meant, or [1950-06?,1951] if all of 1951 is meant
            c. 1950 or 1951 | [1950~,1951]
            June or July 1950 | [1950-06,1950-07]
            1950 or 1951 | [1950,1951]
            1939-8 | 1939-08
            """)
    void monthsAndLaterYears(String text, String suggestion) {
        offers(text, suggestion);
    }

    /** One way to write it, but not beyond doubt: it is offered, and a person decides. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1800s",
                "2000s",
                "between 1990 and 1995",
                "490 BCE",
                "480 BCE",
                "490-480 BCE",
                "20th century",
                "19c",
                "1950-60",
                "1950–60",
                "1939-45",
                "1788/9",
                "1788/9?",
                "1850-1",
                "1801-2/1803-4",
                "[1801-2]",
                "2001/2",
                "1914-18",
                "1950.5",
                "IV/1950",
                "June 1950 or 1951",
                "on or after 15 June 2001",
                "13 February 1788/89",
                "13 February 1788/1789",
                "1998/9",
                "15/16 June 2001",
                "early 2001",
                "mid 2001",
                "2",
                "44",
                "99",
                "12345678",
                "-44",
                "- 2001",
                "since the 1900s",
                "winter 2001/02",
                "c. 1950-1960",
                "60s",
                "before 2001"
            })
    void doubtIsNotWritten(String text) {
        assertThat(DateReader.read(text).fault().orElseThrow().sureFix(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1939-41 | 1939/1941
            1921-22 | 1921/1922
            2019-21 | 2019/2021
            2010-21 | 2010/2021
            2001-21 | ''
            2001-22 | ''
            1950-24 | ''
            2021-21 | ''
            1999-33 | ''
            [1939-41] | ''
            1939-41~ | ''
            2001-06 | ''
            """)
    void aPartOfAYearCanBeMistakenForYears(String text, String years) {
        assertThat(SeasonOrYears.of(text).map(SeasonOrYears::years))
                .isEqualTo(Optional.of(years).filter(words -> !words.isEmpty()));
    }

    private static void offers(String text, String suggestion) {
        Fault fault = DateReader.read(text).fault().orElseThrow();
        assertThat(fault.suggestion()).isEqualTo(Optional.of(suggestion).filter(words -> !words.isEmpty()));
        FaultTest.teaches(fault);
    }
}
