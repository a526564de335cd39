package org.annals.model.date.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.model.date.CalendarDate;
import org.annals.model.date.Digits;
import org.annals.model.date.Grouping;
import org.annals.model.date.Point;
import org.annals.model.date.Qualification;
import org.annals.model.date.Qualification.Marks;
import org.annals.model.date.Qualifier;
import org.annals.model.date.SubYear;
import org.annals.model.date.Year;
import org.annals.problem.Rule;

/** Reads a date without a time of day: year, month and day with the signs around each. */
final class PointParser {

    private final Scanner scanner;
    private final List<Marks> marks = new ArrayList<>();
    private final int from;

    PointParser(Scanner scanner) {
        this.scanner = scanner;
        this.from = scanner.at();
    }

    Point read() {
        Qualifier left = qualifier();
        Year year = new YearParser(scanner).read();
        marks.add(new Marks(left, qualifier()));
        if (scanner.peek() != '-') {
            return new CalendarDate(year, Optional.empty(), Optional.empty(), qualification());
        }
        if (year.lettered() || year.significant() > 0) {
            throw scanner.wrongRest("a year behind the letter Y or with significant digits has no month")
                    .cut("the month")
                    .found();
        }
        return monthly(year);
    }

    private Point monthly(Year year) {
        int hyphen = scanner.at();
        DatePart month = part("month");
        Optional<Grouping> grouping =
                month.digits().isSpecified() ? Grouping.of(month.digits().smallest()) : Optional.empty();
        if (grouping.isPresent()) {
            return subYear(year, grouping.get());
        }
        if (!month.digits().matchesAnyOf(1, 12)) {
            throw noSuchMonth(year, hyphen, month);
        }
        Optional<DatePart> day = scanner.peek() == '-' ? Optional.of(part("day")) : Optional.empty();
        CalendarDate date =
                new CalendarDate(year, Optional.of(month.digits()), day.map(DatePart::digits), qualification());
        day.ifPresent(given -> ImpossibleDay.check(date, scanner, from, given));
        return date;
    }

    private SubYear subYear(Year year, Grouping grouping) {
        if (scanner.peek() == '-') {
            throw scanner.wrongRest("a season, quarter or half of a year has no day")
                    .cut("the day")
                    .found();
        }
        return new SubYear(year, grouping, qualification());
    }

    private Finding.Found noSuchMonth(Year year, int hyphen, DatePart month) {
        String typed = month.digits().text();
        Finding wrong = Finding.of(Rule.IMPOSSIBLE_DATE, month.from(), month.to(), "there is no month " + typed);
        int end = scanner.at();
        if (scanner.peek() == '-') {
            DatePart day = part("day");
            if (month.digits().isSpecified() && day.digits().matchesAnyOf(1, 12)) {
                wrong = wrong.fix(month.from(), scanner.at(), day.digits().text() + "-" + typed, "");
            }
            end = scanner.at();
        }
        boolean isLast = end == month.to();
        Finding plain = isLast ? laterYear(year, typed, hyphen, end, wrong) : wrong;
        String nearest = month.digits().isSpecified() ? "12" : "XX";
        boolean isZero = month.digits().isSpecified() && month.digits().smallest() == 0;
        return (wrong.edits().isEmpty() && !isZero ? plain.fix(nearest) : plain)
                .fix(hyphen, end, "", "if the month is not known")
                .found();
    }

    /** 1914-18 can be a slip in the month, or an end without its century. */
    private static Finding laterYear(Year year, String typed, int from, int to, Finding wrong) {
        boolean isPlain = year.text().matches("[0-9]{4}") && typed.matches("[0-9]{2}");
        return isPlain && typed.compareTo(year.text().substring(2)) > 0
                ? wrong.fix(from, to, "/" + year.text().substring(0, 2) + typed, "if an interval is meant")
                : wrong;
    }

    private Qualification qualification() {
        return new Qualification(marks);
    }

    private DatePart part(String name) {
        int hyphen = scanner.at();
        scanner.take('-');
        Qualifier left = qualifier();
        int start = scanner.at();
        String digits = scanner.digitsOrX();
        if (digits.isEmpty()) {
            throw missing(name, hyphen, start);
        }
        if (digits.length() != 2) {
            Finding wrong = scanner.wrongSince(start, "a " + name + " has two digits");
            throw (digits.length() == 1 && !digits.equals("X")
                            ? wrong.fix("0" + digits)
                            : wrong.fix("XX", "if it is not known"))
                    .found();
        }
        int end = scanner.at();
        marks.add(new Marks(left, qualifier()));
        return new DatePart(new Digits(digits), hyphen, start, end);
    }

    private Finding.Found missing(String name, int hyphen, int start) {
        if (!scanner.takeAll(Character::isLetter).isEmpty()) {
            return scanner.wrongSince(start, "a " + name + " is written in two digits")
                    .fix(hyphen, scanner.at(), "", "if the rest can go")
                    .found();
        }
        Finding missing = Finding.of(Rule.DATE_FORM, hyphen, start, "a " + name + " is missing after the hyphen");
        return (scanner.peek() == '-' ? missing.fix("") : missing.fix("", "if the " + name + " is not known")).found();
    }

    /** One sign at most; two at one place are the form of the draft of 2012. */
    private Qualifier qualifier() {
        int start = scanner.at();
        Qualifier all = Qualifier.NONE;
        for (char sign :
                scanner.takeAll(c -> Qualifier.of((char) c).isPresent()).toCharArray()) {
            all = all.and(Qualifier.of(sign).orElseThrow());
        }
        if (scanner.at() > start + 1) {
            boolean two = all == Qualifier.UNCERTAIN_AND_APPROXIMATE;
            throw scanner.wrongSince(
                            start,
                            two ? Rule.DATE_DRAFT : Rule.DATE_FORM,
                            two ? "uncertain and approximate together are one sign, %" : "one sign of doubt is enough")
                    .fix(all.sign())
                    .found();
        }
        return all;
    }
}
