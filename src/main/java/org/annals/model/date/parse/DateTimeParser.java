package org.annals.model.date.parse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.annals.model.date.CalendarDate;
import org.annals.model.date.DateTime;
import org.annals.model.date.DateTime.Offset;
import org.annals.model.date.Point;
import org.annals.problem.Rule;

/** Reads the time of day behind a date: {@code T10:00:00+08:00}. */
final class DateTimeParser {

    private final Scanner scanner;
    private final Point date;
    private final int from;

    DateTimeParser(Scanner scanner, Point date) {
        this.scanner = scanner;
        this.date = date;
        this.from = scanner.at();
    }

    DateTime read() {
        LocalDate day = day();
        scanner.take('T');
        int hour = number("an hour", "hour", 23, day);
        colon("minutes", ":00:00");
        int minute = number("a minute", "minute", 59, day);
        colon("seconds", ":00");
        int second = number("a second", "second", 60, day);
        refuseFraction();
        int end = scanner.at();
        Optional<Offset> offset = offset();
        DateTime moment = new DateTime(day, hour, minute, second, offset);
        if (second == 60 && !LeapSecond.isPossible(moment)) {
            throw Finding.of(Rule.IMPOSSIBLE_DATE, end - 2, end, "a minute has 60 seconds, counted from 00 to 59")
                    .fix("59")
                    .found();
        }
        return moment;
    }

    private LocalDate day() {
        if (date instanceof CalendarDate given
                && given.day().isPresent()
                && given.isFirm()
                && !given.hasUnspecified()) {
            return LocalDate.parse(given.edtf());
        }
        throw scanner.wrongRest("a time of day needs a whole date without ? ~ % or X")
                .cut("the time")
                .found();
    }

    private int number(String one, String name, int most, LocalDate day) {
        int start = scanner.at();
        String digits = scanner.digits();
        if (digits.length() != 2) {
            Finding wrong = scanner.wrongSince(start, one + " has two digits");
            throw (digits.length() == 1
                            ? wrong.fix("0" + digits)
                            : wrong.fix(from, scanner.length(), "", "if the time is not known"))
                    .found();
        }
        int number = Integer.parseInt(digits);
        if (number > most) {
            throw tooLarge(start, digits, name, day);
        }
        return number;
    }

    private Finding.Found tooLarge(int start, String digits, String name, LocalDate day) {
        Finding wrong = scanner.wrongSince(start, Rule.IMPOSSIBLE_DATE, "there is no " + name + " " + digits);
        boolean midnight = digits.equals("24") && name.equals("hour") && day.isBefore(LocalDate.of(9999, 12, 31));
        if (midnight && scanner.isAt(":00:00")) {
            wrong = wrong.fix(0, scanner.at(), day.plusDays(1) + "T00", "");
        }
        return wrong.fix(from, scanner.length(), "", "if the time is not known").found();
    }

    private void colon(String name, String missing) {
        if (scanner.take(':')) {
            return;
        }
        int at = scanner.at();
        Finding wrong = Finding.of(Rule.DATE_FORM, at, at, "a time of day needs " + name + ", after a colon");
        throw (Scanner.isDigit(scanner.peek()) ? wrong.fix(":") : wrong.fix(missing)).found();
    }

    private void refuseFraction() {
        int start = scanner.at();
        if (scanner.take('.') || scanner.take(',')) {
            scanner.digits();
            throw scanner.wrongSince(start, "a time of day has whole seconds")
                    .cut("the fraction")
                    .found();
        }
    }

    private Optional<Offset> offset() {
        int start = scanner.at();
        if (scanner.take('Z')) {
            return Optional.of(new Offset("Z"));
        }
        if (!scanner.take('+') && !scanner.take('-')) {
            return Optional.empty();
        }
        String hours = scanner.digits();
        String minutes = scanner.take(':') ? ":" + scanner.digits() : "";
        return Optional.of(checked(start, hours, minutes));
    }

    private Offset checked(int start, String hours, String minutes) {
        if (hours.length() != 2 || (!minutes.isEmpty() && minutes.length() != 3)) {
            throw malformed(start, hours, minutes);
        }
        Offset offset = new Offset(scanner.since(start));
        boolean tooFar = Math.abs(offset.minutes()) > 18 * 60 || minutes.compareTo(":59") > 0;
        if (tooFar) {
            throw scanner.wrongSince(start, Rule.IMPOSSIBLE_DATE, "no clock is more than 18 hours from UTC")
                    .fix("", "if the offset is not known")
                    .found();
        }
        if (offset.minutes() == 0 && offset.text().startsWith("-")) {
            throw scanner.wrongSince(start, "an offset of no hours has no minus")
                    .fix("Z")
                    .found();
        }
        return offset;
    }

    private Finding.Found malformed(int start, String hours, String minutes) {
        Finding wrong = scanner.wrongSince(start, "an offset is two digits of hours and two of minutes, as in +08:00");
        String sign = scanner.since(start).substring(0, 1);
        if (hours.length() == 1) {
            return wrong.fix(sign + "0" + hours + minutes).found();
        }
        boolean basic = hours.length() == 4 && minutes.isEmpty();
        return (basic
                        ? wrong.fix(sign + hours.substring(0, 2) + ":" + hours.substring(2))
                        : wrong.fix("", "if the offset is not known"))
                .found();
    }

    /** Whether a second 60 can be a leap second: the last of a month in UTC, or somewhere, where no offset is given. */
    static final class LeapSecond {
        private LeapSecond() {}

        static boolean isPossible(DateTime moment) {
            if (moment.offset().isEmpty()) {
                return moment.minute() % 15 == 14;
            }
            LocalDateTime utc = moment.date()
                    .atTime(moment.hour(), moment.minute())
                    .minusMinutes(moment.offset().get().minutes());
            return utc.getHour() == 23
                    && utc.getMinute() == 59
                    && utc.getDayOfMonth() == utc.toLocalDate().lengthOfMonth();
        }
    }
}
