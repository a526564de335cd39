package org.annals.model.date.parse;

import org.annals.model.date.CalendarDate;
import org.annals.model.date.Day;
import org.annals.model.date.Digits;
import org.annals.problem.Rule;

/** Refuses days that the calendar does not have. */
final class ImpossibleDay {

    private ImpossibleDay() {}

    static void check(CalendarDate date, Scanner scanner, int from, DatePart day) {
        if (!date.exists()) {
            Finding wrong = isNowhere(day.digits())
                    ? Finding.of(
                            Rule.IMPOSSIBLE_DATE,
                            day.from(),
                            day.to(),
                            "there is no day " + day.digits().text())
                    : scanner.wrongSince(from, Rule.IMPOSSIBLE_DATE, message(date, day.digits()));
            boolean isZero = day.digits().isSpecified() && day.digits().smallest() == 0;
            throw (isZero ? wrong : wrong.fix(day.from(), day.to(), nearest(date), ""))
                    .fix(day.hyphen(), day.to(), "", "if the day is not known")
                    .found();
        }
    }

    /** Whether no month has such a day. */
    private static boolean isNowhere(Digits day) {
        return !day.matchesAnyOf(1, 31);
    }

    private static String message(CalendarDate date, Digits day) {
        String number = day.isSpecified() ? Long.toString(day.smallest()) : day.text();
        int month = date.months().findFirst().orElseThrow();
        return "there is no " + number + " " + MonthNames.month(month) + " "
                + date.year().text();
    }

    private static String nearest(CalendarDate date) {
        Digits day = date.day().orElseThrow();
        if (!day.isSpecified()) {
            return "XX";
        }
        int month = date.months().max().orElseThrow();
        return Integer.toString(Day.daysIn(date.year().first(), month));
    }
}
