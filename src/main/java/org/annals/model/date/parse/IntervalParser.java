package org.annals.model.date.parse;

import org.annals.model.date.Dated;
import org.annals.model.date.Dated.Reach;
import org.annals.model.date.End;
import org.annals.model.date.Interval;
import org.annals.model.date.Point;
import org.annals.problem.Rule;

/** Reads an interval: two ends and the slash between them. */
final class IntervalParser {

    private final Scanner scanner;

    IntervalParser(Scanner scanner) {
        this.scanner = scanner;
    }

    Interval read() {
        End start = end();
        if (!scanner.take('/')) {
            throw scanner.wrongRest("an interval is two dates with a slash between them")
                    .found();
        }
        End end = end();
        if (!scanner.isDone()) {
            throw scanner.wrongRest(
                            scanner.peek() == '/'
                                    ? "an interval has one slash"
                                    : "a date ends here, but more text follows")
                    .cut("the rest")
                    .found();
        }
        return checked(new Interval(start, end));
    }

    private Interval checked(Interval interval) {
        if (interval.points().isEmpty()) {
            throw Finding.of(Rule.DATE_FORM, 0, scanner.length(), "an interval needs a date on one side at least")
                    .found();
        }
        if (interval.possible().get(0).isEmpty()) {
            throw Finding.of(Rule.DATE_ORDER, 0, scanner.length(), "the interval ends before it starts")
                    .fix(
                            0,
                            scanner.length(),
                            interval.end().edtf() + "/" + interval.start().edtf(),
                            "if only the order is wrong")
                    .found();
        }
        return interval;
    }

    private End end() {
        int from = scanner.at();
        if (scanner.isDone() || scanner.peek() == '/') {
            return End.Missing.UNKNOWN;
        }
        if (scanner.peek() == '[' || scanner.peek() == '{') {
            throw scanner.wrongRest("a set cannot be an end of an interval").found();
        }
        boolean dots = scanner.take("..");
        if (dots && (scanner.isDone() || scanner.peek() == '/')) {
            return End.Missing.OPEN;
        }
        Point point = new PointParser(scanner).read();
        refuseTime();
        return dots ? new Dated(point, Reach.OR_EARLIER) : new Dated(point, reach(from));
    }

    private Reach reach(int from) {
        return scanner.at() > from && scanner.take("..") ? Reach.OR_LATER : Reach.EXACTLY;
    }

    /** Level 0, Time Interval: "Time of day is excluded". */
    private void refuseTime() {
        int start = scanner.at();
        if (scanner.peek() == 'T') {
            scanner.takeAll(c -> c != '/');
            throw scanner.wrongSince(start, "an interval is given in days, without a time of day")
                    .cut("the time")
                    .found();
        }
    }
}
