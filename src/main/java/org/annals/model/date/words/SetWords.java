package org.annals.model.date.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.annals.model.date.CalendarDate;
import org.annals.model.date.DateSet;
import org.annals.model.date.Dated;
import org.annals.model.date.Dated.Reach;
import org.annals.model.date.Member;
import org.annals.model.date.OneOf;
import org.annals.model.date.Point;
import org.annals.model.date.words.Phrases.Said;

/** Says sets: 28 or 29 May 2003, 1984 and all earlier years. */
final class SetWords {

    private final Phrases phrases;

    SetWords(Phrases phrases) {
        this.phrases = phrases;
    }

    String of(DateSet set) {
        boolean one = set instanceof OneOf;
        String joint = one ? "or" : "and";
        if (set.members().size() > 1 && set.members().stream().allMatch(SetWords::isKnownDate)) {
            return dates(
                    joint, set.points().stream().map(CalendarDate.class::cast).toList());
        }
        List<Said> items = set.members().stream()
                .map(member -> one ? chosen(member) : included(member))
                .toList();
        Member last = set.members().get(items.size() - 1);
        boolean clause = items.size() > 1 && !isExact(last) && (one || last instanceof Dated);
        return Phrases.join(clause ? joint + ".clause" : joint, items).by(phrases);
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
            return Phrases.join(joint, dates.stream().map(PointWords::said).toList())
                    .by(phrases);
        }
        return first.day().isEmpty() ? months(joint, dates) : days(joint, dates);
    }

    private String months(String joint, List<CalendarDate> dates) {
        List<Said> names =
                dates.stream().map(date -> PointWords.month(Known.month(date))).toList();
        return ofAYear("date.month", Phrases.join(joint, names), dates.get(0));
    }

    private String ofAYear(String key, Said month, CalendarDate date) {
        return phrases.fill(key, Map.of("month", month, "year", YearWords.said(date.year())));
    }

    private String days(String joint, List<CalendarDate> dates) {
        if (dates.stream().map(CalendarDate::month).collect(Collectors.toSet()).size() == 1) {
            Said days = Phrases.join(joint, dates.stream().map(Known::day).toList());
            return phrases.fill(
                    "date.day",
                    Map.of(
                            "day",
                            days,
                            "month",
                            month(dates.get(0)),
                            "year",
                            YearWords.said(dates.get(0).year())));
        }
        List<Said> days = dates.stream().map(SetWords::dayOfMonth).toList();
        return ofAYear("date.month", Phrases.join(joint, days), dates.get(0));
    }

    private static Said dayOfMonth(CalendarDate date) {
        return phrases -> phrases.fill("date.list.days", Map.of("day", Known.day(date), "month", month(date)));
    }

    private static Said month(CalendarDate date) {
        return PointWords.monthOfDay(Known.month(date));
    }

    private static Said chosen(Member member) {
        if (member instanceof Member.Range range) {
            Point first = range.first();
            Point last = range.last();
            return phrases -> phrases.fill(
                    "date.one-of." + unit(first),
                    Map.of(
                            "first",
                            PointWords.said(first),
                            "last",
                            PointWords.said(last),
                            "span",
                            IntervalWords.said(first, last)));
        }
        return IntervalWords.said((Dated) member);
    }

    private static Said included(Member member) {
        if (member instanceof Member.Range range) {
            return IntervalWords.said(range.first(), range.last());
        }
        Dated dated = (Dated) member;
        Said date = PointWords.said(dated.point());
        return switch (dated.reach()) {
            case EXACTLY -> date;
            case OR_EARLIER -> phrases -> phrases.around("date.all-earlier." + unit(dated.point()), date);
            case OR_LATER -> phrases -> phrases.around("date.all-later." + unit(dated.point()), date);
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
