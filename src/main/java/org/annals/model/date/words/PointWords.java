package org.annals.model.date.words;

import java.util.List;
import org.annals.model.date.CalendarDate;
import org.annals.model.date.Day;
import org.annals.model.date.Digits;
import org.annals.model.date.Grouping;
import org.annals.model.date.Point;
import org.annals.model.date.SubYear;
import org.annals.model.date.Year;

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

    String of(Point point) {
        String plain = point instanceof CalendarDate date ? date(date) : season((SubYear) point);
        return doubts.around(point, plain);
    }

    YearWords years() {
        return years;
    }

    String day(int day, int month, long year) {
        return phrases.fill("date.day", "day", "" + day, "month", monthOfDay(month), "year", years.one(year));
    }

    private String date(CalendarDate date) {
        if (date.month().isEmpty()) {
            return years.of(date.year());
        }
        return date.day().isEmpty() ? month(date) : day(date, date.day().get());
    }

    private String month(CalendarDate date) {
        boolean some = date.month().orElseThrow().isUnspecified();
        return dated(some ? "date.some-month" : "date.month", "", months(date), date.year());
    }

    private String day(CalendarDate date, Digits day) {
        boolean someMonth = date.month().orElseThrow().isUnspecified();
        if (day.isUnspecified()) {
            return someMonth ? someDay(date.year()) : phrases.fill("date.some-day", "month", month(date));
        }
        if (date.months().count() > 1) {
            return phrases.fill("date.day.some-month", "day", days(date, day), "month", month(date));
        }
        return dated("date.day", days(date, day), monthOfDay(date.months().max().orElseThrow()), date.year());
    }

    private String someDay(Year year) {
        return YearWords.kind(year) == YearWords.Kind.ONE
                ? phrases.fill("date.some-day.year", "year", years.of(year))
                : dated("date.some-day", "", "", year);
    }

    private String dated(String key, String day, String month, Year year) {
        String fitting = key + YearWords.kind(year).suffix;
        return phrases.fill(fitting, "day", day, "month", month, "year", years.of(year));
    }

    private String months(CalendarDate date) {
        List<Integer> months = date.months().boxed().toList();
        return months.size() > 3
                ? phrases.between("date.months.span", month(months.get(0)), month(months.get(months.size() - 1)))
                : phrases.join("or", months.stream().map(this::month).toList());
    }

    private String days(CalendarDate date, Digits day) {
        List<String> days =
                day.within(1, longest(date)).mapToObj(Integer::toString).toList();
        return days.size() > 3
                ? phrases.between("date.days.span", days.get(0), days.get(days.size() - 1))
                : phrases.join("or", days);
    }

    /** The length of the longest month that can be meant. */
    private static int longest(CalendarDate date) {
        return date.months()
                .map(month -> Math.max(
                        Day.daysIn(date.year().last(), month), date.year().isExact() ? 0 : Day.daysIn(0, month)))
                .max()
                .orElseThrow();
    }

    String month(int month) {
        return phrases.fill("date.month." + month);
    }

    /** Some languages bend the month's name after a day; the key is optional. */
    String monthOfDay(int month) {
        String key = "date.month." + month + ".of-day";
        return phrases.patterns().containsKey(key) ? phrases.fill(key) : month(month);
    }

    private String season(SubYear date) {
        Grouping part = date.grouping();
        if (!part.isSeason()) {
            String name = phrases.fill("date.part-of-year." + part.code());
            String key =
                    YearWords.kind(date.year()) == YearWords.Kind.NONE ? "date.season.no-year" : "date.part-of-year";
            return phrases.fill(key, "season", name, "year", years.of(date.year()));
        }
        List<String> names = List.of("date.spring", "date.summer", "date.autumn", "date.winter");
        String key = "date.season" + YearWords.kind(date.year()).suffix;
        String name = phrases.fill(names.get((part.code() - Grouping.SPRING.code()) % 4));
        String season = phrases.fill(key, "season", name, "year", years.of(date.year()));
        return hemisphere(part, season);
    }

    private String hemisphere(Grouping part, String season) {
        if (part.code() <= Grouping.WINTER.code()) {
            return season;
        }
        return phrases.around(
                part.code() <= Grouping.NORTHERN_WINTER.code() ? "date.season.north" : "date.season.south", season);
    }
}
