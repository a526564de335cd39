package org.annals.site.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.annals.site.picture.Ticks.Tick;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    @ParameterizedTest
    @CsvSource({
        "2001, 2022, 2001, 0, 0, 2002, 0, 0", // every year
        "1900, 2000, 1900, 0, 0, 1905, 0, 0",
        "-500, 500, -499, 0, 0, -399, 0, 0", // 500 BCE, 400 BCE
        "2005, 2006, 2005, 1, 0, 2005, 2, 0", // every month of one year
        "2005, 2008, 2005, 0, 0, 2005, 4, 0", // of several years every third, January by its year
        "2005, 2005.0833, 2005, 1, 1, 2005, 1, 5", // days
    })
    void labelsStandAtRoundDates(
            double from, double to, long year, int month, int day, long nextYear, int nextMonth, int nextDay) {
        List<Tick> ticks = Ticks.of(new Axis(from, to, 52));
        assertThat(ticks.get(0))
                .usingRecursiveComparison()
                .ignoringFields("x")
                .isEqualTo(new Tick(0, year, month, day));
        assertThat(ticks.get(1))
                .usingRecursiveComparison()
                .ignoringFields("x")
                .isEqualTo(new Tick(0, nextYear, nextMonth, nextDay));
    }

    /** Years as EDTF counts them: -99 is 100 BCE. */
    @ParameterizedTest
    @CsvSource({
        "-300, 501, -299 -199 -99 1 100 200 300 400",
        "-10, 12, -9 -7 -5 -3 -1 1 4 6 8 10",
        "-3, 4, -3 -2 -1 0 1 2 3",
        "1, 501, 1 50 100 150 200 250 300 350 400 450",
        "-550, -400, -539 -519 -499 -479 -459 -439 -419",
    })
    void yearsAreRoundOnBothSidesOfTheFirst(double from, double to, String years) {
        assertThat(Ticks.of(new Axis(from, to, 52)).stream().map(Tick::year))
                .containsExactly(Stream.of(years.split(" ")).map(Long::valueOf).toArray(Long[]::new));
    }

    @ParameterizedTest
    @CsvSource({"2001, 2022", "1, 3000", "2005, 2006", "2005, 2007.5", "2005, 2005.3", "2005.4, 2005.5", "-9999, 9999"})
    void labelsKeepApartAndThereAreSome(double from, double to) {
        List<Tick> ticks = Ticks.of(new Axis(from, to, 52));
        assertThat(ticks).hasSizeBetween(2, 25);
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i).x() - ticks.get(i - 1).x()).isGreaterThan(2.3);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.3, 1", "1, 1", "1.1, 2", "3, 5", "6, 10", "11, 20", "21, 50", "51, 100"})
    void aRoundNumberIsOneTwoOrFiveOfSomething(double least, long round) {
        assertThat(Ticks.round(least)).isEqualTo(round);
    }
}
