package org.annals.model.date.words;

import java.util.List;
import java.util.stream.Collectors;
import org.annals.model.date.CalendarDate;
import org.annals.model.date.DateSet;
import org.annals.model.date.Dated;
import org.annals.model.date.Dated.Reach;
import org.annals.model.date.Member;
import org.annals.model.date.OneOf;
import org.annals.model.date.Point;

/** Says sets: 28 or 29 May 2003, 1984 and all earlier years. */
final class SetWords {

    private final Phrases phrases;
    private final PointWords points;
    private final IntervalWords intervals;

    SetWords(Phrases phrases, PointWords points, IntervalWords intervals) {
        this.phrases = phrases;
        this.points = points;
        this.intervals = intervals;
    }

    String of(DateSet set) {
        boolean one = set instanceof OneOf;
        String joint = one ? "or" : "and";
        if (set.members().size() > 1 && set.members().stream().allMatch(SetWords::isKnownDate)) {
            return dates(
                    joint, set.points().stream().map(CalendarDate.class::cast).toList());
        }
        List<String> items = set.members().stream()
                .map(member -> one ? chosen(member) : included(member))
                .toList();
        Member last = set.members().get(items.size() - 1);
        boolean clause = items.size() > 1 && !isExact(last) && (one || last instanceof Dated);
        return phrases.join(clause ? joint + ".clause" : joint, items);
    }

    private static boolean isExact(Member member) {
        return member instanceof Dated dated && dated.reach() == Reach.EXACTLY;
    }

    private static boolean isKnownDate(Member member) {
        return isExact(member) && Known.isKnown(member.points().get(0));
    }

    /** Dates that share a month or a year say it once. */
    private String dates(String joint, List<CalendarDate> dates) {
        CalendarDate first = dates.get(0);
        boolean oneYear = dates.stream().allMatch(date -> date.year().equals(first.year()));
        boolean onePrecision = dates.stream().allMatch(date -> date.precision() == first.precision());
        if (!oneYear || !onePrecision || first.month().isEmpty()) {
            return phrases.join(joint, dates.stream().map(points::of).toList());
        }
        return first.day().isEmpty() ? months(joint, dates) : days(joint, dates);
    }

    private String months(String joint, List<CalendarDate> dates) {
        List<String> names =
                dates.stream().map(date -> points.month(Known.month(date))).toList();
        return phrases.fill(
                "date.month",
                "month",
                phrases.join(joint, names),
                "year",
                points.years().of(dates.get(0).year()));
    }

    private String days(String joint, List<CalendarDate> dates) {
        String year = points.years().of(dates.get(0).year());
        if (dates.stream().map(CalendarDate::month).collect(Collectors.toSet()).size() == 1) {
            String days = phrases.join(joint, dates.stream().map(Known::day).toList());
            return phrases.fill(
                    "date.day", "day", days, "month", points.monthOfDay(Known.month(dates.get(0))), "year", year);
        }
        List<String> days = dates.stream()
                .map(date -> phrases.fill(
                        "date.list.days", "day", Known.day(date), "month", points.monthOfDay(Known.month(date))))
                .toList();
        return phrases.fill("date.month", "month", phrases.join(joint, days), "year", year);
    }

    private String chosen(Member member) {
        if (member instanceof Member.Range range) {
            return phrases.fill(
                    "date.one-of." + unit(range.first()),
                    "first",
                    points.of(range.first()),
                    "last",
                    points.of(range.last()),
                    "span",
                    intervals.between(range.first(), range.last()));
        }
        return intervals.reaching((Dated) member);
    }

    private String included(Member member) {
        if (member instanceof Member.Range range) {
            return intervals.between(range.first(), range.last());
        }
        Dated dated = (Dated) member;
        String date = points.of(dated.point());
        return switch (dated.reach()) {
            case EXACTLY -> date;
            case OR_EARLIER -> phrases.around("date.all-earlier." + unit(dated.point()), date);
            case OR_LATER -> phrases.around("date.all-later." + unit(dated.point()), date);
        };
    }

    private static String unit(Point point) {
        return switch (point.precision()) {
            case DAY -> "day";
            case MONTH -> "month";
            case SUB_YEAR -> "season";
            default -> "year";
        };
    }
}
