package org.annals.model.date.words;

import java.util.List;
import java.util.Map;
import org.annals.model.date.CalendarDate;
import org.annals.model.date.Day;
import org.annals.model.date.Digits;
import org.annals.model.date.Grouping;
import org.annals.model.date.Point;
import org.annals.model.date.SubYear;
import org.annals.model.date.Year;
import org.annals.model.date.words.Phrases.Said;

/** Says dates without a time of day: 15 June 2001, spring 2004, a day in May 2003. */
final class PointWords {

    private final Phrases phrases;
    private final YearWords years;
    private final DoubtWords doubts;

    PointWords(Phrases phrases) {
        this.phrases = phrases;
        this.years = new YearWords(phrases);
        this.doubts = new DoubtWords(phrases);
    }

    /** A date in any form. */
    static Said said(Point point) {
        return phrases -> new PointWords(phrases).of(point);
    }

    String of(Point point) {
        return doubts.around(point, phrases -> new PointWords(phrases).plain(point));
    }

    private String plain(Point point) {
        return point instanceof CalendarDate date ? date(date) : season((SubYear) point);
    }

    YearWords years() {
        return years;
    }

    String day(int day, int month, long year) {
        Said said = words -> new YearWords(words).one(year);
        return phrases.fill("date.day", Map.of("day", number(day), "month", monthOfDay(month), "year", said));
    }

    private String date(CalendarDate date) {
        if (date.month().isEmpty()) {
            return years.of(date.year());
        }
        return date.day().isEmpty() ? month(date) : day(date, date.day().get());
    }

    private String month(CalendarDate date) {
        boolean some = date.month().orElseThrow().isUnspecified();
        return dated(some ? "date.some-month" : "date.month", Said.plain(""), months(date), date.year());
    }

    /** The month of a date, with its year. */
    private static Said monthOf(CalendarDate date) {
        return phrases -> new PointWords(phrases).month(date);
    }

    private String day(CalendarDate date, Digits day) {
        boolean someMonth = date.month().orElseThrow().isUnspecified();
        if (day.isUnspecified()) {
            return someMonth ? someDay(date.year()) : phrases.fill("date.some-day", Map.of("month", monthOf(date)));
        }
        if (date.months().count() > 1) {
            return phrases.fill("date.day.some-month", Map.of("day", days(date, day), "month", monthOf(date)));
        }
        return dated("date.day", days(date, day), monthOfDay(date.months().max().orElseThrow()), date.year());
    }

    private String someDay(Year year) {
        return YearWords.kind(year) == YearWords.Kind.ONE
                ? phrases.fill("date.some-day.year", Map.of("year", YearWords.said(year)))
                : dated("date.some-day", Said.plain(""), Said.plain(""), year);
    }

    private String dated(String key, Said day, Said month, Year year) {
        String fitting = key + YearWords.kind(year).suffix;
        return phrases.fill(fitting, Map.of("day", day, "month", month, "year", YearWords.said(year)));
    }

    private static Said months(CalendarDate date) {
        List<Integer> months = date.months().boxed().toList();
        Said first = month(months.get(0));
        Said last = month(months.get(months.size() - 1));
        return months.size() > 3
                ? phrases -> phrases.between("date.months.span", first, last)
                : Phrases.join("or", months.stream().map(PointWords::month).toList());
    }

    private static Said days(CalendarDate date, Digits day) {
        List<Said> days =
                day.within(1, longest(date)).mapToObj(PointWords::number).toList();
        Said last = days.get(days.size() - 1);
        return days.size() > 3
                ? phrases -> phrases.between("date.days.span", days.get(0), last)
                : Phrases.join("or", days);
    }

    /** The length of the longest month that can be meant. */
    private static int longest(CalendarDate date) {
        return date.months()
                .map(month -> Math.max(
                        Day.daysIn(date.year().last(), month), date.year().isExact() ? 0 : Day.daysIn(0, month)))
                .max()
                .orElseThrow();
    }

    private static Said number(long day) {
        return phrases -> phrases.day(day);
    }

    static Said month(int month) {
        return phrases -> phrases.fill("date.month." + month);
    }

    /** Some languages bend the month's name after a day; the key is optional. */
    static Said monthOfDay(int month) {
        return phrases ->
                phrases.pattern("date.month." + month + ".of-day").orElseGet(() -> phrases.fill("date.month." + month));
    }

    private String season(SubYear date) {
        Grouping part = date.grouping();
        if (!part.isSeason()) {
            boolean none = YearWords.kind(date.year()) == YearWords.Kind.NONE;
            return season(none ? "date.season.no-year" : "date.part-of-year", "date.part-of-year." + part.code(), date);
        }
        List<String> names = List.of("date.spring", "date.summer", "date.autumn", "date.winter");
        String key = "date.season" + YearWords.kind(date.year()).suffix;
        String name = names.get((part.code() - Grouping.SPRING.code()) % 4);
        return hemisphere(part, words -> new PointWords(words).season(key, name, date));
    }

    private String season(String key, String name, SubYear date) {
        Said season = words -> words.fill(name);
        return phrases.fill(key, Map.of("season", season, "year", YearWords.said(date.year())));
    }

    private String hemisphere(Grouping part, Said season) {
        if (part.code() <= Grouping.WINTER.code()) {
            return season.by(phrases);
        }
        return phrases.around(
                part.code() <= Grouping.NORTHERN_WINTER.code() ? "date.season.north" : "date.season.south", season);
    }
}
