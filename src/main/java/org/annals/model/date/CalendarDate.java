package org.annals.model.date;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A year, a month or a day (Level 0, Date).
 *
 * @param month two digits, where one is given
 * @param day two digits, only with a month
 */
public record CalendarDate(Year year, Optional<Digits> month, Optional<Digits> day, Qualification qualification)
        implements Point {

    /** A year without any doubt. */
    public static CalendarDate of(long year) {
        return new CalendarDate(Year.of(year), Optional.empty(), Optional.empty(), Qualification.none(1));
    }

    /** A month without any doubt. */
    public static CalendarDate of(long year, int month) {
        return new CalendarDate(Year.of(year), Optional.of(two(month)), Optional.empty(), Qualification.none(2));
    }

    /** A day without any doubt. */
    public static CalendarDate of(Day day) {
        return new CalendarDate(
                Year.of(day.year()), Optional.of(two(day.month())), Optional.of(two(day.day())), Qualification.none(3));
    }

    private static Digits two(int number) {
        return new Digits((number < 10 ? "0" : "") + number);
    }

    @Override
    public String edtf() {
        return text(year.text(), qualification);
    }

    @Override
    public String canonical() {
        return text(year.canonical(), qualification.canonical());
    }

    private String text(String yearText, Qualification marks) {
        return marks.around(0, yearText)
                + month.map(digits -> "-" + marks.around(1, digits.text())).orElse("")
                + day.map(digits -> "-" + marks.around(2, digits.text())).orElse("");
    }

    @Override
    public int level() {
        return Math.max(year.level(), Math.max(qualification.level(), unspecifiedLevel()));
    }

    /** Level 1 has the four cases of "Unspecified digit(s) from the right", level 2 any other. */
    private int unspecifiedLevel() {
        if (!hasUnspecified()) {
            return 0;
        }
        if (month.isEmpty()) {
            boolean oneOrTwo =
                    year.digits().isUnspecifiedFromTheRight() && year.digits().unspecified() <= 2;
            return oneOrTwo && !year.lettered() ? 1 : 2;
        }
        boolean wholeDay = day.isEmpty() || day.get().isUnspecified();
        boolean wholeMonth = month.get().isSpecified() || month.get().isUnspecified();
        return year.digits().isSpecified() && wholeDay && wholeMonth ? 1 : 2;
    }

    @Override
    public Precision precision() {
        if (day.isPresent()) {
            return Precision.DAY;
        }
        return month.isPresent() ? Precision.MONTH : Precision.YEAR;
    }

    @Override
    public CalendarDate with(Qualification other) {
        return new CalendarDate(year, month, day, other);
    }

    @Override
    public boolean isFirm() {
        return qualification.any() == Qualifier.NONE;
    }

    @Override
    public boolean hasUnspecified() {
        return !year.digits().isSpecified()
                || (month.isPresent() && !month.get().isSpecified())
                || (day.isPresent() && !day.get().isSpecified());
    }

    /** The months that can be meant. */
    public IntStream months() {
        return month.map(digits -> digits.within(1, 12)).orElse(IntStream.rangeClosed(1, 12));
    }

    /** Whether any day of the calendar can be meant. */
    public boolean exists() {
        if (hasUnspecified()) {
            return possibleDays().first().isPresent();
        }
        int monthNumber = (int) month.map(Digits::smallest).orElse(1L).longValue();
        int dayNumber = (int) day.map(Digits::smallest).orElse(1L).longValue();
        return Day.exists(year.first(), monthNumber, dayNumber);
    }

    @Override
    public Days days() {
        return hasUnspecified() ? searched() : written();
    }

    /** The usual case, and the one that sorting thousands of events waits for. */
    private Days written() {
        if (month.isEmpty()) {
            return Days.of(Day.firstOf(year.first(), 1), Day.lastOf(year.last(), 12));
        }
        int monthNumber = (int) month.get().smallest();
        if (day.isEmpty()) {
            return Days.of(Day.firstOf(year.first(), monthNumber), Day.lastOf(year.last(), monthNumber));
        }
        Day only = new Day(year.first(), monthNumber, (int) day.get().smallest());
        return Days.of(only, only);
    }

    private PossibleDays possibleDays() {
        return new PossibleDays(year, months().boxed().toList(), day);
    }

    private Days searched() {
        PossibleDays possible = possibleDays();
        return Days.of(possible.first().orElseThrow(), possible.last().orElseThrow());
    }

    @Override
    public Optional<String> machine() {
        boolean plain = isFirm() && !hasUnspecified() && year.significant() == 0 && year.written() > 0;
        return plain ? Optional.of(canonical().replace("Y", "")) : Optional.empty();
    }
}
