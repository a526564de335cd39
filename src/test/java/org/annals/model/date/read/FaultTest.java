package org.annals.model.date.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.annals.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong, where, and what to write instead: text, rule, column, length, message, suggestion. */
public class FaultTest {

    /** Days, months and hours that no calendar or clock has. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001-02-30 | impossible-date | 1 | 10 | there is no 30 February 2001 | 2001-02-28, or 2001-02 if the day is not known
            2001-02-29 | impossible-date | 1 | 10 | there is no 29 February 2001 | 2001-02-28, or 2001-02 if the day is not known
            1900-02-29 | impossible-date | 1 | 10 | there is no 29 February 1900 | 1900-02-28, or 1900-02 if the day is not known
            2001-06-31 | impossible-date | 1 | 10 | there is no 31 June 2001 | 2001-06-30, or 2001-06 if the day is not known
            2001-06-00 | impossible-date | 9 | 2 | there is no day 00 | 2001-06 if the day is not known
            2001-06-32 | impossible-date | 9 | 2 | there is no day 32 | 2001-06-30, or 2001-06 if the day is not known
            2001-02-3X | impossible-date | 1 | 10 | there is no 3X February 2001 | 2001-02-XX, or 2001-02 if the day is not known
            2001-02-30~ | impossible-date | 1 | 11 | there is no 30 February 2001 | 2001-02-28~, or 2001-02~ if the day is not known
            XXX1-02-29 | impossible-date | 1 | 10 | there is no 29 February XXX1 | XXX1-02-28, or XXX1-02 if the day is not known
            2001-13 | impossible-date | 6 | 2 | there is no month 13 | 2001/2013 if an interval is meant, or 2001-12, or 2001 if the month is not known
            2001-13-05 | impossible-date | 6 | 2 | there is no month 13 | 2001-05-13, or 2001 if the month is not known
            2001-00 | impossible-date | 6 | 2 | there is no month 00 | 2001 if the month is not known
            1998-42 | impossible-date | 6 | 2 | there is no month 42 | 1998-12, or 1998 if the month is not known
            1914-18 | impossible-date | 6 | 2 | there is no month 18 | 1914/1918 if an interval is meant, or 1914-12, or 1914 if the month is not known
            2001-2X | impossible-date | 6 | 2 | there is no month 2X | 2001-XX, or 2001 if the month is not known
            -0001-02-29 | impossible-date | 1 | 11 | there is no 29 February -0001 | -0001-02-28, or -0001-02 if the day is not known
            2001-06-15T24:00:00 | impossible-date | 12 | 2 | there is no hour 24 | 2001-06-16T00:00:00, or 2001-06-15 if the time is not known
            2001-06-15T25:00:00 | impossible-date | 12 | 2 | there is no hour 25 | 2001-06-15 if the time is not known
            2001-06-15T10:61:00 | impossible-date | 15 | 2 | there is no minute 61 | 2001-06-15 if the time is not known
            2001-06-15T10:00:60 | impossible-date | 18 | 2 | a minute has 60 seconds, counted from 00 to 59 | 2001-06-15T10:00:59
            2001-06-15T10:00:00+19:00 | impossible-date | 20 | 6 | no clock is more than 18 hours from UTC | 2001-06-15T10:00:00 if the offset is not known
            2001-02-30/2001-03-05 | impossible-date | 1 | 10 | there is no 30 February 2001 | 2001-02-28/2001-03-05, or 2001-02/2001-03-05 if the day is not known
            [2001-02-30,2001-06-31] | impossible-date | 2 | 10 | there is no 30 February 2001 | [2001-02-28,2001-06-30], or [2001-02,2001-06-30] if the day is not known
            """)
    void daysAndHoursThatDoNotExist(
            String text, String rule, int column, int length, String message, String suggestion) {
        check(text, rule, column, length, message, suggestion);
    }

    /** The forms that the specification lists under "Differences". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            196x | date-draft | 4 | 1 | a digit that is not specified is written as a capital X | 196X
            196u | date-draft | 4 | 1 | a digit that is not specified is written as a capital X | 196X
            2004-06-uu | date-draft | 9 | 2 | a digit that is not specified is written as a capital X | 2004-06-XX
            2001-06-xx | date-draft | 9 | 2 | a digit that is not specified is written as a capital X | 2001-06-XX
            unknown/2004 | date-draft | 1 | 7 | an unknown end of an interval is left empty | /2004
            2004/unknown | date-draft | 6 | 7 | an unknown end of an interval is left empty | 2004/
            unknown | date-draft | 1 | 7 | a year that is not known is written XXXX | XXXX
            2004/open | date-draft | 6 | 4 | an open end of an interval is written as two dots | 2004/..
            open/2004 | date-draft | 1 | 4 | an open end of an interval is written as two dots | ../2004
            1984?~ | date-draft | 5 | 2 | uncertain and approximate together are one sign, % | 1984%
            1984~? | date-draft | 5 | 2 | uncertain and approximate together are one sign, % | 1984%
            y170000002 | date-draft | 1 | 1 | the letter before a long year is a capital Y | Y170000002
            y-17e7 | date-draft | 1 | 1 | the letter before a long year is a capital Y | Y-17E7
            1950p2 | date-draft | 5 | 1 | the letter before significant digits is a capital S | 1950S2
            2004-(06)?-11 | date-draft | 6 | 5 | a part in doubt has its sign on its left, and no parentheses | 2004-?06-11
            (2011)-06-04~ | date-draft | 1 | 13 | a part in doubt has its sign on its left, and no parentheses | 2011-~06-~04
            (2004)?-06-04~ | date-draft | 1 | 14 | a part in doubt has its sign on its left, and no parentheses | 2004?-~06-~04
            2004-(06-11)? | date-draft | 6 | 8 | a part in doubt has its sign on its left, and no parentheses | 2004-?06-?11
            2004-06-(01)~/2004-06-(20)~ | date-draft | 9 | 5 | a part in doubt has its sign on its left, and no parentheses | 2004-06-~01/2004-06-~20
            2001-21^southernHemisphere | date-draft | 8 | 19 | a season has a number for each half of the world, not a name | 2001-29
            """)
    void theDraftOf2012(String text, String rule, int column, int length, String message, String suggestion) {
        check(text, rule, column, length, message, suggestion);
    }

    /** Other orders, separators and standards. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15.06.2001 | date-form | 1 | 10 | a date is written with the year first, then month and day, joined by hyphens | 2001-06-15
            15. 6. 2001 | date-form | 1 | 11 | a date is written with the year first, then month and day, joined by hyphens | 2001-06-15
            15/06/2001 | date-form | 1 | 10 | a date is written with the year first, then month and day, joined by hyphens | 2001-06-15
            06/15/2001 | date-form | 1 | 10 | a date is written with the year first, then month and day, joined by hyphens | 2001-06-15
            05/06/2001 | date-form | 1 | 10 | 05/06/2001 can be 5 June or 6 May | 2001-06-05, or 2001-05-06 if the month stands first
            05/05/2001 | date-form | 1 | 10 | a date is written with the year first, then month and day, joined by hyphens | 2001-05-05
            31.4.2001 | impossible-date | 1 | 9 | there is no 31 April 2001 | 2001-04-30, or 2001-04 if the day is not known
            29.2.2001 | impossible-date | 1 | 9 | there is no 29 February 2001 | 2001-02-28, or 2001-02 if the day is not known
            4/31/2001 | impossible-date | 1 | 9 | there is no 31 April 2001 | 2001-04-30, or 2001-04 if the day is not known
            32.1.2001 | impossible-date | 1 | 9 | there is no day 32 | 2001-01-31, or 2001-01 if the day is not known
            13/13/2001 | impossible-date | 1 | 10 | no month and day have these numbers | ''
            00/00/2001 | impossible-date | 1 | 10 | no month and day have these numbers | ''
            15-06-2001 | date-form | 1 | 10 | a date is written with the year first, then month and day, joined by hyphens | 2001-06-15
            15/06/01 | date-form | 1 | 8 | a year has four digits | 2001-06-15, or 1901-06-15 if the last century is meant
            06/2001 | date-form | 1 | 7 | a month is written behind its year, with a hyphen | 2001-06
            2001/06/15 | date-form | 1 | 10 | the parts of a date are joined by hyphens | 2001-06-15
            2001.06.15 | date-form | 1 | 10 | the parts of a date are joined by hyphens | 2001-06-15
            2001/06 | date-form | 6 | 2 | each end of an interval has a whole year | 2001-06, or 2001/2006 if an interval is meant
            1950-60 | date-form | 5 | 3 | an interval is written with a slash and two whole years | 1950/1960
            1950–60 | date-form | 5 | 1 | an interval is written with a slash, not with a dash | 1950/1960
            1999/00 | date-form | 6 | 2 | each end of an interval has a whole year | 1999/2000
            20010615 | date-form | 1 | 8 | the parts of a date are joined by hyphens | 2001-06-15, or Y20010615 if a year is meant
            200106 | date-form | 1 | 6 | the parts of a date are joined by hyphens | 2001-06, or Y200106 if a year is meant
            20010615T100000 | date-form | 1 | 15 | the parts of a date are joined by hyphens, those of a time by colons | 2001-06-15T10:00:00
            2001-06-15 10:00 | date-form | 11 | 1 | the letter T stands between date and time | 2001-06-15T10:00:00
            2001-06-15T10:00 | date-form | 17 | 0 | a time of day needs seconds, after a colon | 2001-06-15T10:00:00
            2001-06-15T10 | date-form | 14 | 0 | a time of day needs minutes, after a colon | 2001-06-15T10:00:00
            2001-06-15T1:00:00 | date-form | 12 | 1 | an hour has two digits | 2001-06-15T01:00:00
            2001-06-15T10:00:00.5 | date-form | 20 | 2 | a time of day has whole seconds | 2001-06-15T10:00:00 if the fraction can go
            2001-06-15T10:00:00+8 | date-form | 20 | 2 | an offset is two digits of hours and two of minutes, as in +08:00 | 2001-06-15T10:00:00+08
            2001-06-15T10:00:00+0800 | date-form | 20 | 5 | an offset is two digits of hours and two of minutes, as in +08:00 | 2001-06-15T10:00:00+08:00
            2001-06-15T10:00:00-00:00 | date-form | 20 | 6 | an offset of no hours has no minus | 2001-06-15T10:00:00Z
            2001-06-15t10:00:00z | date-form | 11 | 1 | T and Z are capital letters | 2001-06-15T10:00:00Z
            2001-06T10:00:00 | date-form | 8 | 9 | a time of day needs a whole date without ? ~ % or X | 2001-06 if the time can go
            2001-06-15~T10:00:00 | date-form | 12 | 9 | a time of day needs a whole date without ? ~ % or X | 2001-06-15~ if the time can go
            1985-W15-5 | date-form | 1 | 10 | a date is given by month and day, not by weeks | 1985-04-12
            1985-W15 | date-form | 1 | 8 | a date is given by month and day, not by weeks | 1985-04-08/1985-04-14
            1985-102 | date-form | 1 | 8 | a date is given by month and day, not by the days of its year | 1985-04-12
            2018-01-15/02-20 | date-form | 12 | 5 | each end of an interval is a whole date | 2018-01-15/2018-02-20
            2018-01-15/20 | date-form | 12 | 2 | each end of an interval is a whole date | 2018-01-15/2018-01-20
            2018-01/02 | date-form | 9 | 2 | each end of an interval is a whole date | 2018-01/2018-02
            P1Y | date-form | 1 | 3 | a length of time or a repetition is not a date | ''
            2001-01-01/P1Y | date-form | 1 | 14 | a length of time or a repetition is not a date | ''
            15.06.2001/16.06.2001 | date-form | 1 | 10 | a date is written with the year first, then month and day, joined by hyphens | 2001-06-15/2001-06-16
            """)
    void datesInDigitsOfOtherHabits(
            String text, String rule, int column, int length, String message, String suggestion) {
        check(text, rule, column, length, message, suggestion);
    }

    /** English words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            June 2001 | date-form | 1 | 9 | a date is written in digits with the year first | 2001-06
            15 June 2001 | date-form | 1 | 12 | a date is written in digits with the year first | 2001-06-15
            15th June 2001 | date-form | 1 | 14 | a date is written in digits with the year first | 2001-06-15
            June 15, 2001 | date-form | 1 | 13 | a date is written in digits with the year first | 2001-06-15
            15 Jun. 2001 | date-form | 1 | 12 | a date is written in digits with the year first | 2001-06-15
            2001 June 15 | date-form | 1 | 12 | a date is written in digits with the year first | 2001-06-15
            30 February 2001 | impossible-date | 1 | 16 | there is no 30 February 2001 | 2001-02-28, or 2001-02 if the day is not known
            early 2001 | date-form | 1 | 10 | “early 2001” is the first third of a year (January to April), whose number 37 stands where a month would | 2001-37
            late 2001 | date-form | 1 | 9 | “late 2001” is the last third of a year (September to December), whose number 39 stands where a month would | 2001-39
            2001-Q2 | date-form | 1 | 7 | “2001-Q2” is the second quarter of a year (April to June), whose number 34 stands where a month would | 2001-34
            Frühjahr 1849 | date-form | 1 | 13 | “Frühjahr 1849” is a season, whose number 21 stands where a month would | 1849-21
            mid-2001 | date-form | 1 | 8 | “mid-2001” is the second third of a year (May to August), whose number 38 stands where a month would | 2001-38
            2001H1 | date-form | 1 | 6 | “2001H1” is the first half of a year (January to June), whose number 40 stands where a month would | 2001-40
            spring 2004 | date-form | 1 | 11 | “spring 2004” is a season, whose number 21 stands where a month would | 2004-21
            second quarter of 2001 | date-form | 1 | 22 | “second quarter of 2001” is the second quarter of a year (April to June), whose number 34 stands where a month would | 2001-34
            1960s | date-form | 1 | 5 | a decade or a century has X for its open digits | 196X
            the 1960s | date-form | 1 | 9 | a decade or a century has X for its open digits | 196X
            20th century | date-form | 1 | 12 | a decade or a century has X for its open digits | 19XX
            44 BC | date-form | 1 | 5 | a year BC is counted back from 0000, which is 1 BC | -0043
            44 B.C. | date-form | 1 | 7 | a year BC is counted back from 0000, which is 1 BC | -0043
            44BC | date-form | 1 | 4 | a year BC is counted back from 0000, which is 1 BC | -0043
            1 BC | date-form | 1 | 4 | a year BC is counted back from 0000, which is 1 BC | 0000
            AD 79 | date-form | 1 | 5 | a date is written in digits with the year first | 0079
            79 CE | date-form | 1 | 5 | a date is written in digits with the year first | 0079
            50000 BC | date-form | 1 | 8 | a year BC is counted back from 0000, which is 1 BC | Y-49999
            c. 2003 | date-form | 1 | 2 | an approximate date ends with the sign ~ | 2003~
            c2003 | date-form | 1 | 1 | an approximate date ends with the sign ~ | 2003~
            ca. 2003 | date-form | 1 | 3 | an approximate date ends with the sign ~ | 2003~
            ca 2003 | date-form | 1 | 2 | an approximate date ends with the sign ~ | 2003~
            circa June 2003 | date-form | 1 | 5 | an approximate date ends with the sign ~ | 2003-06~
            about 2003 | date-form | 1 | 5 | an approximate date ends with the sign ~ | 2003~
            about 15 June 2003 | date-form | 1 | 5 | an approximate date ends with the sign ~ | 2003-06-15~
            c. 44 BC | date-form | 1 | 2 | an approximate date ends with the sign ~ | -0043~
            perhaps 2003 | date-form | 1 | 7 | an uncertain date ends with the sign ? | 2003?
            2003 (?) | date-form | 6 | 3 | an uncertain date ends with the sign ? | 2003?
            before 2003 | date-form | 1 | 6 | what comes before a date is written up to the last date, with two dots | ../2002, or [..2002] if it is one of them
            before 1 June 2003 | date-form | 1 | 6 | what comes before a date is written up to the last date, with two dots | ../2003-05-31, or [..2003-05-31] if it is one of them
            by 2003 | date-form | 1 | 2 | that or an earlier date is written with two dots in square brackets | [..2003]
            after 1950 | date-form | 1 | 5 | what comes after a date is written from the next date on, with two dots | 1951/.., or [1951..] if it is one of them
            after December 2003 | date-form | 1 | 5 | what comes after a date is written from the next date on, with two dots | 2004-01/.., or [2004-01..] if it is one of them
            after c. 2003 | date-form | 1 | 5 | what comes after a date is written from the next date on, with two dots | 2004~/.., or [2004~..] if it is one of them
            2003 or later | date-form | 6 | 8 | that or a later date is written with two dots in square brackets | [2003..]
            since 15 June 2001 | date-form | 1 | 5 | an open end is two dots | 2001-06-15/..
            until 2004 | date-form | 1 | 5 | an open start is two dots | ../2004
            2001-present | date-form | 5 | 8 | an open end is two dots | 2001/..
            2001 to 2003 | date-form | 6 | 2 | an interval is written with a slash | 2001/2003
            2001-2003 | date-form | 5 | 1 | an interval is written with a slash | 2001/2003
            2001 - 2003 | date-form | 6 | 1 | an interval is written with a slash | 2001/2003
            from May 2001 to June 2003 | date-form | 1 | 26 | an interval is written with a slash | 2001-05/2003-06
            between 2001 and 2003 | date-form | 1 | 21 | two dates with "between" can be an interval or one date of several | 2001/2003 if it lasted from the one to the other, or [2001..2003] if it is one date between them
            14-15 June 2001 | date-form | 1 | 15 | an interval is written with a slash | 2001-06-14/2001-06-15
            28 May - 2 June 2003 | date-form | 1 | 20 | an interval is written with a slash | 2003-05-28/2003-06-02
            28 or 29 May 2003 | date-form | 1 | 17 | one of several dates is written in square brackets | [2003-05-28,2003-05-29]
            May and September 2003 | date-form | 1 | 22 | several dates together are written in curly brackets | {2003-05,2003-09}
            June 2001/July 2001 | date-form | 1 | 9 | a date is written in digits with the year first | 2001-06/2001-07
            June 2001? | date-form | 10 | 1 | an uncertain date ends with the sign ? | 2001-06?
            2001/present | date-form | 5 | 8 | an open end is two dots | 2001/..
            2001 or 2002 or 2003 | date-form | 1 | 20 | one of several dates is written in square brackets | [2001,2002,2003]
            15 June 2001 10:00 | date-form | 1 | 18 | a time of day stands behind its day with a T and with seconds, or in the text | 2001-06-15T10:00:00, or 2001-06-15 if the time is told in the text
            [2001 2002] | date-form | 6 | 1 | the dates of a set have commas between them | [2001,2002]
            1150-1203 | date-form | 5 | 1 | an interval is written with a slash | 1150/1203
            n.d. | date-form | 1 | 4 | a date that nobody knows is written as the years that are possible, such as 19XX or [1900..2021] | XXXX if nothing is known of it
            mid-2003 | date-form | 1 | 8 | “mid-2003” is the second third of a year (May to August), whose number 38 stands where a month would | 2003-38
            early June 2003 | date-form | 1 | 6 | a part of a month is written as the days that can be meant | [2003-06-01..2003-06-10], or 2003-06 if the month is enough
            """)
    void datesInWords(String text, String rule, int column, int length, String message, String suggestion) {
        check(text, rule, column, length, message, suggestion);
    }

    /** Blanks, look-alikes and other alphabets. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ' 2001' | date-form | 1 | 1 | a space stands before the date | 2001
            '2001-06-15 ' | date-form | 11 | 1 | a space stands after the date | 2001-06-15
            '2001  ' | date-form | 5 | 2 | a space stands after the date | 2001
            ' 2001' | date-form | 1 | 1 | a space stands before the date | 2001
            '2001-06 ' | date-form | 8 | 1 | a space stands after the date | 2001-06
            15 June 2001 | date-form | 1 | 12 | a date is written in digits with the year first | 2001-06-15
            ２００１ | date-form | 1 | 4 | the digits of a date are the plain ones, 0 to 9 | 2001
            ２００１-06 | date-form | 1 | 4 | the digits of a date are the plain ones, 0 to 9 | 2001-06
            ２００１－０６ | date-form | 1 | 4 | the digits of a date are the plain ones, 0 to 9 | 2001-06
            2001–2003 | date-form | 5 | 1 | an interval is written with a slash, not with a dash | 2001/2003
            2001–06–15 | date-form | 5 | 1 | the parts of a date are joined by plain hyphens | 2001-06-15
            2001 – 2003 | date-form | 6 | 1 | an interval is written with a slash, not with a dash | 2001/2003
            14–15 June 2001 | date-form | 3 | 1 | an interval is written with a slash, not with a dash | 2001-06-14/2001-06-15
            −0043 | date-form | 1 | 1 | the minus before a year is a plain hyphen | -0043
            2001-06-15\u200e | date-form | 11 | 1 | a character that cannot be seen stands here | 2001-06-15
            198Х | date-form | 4 | 1 | the signs of a date are those of a plain keyboard | 198X
            2001… | date-form | 5 | 1 | the signs of a date are those of a plain keyboard | [2001..], or 2001/.. if an interval is meant
            2003～ | date-form | 5 | 1 | the signs of a date are those of a plain keyboard | 2003~
            2001年6月15日 | date-form | 1 | 10 | a date is written in digits and hyphens, without words | 2001-06-15
            2001年6月 | date-form | 1 | 7 | a date is written in digits and hyphens, without words | 2001-06
            июнь 2001 | date-form | 1 | 9 | a date is written in digits with the year first | 2001-06
            [1667, 1668] | date-form | 7 | 1 | a date has no spaces in it | [1667,1668]
            2001 / 2003 | date-form | 5 | 1 | a date has no spaces in it | 2001/2003
            😀2001 | date-form | 1 | 1 | a date is written with plain letters, digits and signs only | ''
            😀 | date-form | 1 | 1 | a date is written with plain letters, digits and signs only | ''
            """)
    void charactersThatDoNotBelong(
            String text, String rule, int column, int length, String message, String suggestion) {
        check(text, rule, column, length, message, suggestion);
    }

    /** Years, months and days of too few or too many digits, and letters out of place. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -1 | date-form | 1 | 2 | a year BC is counted back from 0000, which is 1 BC, with four digits | 0000, or -0001 if there is a year 0 in this count
            44 | date-form | 1 | 2 | a year has four digits | 1944, or 0044 if the first century is meant
            99 | date-form | 1 | 2 | a year has four digits | 1999, or 0099 if the first century is meant
            05 | date-form | 1 | 2 | a year has four digits | 2005, or 0005 if the first century is meant
            198 | date-form | 1 | 3 | a year has four digits | 0198, or 198X if the decade is meant
            -44 | date-form | 1 | 3 | a year BC is counted back from 0000, which is 1 BC, with four digits | -0043, or -0044 if there is a year 0 in this count
            -0000 | date-form | 1 | 5 | the year 0 has no minus | 0000
            +2001 | date-form | 1 | 1 | a year has no plus | 2001
            12001 | date-form | 1 | 5 | a year of more than four digits begins with the letter Y | Y12001
            -12001 | date-form | 1 | 6 | a year of more than four digits begins with the letter Y | Y-12001
            00044 | date-form | 1 | 5 | a year of more than four digits begins with the letter Y | 0044
            Y2001 | date-form | 1 | 5 | only a year of more than four digits begins with the letter Y | 2001
            Y-44 | date-form | 1 | 4 | only a year of more than four digits begins with the letter Y | -0044
            Y20E2 | date-form | 1 | 5 | only a year of more than four digits begins with the letter Y | 2000
            Y012345 | date-form | 1 | 7 | a year behind the letter Y does not begin with 0 | Y12345
            Y17E0 | date-form | 4 | 2 | the number after E is 1 or more, without a leading 0 | 0017 if the exponent can go
            Y17E08 | date-form | 4 | 3 | the number after E is 1 or more, without a leading 0 | Y17E8
            Y17E | date-form | 4 | 1 | the number after E is 1 or more, without a leading 0 | 0017 if the exponent can go
            Y | date-form | 2 | 0 | a year is expected here | ''
            Y99999999999 | date-limit | 1 | 12 | a year lies at most 9,999,999,999 years from the year 0 | ''
            Y1E10 | date-limit | 1 | 5 | a year lies at most 9,999,999,999 years from the year 0 | ''
            Y1E999999999999 | date-limit | 1 | 15 | a year lies at most 9,999,999,999 years from the year 0 | ''
            Y12345-06 | date-form | 7 | 3 | a year behind the letter Y or with significant digits has no month | Y12345 if the month can go
            YX0000 | date-form | 1 | 6 | the first digits of a year behind the letter Y must be given | ''
            1950S5 | date-form | 5 | 2 | the number after S is from 1 to 4, the digits of the year | 1950S4
            1950S0 | date-form | 5 | 2 | the number after S is from 1 to 4, the digits of the year | 1950S1
            1950S | date-form | 1 | 5 | a decade or a century has X for its open digits | 195X
            19XXS2 | date-form | 1 | 6 | a year has either the letter X or significant digits, not both | 19XX if the significant digits can go
            1950S2-06 | date-form | 7 | 3 | a year behind the letter Y or with significant digits has no month | 1950S2 if the month can go
            2001-6-5 | date-form | 6 | 1 | a month has two digits | 2001-06-05
            2001-6 | date-form | 6 | 1 | a month has two digits | 2001-06 if a month is meant, or 2001/2006 if an interval is meant
            2001-06-1 | date-form | 9 | 1 | a day has two digits | 2001-06-01
            2001-06-123 | date-form | 9 | 3 | a day has two digits | 2001-06-XX if it is not known
            2001-0615 | date-form | 6 | 4 | a month has two digits | 2001-XX if it is not known
            2001--06 | date-form | 5 | 1 | a month is missing after the hyphen | 2001-06
            2001-06-15-03 | date-form | 11 | 3 | a date ends here, but more text follows | 2001-06-15 if the rest can go
            2001-21-05 | date-form | 1 | 10 | the parts of a date are joined by hyphens, the month before the day | 2001-05-21
            2001-06-15abc | date-form | 11 | 3 | a date ends here, but more text follows | 2001-06-15 if the rest can go
            1984~~ | date-form | 5 | 2 | one sign of doubt is enough | 1984~
            2004-06-? | date-form | 8 | 2 | a day is missing after the hyphen | 2004-06 if the day is not known
            foo | date-form | 1 | 3 | a date is written in digits, such as 2001-06-15 | ''
            """)
    void partsOfTheWrongLength(String text, String rule, int column, int length, String message, String suggestion) {
        check(text, rule, column, length, message, suggestion);
    }

    /** Ends, brackets, dots and commas. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2004/2003 | date-order | 1 | 9 | the interval ends before it starts | 2003/2004 if only the order is wrong
            2004-06-15/2004-06-14 | date-order | 1 | 21 | the interval ends before it starts | 2004-06-14/2004-06-15 if only the order is wrong
            2004-07/2004-06-30 | date-order | 1 | 18 | the interval ends before it starts | 2004-06-30/2004-07 if only the order is wrong
            / | date-form | 1 | 1 | an interval needs a date on one side at least | ''
            ../.. | date-form | 1 | 5 | an interval needs a date on one side at least | ''
            ../ | date-form | 1 | 3 | an interval needs a date on one side at least | ''
            2001/2002/2003 | date-form | 10 | 5 | an interval has one slash | 2001/2002 if the rest can go
            2001-06-15T10:00:00/2002 | date-form | 11 | 9 | an interval is given in days, without a time of day | 2001-06-15/2002 if the time can go
            2004/[2005,2006] | date-form | 6 | 11 | a set cannot be an end of an interval | ''
            1670..1672 | date-form | 5 | 2 | without brackets, two dots stand only alone | 1670/1672, or [1670..1672] if it is one of them
            ..1984 | date-form | 1 | 2 | without brackets, two dots stand only alone | [..1984], or ../1984 if an interval is meant
            1984.. | date-form | 5 | 2 | without brackets, two dots stand only alone | [1984..], or 1984/.. if an interval is meant
            1667,1668 | date-form | 1 | 9 | several dates stand in brackets | {1667,1668}, or [1667,1668] if it is one of them
            [1667,1668 | date-form | 11 | 0 | the set is not closed by ] | [1667,1668]
            [1667,1668} | date-form | 11 | 1 | the set is not closed by ] | [1667,1668]
            {1667,1668] | date-form | 11 | 1 | the set is not closed by } | {1667,1668}
            [] | date-form | 2 | 0 | a date is missing in the set | ''
            {,1667} | date-form | 2 | 1 | a date is missing in the set | {1667}
            [1667,] | date-form | 6 | 1 | a date is missing in the set | [1667]
            [1667,,1668] | date-form | 7 | 1 | a date is missing in the set | [1667,1668]
            [2001/2002] | date-form | 6 | 1 | in a set, two dots stand for all values between two dates | [2001..2002]
            [[1667],1668] | date-form | 2 | 12 | a set cannot stand in a set | ''
            [1667,..1760] | date-form | 7 | 6 | two dots before a date stand only at the beginning of a set | [..1760,1667]
            [1667..,1760] | date-form | 2 | 6 | two dots after a date stand only at the end of a set | [1760,1667..]
            [..1667..] | date-form | 8 | 2 | a date has two dots on one side only | [..1667]
            [1760..1762-03] | date-form | 2 | 13 | two dots stand between two years, two months or two days | [1760..1762] if the rest can go
            [1760-01..1760-12-03] | date-form | 2 | 19 | two dots stand between two years, two months or two days | [1760-01..1760-12] if the rest can go
            [1672..1670] | date-order | 2 | 10 | the range ends before it starts | [1670..1672]
            [2001-06-15T10:00:00] | date-form | 12 | 9 | the dates of a set have commas between them and no time of day | [2001-06-15] if the rest can go
            [1667]x | date-form | 7 | 1 | a set ends here, but more text follows | [1667] if the rest can go
            """)
    void intervalsAndSets(String text, String rule, int column, int length, String message, String suggestion) {
        check(text, rule, column, length, message, suggestion);
    }

    /** What was typed is never left out without a condition. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2003-Jul-15 | date-form | 1 | 11 | a date is written in digits with the year first | 2003-07-15
            15-Jul-2003 | date-form | 1 | 11 | a date is written in digits with the year first | 2003-07-15
            15.Jul.2003 | date-form | 1 | 11 | a date is written in digits with the year first | 2003-07-15
            2003-O7-15 | date-form | 6 | 1 | the sign O stands where the digit 0 must stand | 2003-07-15
            2003-07-l5 | date-form | 9 | 1 | the sign l stands where the digit 1 must stand | 2003-07-15
            2003 07 15 | date-form | 1 | 10 | the parts of a date are joined by hyphens | 2003-07-15
            2003 07 | date-form | 1 | 7 | the parts of a date are joined by hyphens | 2003-07
            15 07 2003 | date-form | 1 | 10 | a date is written with the year first, then month and day, joined by hyphens | 2003-07-15
            2003-07/15 | date-form | 8 | 1 | the parts of a date are joined by hyphens | 2003-07-15
            15-18.07.2003 | date-form | 1 | 13 | a date is written with the year first, then month and day, joined by hyphens | 2003-07-15/2003-07-18
            2003-07-15-2003-07-20 | date-form | 11 | 1 | an interval is written with a slash, not with a hyphen | 2003-07-15/2003-07-20
            2003-07-2003-08 | date-form | 8 | 1 | an interval is written with a slash, not with a hyphen | 2003-07/2003-08
            2003-07-15-18 | date-form | 11 | 3 | each end of an interval is a whole date | 2003-07-15/2003-07-18 if an interval is meant
            2003-07-15-03 | date-form | 11 | 3 | a date ends here, but more text follows | 2003-07-15 if the rest can go
            2003-07-15;2003-07-20 | date-form | 1 | 21 | several dates stand in brackets | {2003-07-15,2003-07-20}, or [2003-07-15,2003-07-20] if it is one of them
            2003-07-15, 2003-07-20 | date-form | 1 | 22 | several dates stand in brackets | {2003-07-15,2003-07-20}, or [2003-07-15,2003-07-20] if it is one of them
            Tuesday, 15 July 2003 | date-form | 1 | 7 | a date has no day of the week | 2003-07-15
            Wednesday 15 July 2003 | date-form | 1 | 9 | 2003-07-15 is a Tuesday | 2003-07-15 if the day of the week is wrong
            on 15 July 2003 | date-form | 1 | 15 | a date is written in digits with the year first | 2003-07-15
            late February 2004 | date-form | 1 | 5 | a part of a month is written as the days that can be meant | [2004-02-21..2004-02-29], or 2004-02 if the month is enough
            middle of June 2003 | date-form | 1 | 10 | a part of a month is written as the days that can be meant | [2003-06-11..2003-06-20], or 2003-06 if the month is enough
            about mid-June 2003 | date-form | 1 | 19 | a date is written in digits, such as 2001-06-15 | ''
            July/August 2003 | date-form | 1 | 16 | each end of an interval is a whole date | 2003-07/2003-08
            2003-07-15 (approx.) | date-form | 12 | 9 | an approximate date ends with the sign ~ | 2003-07-15~
            2003-07-15 (possibly) | date-form | 12 | 10 | an uncertain date ends with the sign ? | 2003-07-15?
            15 июля 2003 | date-form | 1 | 12 | a date is written in digits with the year first | 2003-07-15
            15 июля 2003 г. | date-form | 1 | 15 | a date is written in digits with the year first | 2003-07-15
            2003s | date-form | 1 | 5 | a decade has X for its open digit | 200X, or 2003 if the year is meant
            1999/2000- | date-form | 10 | 1 | an open end is two dots | 1999/2000 if the rest can go
            2003-Easter | date-form | 6 | 6 | a month is written in two digits | 2003 if the rest can go
            2003-07-15 evening | date-form | 11 | 8 | a date ends here, but more text follows | 2003-07-15 if the rest can go
            2001-21^northernHemisphere | date-draft | 8 | 19 | a season has a number for each half of the world, not a name | 2001-25
            2001-21^foo | date-draft | 8 | 4 | a season has a number for each half of the world, not a name | 2001-21 if the name can go
            """)
    void whatEditorsWrite(String text, String rule, int column, int length, String message, String suggestion) {
        check(text, rule, column, length, message, suggestion);
    }

    /** What a program may write without asking: never less than was typed, and never one of two ways. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15.06.2001 | 2001-06-15
            June 2001 | 2001-06
            about 2001 | 2001~
            1960s | 196X
            2001-Q2 | ''
            2003-Jul-15 | 2003-07-15
            2003-O7-15 | 2003-07-15
            2003 07 15 | 2003-07-15
            2003-07-15-2003-07-20 | 2003-07-15/2003-07-20
            15 июля 2003 г. | 2003-07-15
            2001年6月15日 | 2001-06-15
            2003. | 2003
            2001 / 2003 | 2001/2003
            2003s | ''
            99 | ''
            2003-Easter | ''
            2003-07-15 evening | ''
            2003-07-15-18 | ''
            2003-07-15-03 | ''
            1999/2000- | ''
            2001/2002/2003 | ''
            2003-07-15, 2003-07-20 | ''
            2001-06-15T10:00:60 | ''
            2001-06-15T10:00:00.5 | ''
            1950S5 | ''
            Wednesday 15 July 2003 | ''
            late June 2003 | ''
            05/06/2001 | ''
            20th century | ''
            """)
    void whatAProgramMayWrite(String text, String edtf) {
        assertThat(fault(text).sureFix(text)).isEqualTo(Optional.of(edtf).filter(s -> !s.isEmpty()));
    }

    @Test
    void aTextOfMoreThan100CharactersIsTooLong() {
        Fault fault = fault("2".repeat(101));
        assertThat(fault.rule()).isEqualTo(Rule.DATE_LIMIT);
        assertThat(fault.column()).isEqualTo(101);
        assertThat(fault.length()).isEqualTo(1);
        assertThat(fault.message()).isEqualTo("a date has at most 100 characters, and this one has 101");
    }

    @Test
    void charactersOutsideTheBasicPlaneCountOnce() {
        assertThat(fault("\ud83d\ude00".repeat(101)).length()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00a0", "  \n"})
    void nothingIsADateThatIsMissing(String text) {
        Fault fault = fault(text);
        assertThat(fault.message()).isEqualTo("a date is missing");
        assertThat(fault.column()).isEqualTo(1);
        assertThat(fault.length()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a02001", "\u202f2001"})
    void aNoBreakSpaceIsNamed(String text) {
        assertThat(fault(text).message()).isEqualTo("a no-break space stands before the date");
        assertThat(fault(text).suggestion()).contains("2001");
    }

    /** Of several dates those that the timeline can have are offered. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12/25/01 | 2001/2021 | 2001-12-25
            12/25/01 | 1889/1914 | 1901-12-25
            12/25/48 | 1848/1850 | 1848-12-25
            31.12.99 | 1789/1950 | 1799-12-31, or 1899-12-31 if 1899 is meant
            05/06/01 | 2001/2021 | 2001-06-05, or 2001-05-06 if the month stands first
            05/06/2001 | 2001/2021 | 2001-06-05, or 2001-05-06 if the month stands first
            12/25/48 | 2001/2021 | 1948-12-25, or 2048-12-25 if this century is meant
            1800s | 1850/1900 | 180X if the decade is meant, or 18XX if the century is meant
            2001-02-30 | 2010/2021 | 2001-02-28, or 2001-02 if the day is not known
            """)
    void ofSeveralThoseInThePeriodAreOffered(String text, String period, String suggestion) {
        Fault within =
                LikelyFixes.within(DateReader.read(period).value().orElseThrow().span(), fault(text));
        assertThat(within.suggestion()).contains(suggestion);
        teaches(within);
    }

    private static void check(String text, String rule, int column, int length, String message, String suggestion) {
        Fault fault = fault(text);
        assertThat(fault.message()).isEqualTo(message);
        assertThat(fault.rule().id()).isEqualTo(rule);
        assertThat(fault.column()).isEqualTo(column);
        assertThat(fault.length()).isEqualTo(length);
        assertThat(fault.suggestion()).isEqualTo(Optional.of(suggestion).filter(s -> !s.isEmpty()));
        teaches(fault);
    }

    /** Every fix is a date, and every message is a plain sentence. */
    public static void teaches(Fault fault) {
        assertThat(fault.fixes())
                .allSatisfy(
                        fix -> assertThat(DateReader.read(fix.edtf()).value()).isPresent());
        assertThat(fault.message())
                .doesNotContainIgnoringCase("invalid")
                .doesNotEndWith(".")
                .matches("(?s)[^A-Z].*|T and Z are .*");
    }

    private static Fault fault(String text) {
        return DateReader.read(text).fault().orElseThrow();
    }
}
