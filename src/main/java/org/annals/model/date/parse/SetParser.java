package org.annals.model.date.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annals.model.date.AllOf;
import org.annals.model.date.CalendarDate;
import org.annals.model.date.DateSet;
import org.annals.model.date.Dated;
import org.annals.model.date.Dated.Reach;
import org.annals.model.date.Days;
import org.annals.model.date.Digits;
import org.annals.model.date.Member;
import org.annals.model.date.OneOf;
import org.annals.model.date.Point;
import org.annals.model.date.Qualification;
import org.annals.problem.Rule;

/** Reads a set: members with commas between them, in square or curly brackets (Level 2, Set representation). */
final class SetParser {

    private final Scanner scanner;
    private final List<Member> members = new ArrayList<>();

    SetParser(Scanner scanner) {
        this.scanner = scanner;
    }

    DateSet read() {
        char close = scanner.take('[') ? ']' : '}';
        if (close == '}') {
            scanner.take('{');
        }
        do {
            members.add(member(close));
        } while (scanner.take(','));
        close(close);
        return close == ']' ? new OneOf(members) : new AllOf(members);
    }

    private void close(char close) {
        if (scanner.isDone()) {
            throw scanner.wrongRest("the set is not closed by " + close)
                    .fix(Character.toString(close))
                    .found();
        }
        int at = scanner.at();
        if (!scanner.take(close)) {
            throw unexpected(at, close);
        }
        if (!scanner.isDone()) {
            throw scanner.wrongRest("a set ends here, but more text follows")
                    .cut("the rest")
                    .found();
        }
    }

    private Finding.Found unexpected(int at, char close) {
        if (scanner.take(']') || scanner.take('}')) {
            return scanner.wrongSince(at, "the set is not closed by " + close)
                    .fix(Character.toString(close))
                    .found();
        }
        if (scanner.take('/')) {
            return scanner.wrongSince(at, "in a set, two dots stand for all values between two dates")
                    .fix("..")
                    .found();
        }
        if (scanner.take(' ')) {
            return scanner.wrongSince(at, "the dates of a set have commas between them")
                    .fix(",")
                    .found();
        }
        scanner.takeAll(c -> c != ',' && c != close);
        return scanner.wrongSince(at, "the dates of a set have commas between them and no time of day")
                .cut("the rest")
                .found();
    }

    private Member member(char close) {
        int from = scanner.at();
        if (scanner.isDone() || scanner.peek() == ',' || scanner.peek() == close) {
            throw empty(from);
        }
        if (scanner.peek() == '[' || scanner.peek() == '{') {
            throw scanner.wrongRest("a set cannot stand in a set").found();
        }
        if (scanner.take("..")) {
            return orEarlier(from);
        }
        Point first = new PointParser(scanner).read();
        if (!scanner.take("..")) {
            return new Dated(first, Reach.EXACTLY);
        }
        if (scanner.peek() == close || scanner.peek() == ',' || scanner.isDone()) {
            return orLater(from, first, close);
        }
        return range(from, first);
    }

    private Finding.Found empty(int from) {
        boolean more = scanner.take(',');
        int wrongFrom = !more && !members.isEmpty() ? from - 1 : from;
        return scanner.wrongSince(wrongFrom, "a date is missing in the set")
                .fix("")
                .found();
    }

    /** Rule 6: only "at the beginning or end of the list". */
    private Member orEarlier(int from) {
        Point point = new PointParser(scanner).read();
        int after = scanner.at();
        if (scanner.take("..")) {
            throw scanner.wrongSince(after, "a date has two dots on one side only")
                    .fix("")
                    .found();
        }
        if (!members.isEmpty()) {
            throw scanner.wrongSince(from, "two dots before a date stand only at the beginning of a set")
                    .fix(1, scanner.at(), scanner.since(from) + "," + DateSet.typed(members), "")
                    .found();
        }
        return new Dated(point, Reach.OR_EARLIER);
    }

    private Member orLater(int from, Point point, char close) {
        if (scanner.peek() == ',') {
            String typed = scanner.since(from);
            int comma = scanner.at();
            scanner.takeAll(c -> c != close);
            String rest = scanner.since(comma + 1);
            throw Finding.of(Rule.DATE_FORM, from, comma, "two dots after a date stand only at the end of a set")
                    .fix(from, scanner.at(), rest + "," + typed, "")
                    .found();
        }
        return new Dated(point, Reach.OR_LATER);
    }

    /** Rules 5 and 7: both included, both of one precision. */
    private Member range(int from, Point first) {
        Point last = new PointParser(scanner).read();
        if (first.precision() != last.precision()) {
            throw scanner.wrongSince(from, "two dots stand between two years, two months or two days")
                    .fix(coarse(first, last) + ".." + coarse(last, first), "if the rest can go")
                    .found();
        }
        Member.Range range = new Member.Range(first, last);
        if (new Days(first.days().first(), last.days().last()).isEmpty()) {
            throw scanner.wrongSince(from, Rule.DATE_ORDER, "the range ends before it starts")
                    .fix(last.edtf() + ".." + first.edtf())
                    .found();
        }
        return range;
    }

    /** A date without the month or day that the other one does not have. */
    private static String coarse(Point point, Point other) {
        boolean months = point instanceof CalendarDate a
                && other instanceof CalendarDate b
                && a.month().isPresent()
                && b.month().isPresent();
        Optional<Digits> month = months ? ((CalendarDate) point).month() : Optional.empty();
        return new CalendarDate(point.year(), month, Optional.empty(), Qualification.none(months ? 2 : 1)).edtf();
    }
}
