package org.annals.model.date;

import static org.annals.model.date.Dates.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What dates mean, beyond their bounds: certain days, doubts, canonical form, overlap and order. */
class WhenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001-06-15                    | 2001-06-15..2001-06-15
            2001                          | 2001-01-01..2001-12-31
            1950S4                        | 1950-01-01..1950-12-31
            2001-34                       | 2001-04-01..2001-06-30
            2001-06-15T10:00:00Z          | 2001-06-15..2001-06-15
            # one unknown day of the month, a doubt, a convention
            2001-06-XX                    | ''
            1950S2                        | ''
            2001-06~                      | ''
            2001-?06-15                   | ''
            2001-21                       | ''
            # from the last possible start to the first possible end
            2001-06-14/2001-06-15         | 2001-06-14..2001-06-15
            1964/2008                     | 1964-12-31..2008-01-01
            2004/2004                     | ''
            2004-06-XX/2004-07-03         | 2004-06-30..2004-07-03
            ..2004-06-01/2004-06-20       | 2004-06-01..2004-06-20
            2004-06-01../2004-06-20       | 2004-06-20..2004-06-20
            # an open end runs on, an unknown one and one in doubt do not
            2001-06-15/..                 | 2001-06-15..OPEN
            ../2001-06-15                 | OPEN..2001-06-15
            2001-06-15/                   | 2001-06-15..2001-06-15
            2001-06/                      | ''
            /2001-06-15                   | 2001-06-15..2001-06-15
            2001~/2006                    | ''
            2001~/2006-06-15              | 2006-06-15..2006-06-15
            2001~/..                      | ''
            # what all choices share, and what all members have
            [2003-05-28,2003-05-29]       | ''
            [2003,2003-05]                | 2003-05-01..2003-05-31
            [1984]                        | 1984-01-01..1984-12-31
            [1984..1984]                  | 1984-01-01..1984-12-31
            [..1984]                      | ''
            {2003-05,2003-09}             | 2003-05-01..2003-05-31 2003-09-01..2003-09-30
            {1670..1672,1680~}            | 1670-01-01..1672-12-31
            {..1984}                      | OPEN..1984-12-31
            {1984..}                      | 1984-01-01..OPEN
            """)
    void certainDays(String text, String certain) {
        assertThat(Dates.text(date(text).certain())).isEqualTo(certain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001-06-15                    | true
            2001-06-15T10:00:00Z          | true
            -0043-03-15                   | true
            2001-06-15/2001-06-17         | true
            2001-06-15/..                 | true
            {2001-06-15,2001-07-15}       | true
            [2001-06-15]                  | true
            2001-06                       | false
            2001-21                       | false
            2001                          | false
            201X                          | false
            2001-06-XX                    | false
            2001-06-15?                   | false
            2001-06-15~                   | false
            2001-06-15/                   | false
            2001-06/2001-07               | false
            2001-06-15/2001-07            | false
            {2001-06-15,2001-07}          | false
            [2001-06-15,2001-06-16]       | false
            [..2001-06-15]                | false
            """)
    void whatCouldNotBeMoreExact(String text, boolean exact) {
        assertThat(date(text).isExact()).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource({
        "2004-06-11, NONE, NONE, NONE",
        "2004-06-11%, UNCERTAIN_AND_APPROXIMATE, UNCERTAIN_AND_APPROXIMATE, UNCERTAIN_AND_APPROXIMATE",
        "2004-06~-11, APPROXIMATE, APPROXIMATE, NONE",
        "2004?-06-11, UNCERTAIN, NONE, NONE",
        "?2004-06-~11, UNCERTAIN, NONE, APPROXIMATE",
        "2004-%06-11, NONE, UNCERTAIN_AND_APPROXIMATE, NONE",
        "?2004-06-04~, UNCERTAIN_AND_APPROXIMATE, APPROXIMATE, APPROXIMATE",
        "2004-06?-~11, UNCERTAIN, UNCERTAIN, APPROXIMATE",
        "2004~, APPROXIMATE, NONE, NONE",
    })
    void doubtsOfEachPart(String text, Qualifier year, Qualifier month, Qualifier day) {
        Qualification doubts = ((Point) date(text)).qualification();
        assertThat(doubts.of(Component.YEAR)).isEqualTo(year);
        assertThat(doubts.of(Component.MONTH)).isEqualTo(month);
        assertThat(doubts.of(Component.DAY)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2004, false, false",
        "2004?, true, false",
        "2004-06-~11, false, true",
        "2004/2006%, true, true",
        "'[2004?,2005~]', true, true",
        "2004-06-11T10:00:00, false, false",
    })
    void doubtsOfTheWhole(String text, boolean uncertain, boolean approximate) {
        assertThat(date(text).isUncertain()).isEqualTo(uncertain);
        assertThat(date(text).isApproximate()).isEqualTo(approximate);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2004-06-11%                | 2004-06-11%
            ?2004-?06-?11              | 2004-06-11?
            2004?-06?-11?              | 2004-06-11?
            ~2004?                     | 2004%
            ?2004-06-11                | 2004?-06-11
            ?2004-?06-11               | 2004-06?-11
            ?2004-06-~11               | 2004?-06-~11
            ?2004-06-04~               | 2004?-06-04~
            %2004-06-11?               | 2004~-06-11?
            Y-17E7                     | Y-170000000
            Y3388E2S3                  | Y338800S3
            2001-06-15T10:00:00+08     | 2001-06-15T10:00:00+08:00
            2001-06-15T10:00:00+00     | 2001-06-15T10:00:00Z
            ?2004/?2005                | 2004?/2005?
            [?2004..2005,Y1E5..]       | [2004?..2005,Y100000..]
            """)
    void canonicalForm(String text, String canonical) {
        assertThat(date(text).canonical()).isEqualTo(canonical);
        assertThat(date(text).compareTo(date(canonical))).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2001               | 2001-06-15            | true
            2001               | 2002                  | false
            2001/2003          | 2002-06               | true
            2001-06-15/..      | 2021                  | true
            2001-06-15/        | 2021                  | true
            ../2000            | 2001                  | false
            ../2000            | ../1900               | true
            ../2000            | 2001/..               | false
            {2003-05,2003-09}  | 2003-07               | false
            [..1984,1990..]    | 1985/1986             | false
            2003~              | 2004                  | false
            XXXX-12-25         | 2001-06               | true
            2001-06-15T10:00:00| 2001-06-15            | true
            """)
    void overlap(String a, String b, boolean overlap) {
        assertThat(date(a).overlaps(date(b))).isEqualTo(overlap);
        assertThat(date(b).overlaps(date(a))).isEqualTo(overlap);
    }

    /** By earliest possible day, then the more exact first. */
    @Test
    void order() {
        List<String> ordered = List.of(
                "../2000",
                "/2004",
                "[..2005]",
                "-0043",
                "1950S2",
                "20XX",
                "2001-01-01T10:00:00",
                "2001-01-01T11:00:00",
                "2001-01-01",
                "2001-01-01~",
                "2001-01-01?",
                "2001-01-01/2001-01-02",
                "2001-01",
                "2001-33",
                "2001-XX-XX",
                "2001-XX",
                "2001",
                "2001~",
                "2001?",
                "2001/2002",
                "2001/",
                "2001-06-15",
                "2001-24",
                "2002-01",
                "Y10000");
        List<String> reversed = new ArrayList<>(ordered);
        Collections.reverse(reversed);
        assertThat(reversed.stream().map(Dates::date).sorted().map(When::edtf)).containsExactlyElementsOf(ordered);
    }

    /** HTML: a day, a month, a year from 1 on, or a day with a time, and nothing in doubt. */
    @ParameterizedTest
    @CsvSource({
        "2001-06-15, 2001-06-15",
        "2001-06, 2001-06",
        "2001, 2001",
        "0001, 0001",
        "Y12345, 12345",
        "2001-06-15T10:00:00Z, 2001-06-15T10:00:00Z",
        "2001-06-15T10:00:00+08, 2001-06-15T10:00:00+08:00",
        "2001-06-15T10:00:00, 2001-06-15T10:00:00",
    })
    void machineReadable(String text, String machine) {
        assertThat(date(text).machine()).contains(machine);
    }

    @Test
    void notMachineReadable() {
        assertThat(Arrays.stream(
                                "0000 -0043 2001? 2001-06-~15 201X 2001-XX 2001-21 2001/2002 [2001,2002] 1950S2 Y-12345 2016-12-31T23:59:60Z"
                                        .split(" "))
                        .map(text -> date(text).machine()))
                .containsOnly(Optional.empty());
    }

    @Test
    void daysBeyondJavaTime() {
        assertThat(new Day(2001, 6, 15).toLocalDate()).contains(LocalDate.of(2001, 6, 15));
        assertThat(new Day(9_999_999_999L, 6, 15).toLocalDate()).isEmpty();
    }
}
