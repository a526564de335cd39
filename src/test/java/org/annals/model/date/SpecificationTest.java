package org.annals.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.annals.model.date.read.DateReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every example of the specification of 4 February 2019, clause by clause, and what follows from each clause.
 *
 * <p>The columns: text, level, precision, earliest and latest possible day.
 */
class SpecificationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Date
            1985-04-12                  | 0 | DAY       | 1985-04-12 | 1985-04-12
            1985-04                     | 0 | MONTH     | 1985-04-01 | 1985-04-30
            1985                        | 0 | YEAR      | 1985-01-01 | 1985-12-31
            0000                        | 0 | YEAR      | 0000-01-01 | 0000-12-31
            2000-02-29                  | 0 | DAY       | 2000-02-29 | 2000-02-29
            9999-12-31                  | 0 | DAY       | 9999-12-31 | 9999-12-31
            # Date and Time
            1985-04-12T23:20:30         | 0 | SECOND    | 1985-04-12 | 1985-04-12
            1985-04-12T23:20:30Z        | 0 | SECOND    | 1985-04-12 | 1985-04-12
            1985-04-12T23:20:30-04      | 0 | SECOND    | 1985-04-12 | 1985-04-12
            1985-04-12T23:20:30+04:30   | 0 | SECOND    | 1985-04-12 | 1985-04-12
            1985-04-12T00:00:00+00:00   | 0 | SECOND    | 1985-04-12 | 1985-04-12
            2016-12-31T23:59:60Z        | 0 | SECOND    | 2016-12-31 | 2016-12-31
            2017-01-01T07:59:60+08:00   | 0 | SECOND    | 2017-01-01 | 2017-01-01
            2016-12-31T23:59:60         | 0 | SECOND    | 2016-12-31 | 2016-12-31
            # Time Interval
            1964/2008                   | 0 | YEAR      | 1964-01-01 | 2008-12-31
            2004-06/2006-08             | 0 | MONTH     | 2004-06-01 | 2006-08-31
            2004-02-01/2005-02-08       | 0 | DAY       | 2004-02-01 | 2005-02-08
            2004-02-01/2005-02          | 0 | UNDEFINED | 2004-02-01 | 2005-02-28
            2004-02-01/2005             | 0 | UNDEFINED | 2004-02-01 | 2005-12-31
            2005/2006-02                | 0 | UNDEFINED | 2005-01-01 | 2006-02-28
            2004-06/2004                | 0 | UNDEFINED | 2004-06-01 | 2004-12-31
            2004/2004-06                | 0 | UNDEFINED | 2004-01-01 | 2004-06-30
            2004/2004                   | 0 | YEAR      | 2004-01-01 | 2004-12-31
            """)
    void level0(String text, int level, Precision precision, String earliest, String latest) {
        check(text, level, precision, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Letter-prefixed calendar year
            Y170000002                  | 1 | YEAR      | 170000002-01-01  | 170000002-12-31
            Y-170000002                 | 1 | YEAR      | -170000002-01-01 | -170000002-12-31
            Y10000                      | 1 | YEAR      | 10000-01-01      | 10000-12-31
            Y9999999999                 | 1 | YEAR      | 9999999999-01-01 | 9999999999-12-31
            Y-9999999999                | 1 | YEAR      | -9999999999-01-01 | -9999999999-12-31
            Y170000002?                 | 1 | YEAR      | 170000002-01-01  | 170000002-12-31
            # Seasons
            2001-21                     | 1 | SUB_YEAR  | 2001-03-01 | 2001-05-31
            2001-22                     | 1 | SUB_YEAR  | 2001-06-01 | 2001-08-31
            2001-23                     | 1 | SUB_YEAR  | 2001-09-01 | 2001-11-30
            2001-24                     | 1 | SUB_YEAR  | 2001-12-01 | 2002-02-28
            2003-24                     | 1 | SUB_YEAR  | 2003-12-01 | 2004-02-29
            # Qualification of a date (complete)
            1984?                       | 1 | YEAR      | 1984-01-01 | 1984-12-31
            2004-06~                    | 1 | MONTH     | 2004-06-01 | 2004-06-30
            2004-06-11%                 | 1 | DAY       | 2004-06-11 | 2004-06-11
            2001-21?                    | 1 | SUB_YEAR  | 2001-03-01 | 2001-05-31
            # Unspecified digit(s) from the right
            201X                        | 1 | YEAR      | 2010-01-01 | 2019-12-31
            20XX                        | 1 | YEAR      | 2000-01-01 | 2099-12-31
            2004-XX                     | 1 | MONTH     | 2004-01-01 | 2004-12-31
            1985-04-XX                  | 1 | DAY       | 1985-04-01 | 1985-04-30
            1985-XX-XX                  | 1 | DAY       | 1985-01-01 | 1985-12-31
            2001-02-XX                  | 1 | DAY       | 2001-02-01 | 2001-02-28
            201X?                       | 1 | YEAR      | 2010-01-01 | 2019-12-31
            -20XX                       | 1 | YEAR      | -2099-01-01 | -2000-12-31
            -000X                       | 1 | YEAR      | -0009-01-01 | -0001-12-31
            # Open end and open start time interval
            1985-04-12/..               | 1 | DAY       | 1985-04-12 | OPEN
            1985-04/..                  | 1 | MONTH     | 1985-04-01 | OPEN
            1985/..                     | 1 | YEAR      | 1985-01-01 | OPEN
            ../1985-04-12               | 1 | DAY       | OPEN | 1985-04-12
            ../1985-04                  | 1 | MONTH     | OPEN | 1985-04-30
            ../1985                     | 1 | YEAR      | OPEN | 1985-12-31
            # Time interval with unknown end and with unknown start
            1985-04-12/                 | 1 | DAY       | 1985-04-12 | UNKNOWN
            1985-04/                    | 1 | MONTH     | 1985-04-01 | UNKNOWN
            1985/                       | 1 | YEAR      | 1985-01-01 | UNKNOWN
            /1985-04-12                 | 1 | DAY       | UNKNOWN | 1985-04-12
            /1985-04                    | 1 | MONTH     | UNKNOWN | 1985-04-30
            /1985                       | 1 | YEAR      | UNKNOWN | 1985-12-31
            # Extended Interval, rule 3
            1984~/2004-06               | 1 | UNDEFINED | 1984-01-01 | 2004-06-30
            1984?/2004%                 | 1 | YEAR      | 1984-01-01 | 2004-12-31
            1984~/..                    | 1 | YEAR      | 1984-01-01 | OPEN
            2001-21/2001-22             | 1 | SUB_YEAR  | 2001-03-01 | 2001-08-31
            # Negative calendar year
            -1985                       | 1 | YEAR      | -1985-01-01 | -1985-12-31
            -0043-03-15                 | 1 | DAY       | -0043-03-15 | -0043-03-15
            -0004-02-29                 | 1 | DAY       | -0004-02-29 | -0004-02-29
            -0043-03-15T10:00:00        | 1 | SECOND    | -0043-03-15 | -0043-03-15
            """)
    void level1(String text, int level, Precision precision, String earliest, String latest) {
        check(text, level, precision, earliest, latest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Exponential year
            Y-17E7                      | 2 | YEAR      | -170000000-01-01 | -170000000-12-31
            Y17E8                       | 2 | YEAR      | 1700000000-01-01 | 1700000000-12-31
            Y1E9                        | 2 | YEAR      | 1000000000-01-01 | 1000000000-12-31
            # Significant digits
            1950S2                      | 2 | YEAR      | 1900-01-01 | 1999-12-31
            1950S4                      | 2 | YEAR      | 1950-01-01 | 1950-12-31
            Y171010000S3                | 2 | YEAR      | 171000000-01-01 | 171999999-12-31
            Y3388E2S3                   | 2 | YEAR      | 338000-01-01 | 338999-12-31
            Y-171010000S3               | 2 | YEAR      | -171999999-01-01 | -171000000-12-31
            0043S1                      | 2 | YEAR      | 0040-01-01 | 0049-12-31
            1950S2~                     | 2 | YEAR      | 1900-01-01 | 1999-12-31
            # Sub-year groupings
            2001-25                     | 2 | SUB_YEAR  | 2001-03-01 | 2001-05-31
            2001-26                     | 2 | SUB_YEAR  | 2001-06-01 | 2001-08-31
            2001-27                     | 2 | SUB_YEAR  | 2001-09-01 | 2001-11-30
            2001-28                     | 2 | SUB_YEAR  | 2001-12-01 | 2002-02-28
            2001-29                     | 2 | SUB_YEAR  | 2001-09-01 | 2001-11-30
            2001-30                     | 2 | SUB_YEAR  | 2001-12-01 | 2002-02-28
            2001-31                     | 2 | SUB_YEAR  | 2001-03-01 | 2001-05-31
            2001-32                     | 2 | SUB_YEAR  | 2001-06-01 | 2001-08-31
            2001-33                     | 2 | SUB_YEAR  | 2001-01-01 | 2001-03-31
            2001-34                     | 2 | SUB_YEAR  | 2001-04-01 | 2001-06-30
            2001-35                     | 2 | SUB_YEAR  | 2001-07-01 | 2001-09-30
            2001-36                     | 2 | SUB_YEAR  | 2001-10-01 | 2001-12-31
            2001-37                     | 2 | SUB_YEAR  | 2001-01-01 | 2001-04-30
            2001-38                     | 2 | SUB_YEAR  | 2001-05-01 | 2001-08-31
            2001-39                     | 2 | SUB_YEAR  | 2001-09-01 | 2001-12-31
            2001-40                     | 2 | SUB_YEAR  | 2001-01-01 | 2001-06-30
            2001-41                     | 2 | SUB_YEAR  | 2001-07-01 | 2001-12-31
            20XX-21                     | 2 | SUB_YEAR  | 2000-03-01 | 2099-05-31
            # One of a set
            [1667,1668,1670..1672]      | 2 | YEAR      | 1667-01-01 | 1672-12-31
            [..1760-12-03]              | 2 | DAY       | OPEN       | 1760-12-03
            [1760-12..]                 | 2 | MONTH     | 1760-12-01 | OPEN
            [1760-01,1760-02,1760-12..] | 2 | MONTH     | 1760-01-01 | OPEN
            [1667,1760-12]              | 2 | UNDEFINED | 1667-01-01 | 1760-12-31
            [..1984]                    | 2 | YEAR      | OPEN       | 1984-12-31
            [1984]                      | 2 | YEAR      | 1984-01-01 | 1984-12-31
            [1984~,2004-06-~11]         | 2 | UNDEFINED | 1984-01-01 | 2004-06-11
            [..1667,1760..]             | 2 | YEAR      | OPEN       | OPEN
            # All Members
            {1667,1668,1670..1672}      | 2 | YEAR      | 1667-01-01 | 1672-12-31
            {1960,1961-12}              | 2 | UNDEFINED | 1960-01-01 | 1961-12-31
            {..1984}                    | 2 | YEAR      | OPEN       | 1984-12-31
            {2001-21..2001-23}          | 2 | SUB_YEAR  | 2001-03-01 | 2001-11-30
            {-0044-03-15..-0044-03-17}  | 2 | DAY       | -0044-03-15 | -0044-03-17
            # Group Qualification and Qualification of Individual Component
            2004-06~-11                 | 2 | DAY       | 2004-06-11 | 2004-06-11
            2004?-06-11                 | 2 | DAY       | 2004-06-11 | 2004-06-11
            ?2004-06-~11                | 2 | DAY       | 2004-06-11 | 2004-06-11
            2004-%06-11                 | 2 | DAY       | 2004-06-11 | 2004-06-11
            ?2004-06-04~                | 2 | DAY       | 2004-06-04 | 2004-06-04
            2004?-06-~11%               | 2 | DAY       | 2004-06-11 | 2004-06-11
            ?2004                       | 2 | YEAR      | 2004-01-01 | 2004-12-31
            %-0044                      | 2 | YEAR      | -0044-01-01 | -0044-12-31
            2001-~21                    | 2 | SUB_YEAR  | 2001-03-01 | 2001-05-31
            # Unspecified Digit
            156X-12-25                  | 2 | DAY       | 1560-12-25 | 1569-12-25
            15XX-12-25                  | 2 | DAY       | 1500-12-25 | 1599-12-25
            XXXX-12-XX                  | 2 | DAY       | 0000-12-01 | 9999-12-31
            1XXX-XX                     | 2 | MONTH     | 1000-01-01 | 1999-12-31
            1XXX-12                     | 2 | MONTH     | 1000-12-01 | 1999-12-31
            1984-1X                     | 2 | MONTH     | 1984-10-01 | 1984-12-31
            1984-X2                     | 2 | MONTH     | 1984-02-01 | 1984-12-31
            1560-XX-25                  | 2 | DAY       | 1560-01-25 | 1560-12-25
            2004-XX-30                  | 2 | DAY       | 2004-01-30 | 2004-12-30
            2004-XX-31                  | 2 | DAY       | 2004-01-31 | 2004-12-31
            2004-0X-31                  | 2 | DAY       | 2004-01-31 | 2004-08-31
            2001-02-2X                  | 2 | DAY       | 2001-02-20 | 2001-02-28
            XXXX-02-29                  | 2 | DAY       | 0000-02-29 | 9996-02-29
            190X-02-29                  | 2 | DAY       | 1904-02-29 | 1908-02-29
            1X50                        | 2 | YEAR      | 1050-01-01 | 1950-12-31
            XXXX                        | 2 | YEAR      | 0000-01-01 | 9999-12-31
            2XXX                        | 2 | YEAR      | 2000-01-01 | 2999-12-31
            XXXX-XX-XX                  | 2 | DAY       | 0000-01-01 | 9999-12-31
            Y17000XXX2                  | 2 | YEAR      | 170000002-01-01 | 170009992-12-31
            # Interval
            2004-06-~01/2004-06-~20     | 2 | DAY       | 2004-06-01 | 2004-06-20
            2004-06-XX/2004-07-03       | 2 | DAY       | 2004-06-01 | 2004-07-03
            201X/2020                   | 2 | YEAR      | 2010-01-01 | 2020-12-31
            198X/1985                   | 2 | YEAR      | 1980-01-01 | 1985-12-31
            1950S2/2000                 | 2 | YEAR      | 1900-01-01 | 2000-12-31
            # ISO 8601-2, 10.6: ends before or after a date
            ..2004-06-01/2004-06-20     | 2 | DAY       | OPEN       | 2004-06-20
            2004-06-01~/2004-06-20..    | 2 | DAY       | 2004-06-01 | OPEN
            """)
    void level2(String text, int level, Precision precision, String earliest, String latest) {
        check(text, level, precision, earliest, latest);
    }

    /** What an allowed character, sign or form in a wrong place must not become. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-4-12",
                "1985-04-1",
                "985",
                "19855",
                "1985-04-12-01",
                "1985-",
                "-",
                "--1985",
                "1985-04-12T",
                "T10:00:00",
                "1985-04-12T10",
                "1985-04-12T10:00",
                "1985-04-12T10:00:00+",
                "1985-04-12T10:00:00Z1",
                "1985-04T10:00:00",
                "1985-04-12T10:00:0X",
                "1985-XX-12T10:00:00",
                "1985-04-12T10:00:00?",
                "Y1985",
                "Y-0985",
                "Y12345-01",
                "Y",
                "YX",
                "Y1234567890123",
                "Y17E",
                "Y17E10",
                "Y1.5E5",
                "2001-20",
                "2001-42",
                "2001-21-01",
                "1984??",
                "1984?~",
                "?",
                "~-",
                "1984-?",
                "-?1984",
                "1984-06-11-?",
                "19?84",
                "1984-0?6",
                "XXXXX",
                "2001-XX-32",
                "2001-02-3X",
                "2001-3X",
                "-0000",
                "-0000-01-01",
                "/",
                "../",
                "/..",
                "../..",
                "1985//1986",
                "1985/1986/1987",
                "[1985]/1986",
                "1985/P1Y",
                "[]",
                "{}",
                "[..]",
                "{..}",
                "[1985",
                "1985]",
                "[1985}",
                "[1985,]",
                "[,1985]",
                "[1985,,1986]",
                "[1985/1986]",
                "[1985..1986-01]",
                "[1986..1985]",
                "[1985..,1986]",
                "[1985,..1986]",
                "[[1985]]",
                "{1985}{1986}",
                "[..1985..]",
                "1985..1986",
                "1985..",
                "..1985",
                "1985,1986",
                "[1985, 1986]",
                "1950S",
                "1950S0",
                "1950S5",
                "1950S02",
                "195XS2",
                "1950S2-01",
                "S2",
                "2004/2003",
                "2004-06-11/2004-06-10",
                "1985-04-12/1985-04-12T10:00:00x"
            })
    void isNoDate(String text) {
        assertThat(DateReader.read(text).fault()).isPresent();
    }

    private static void check(String text, int level, Precision precision, String earliest, String latest) {
        When when = DateReader.read(text).value().orElseThrow();
        assertThat(when.edtf()).isEqualTo(text);
        assertThat(when.level()).isEqualTo(level);
        assertThat(when.precision()).isEqualTo(precision);
        assertThat(Dates.text(when.earliest())).isEqualTo(earliest);
        assertThat(Dates.text(when.latest())).isEqualTo(latest);
    }
}
