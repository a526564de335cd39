package org.annals.model.date;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The search for the first and the last day that a date with unspecified digits can mean.
 *
 * <p>It is short: only years of four digits can have a month, and nearly every year that fits has a day that fits.
 */
record PossibleDays(Year year, List<Integer> months, Optional<Digits> day) {

    Optional<Day> first() {
        return wholeYears() ? Optional.of(Day.firstOf(year.first(), 1)) : search(true);
    }

    Optional<Day> last() {
        return wholeYears() ? Optional.of(Day.lastOf(year.last(), 12)) : search(false);
    }

    private boolean wholeYears() {
        return months.size() == 12 && day.isEmpty();
    }

    private Optional<Day> search(boolean forward) {
        return LongStream.rangeClosed(year.first(), year.last())
                .map(candidate -> forward ? candidate : year.first() + year.last() - candidate)
                .filter(year::matches)
                .mapToObj(candidate -> in(candidate, forward))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Day> in(long candidate, boolean forward) {
        return directed(months, forward).stream()
                .flatMap(month -> directed(days(candidate, month), forward).stream()
                        .map(number -> new Day(candidate, month, number)))
                .findFirst();
    }

    private List<Integer> days(long candidate, int month) {
        int length = Day.daysIn(candidate, month);
        return day.map(digits -> digits.within(1, length))
                .orElse(IntStream.rangeClosed(1, length))
                .boxed()
                .toList();
    }

    private static List<Integer> directed(List<Integer> numbers, boolean forward) {
        return forward
                ? numbers
                : IntStream.iterate(numbers.size() - 1, i -> i >= 0, i -> i - 1)
                        .mapToObj(numbers::get)
                        .toList();
    }
}
