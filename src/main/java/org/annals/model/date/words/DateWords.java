package org.annals.model.date.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.model.date.DateSet;
import org.annals.model.date.DateTime;
import org.annals.model.date.Day;
import org.annals.model.date.Interval;
import org.annals.model.date.Point;
import org.annals.model.date.Precision;
import org.annals.model.date.When;

/**
 * Says a date in the words of a language.
 *
 * <p>The words come from patterns with named gaps, such as {@code "{day} {month} {year}"} under {@code date.day}.
 */
public final class DateWords {

    private final Phrases phrases;
    private final Wording full;
    private final Wording brief;

    /** @param patterns pattern by key; other keys than those of dates may be among them */
    public DateWords(Map<String, String> patterns) {
        this(new Phrases(patterns));
    }

    private DateWords(Phrases phrases) {
        this.phrases = phrases;
        this.full = Wording.of(phrases);
        this.brief = Wording.of(phrases.in("brief"));
    }

    /** The keys without a pattern, in the order of the documentation; a language is complete when there are none. */
    public List<String> missingKeys() {
        return Phrases.keys().stream()
                .filter(key -> !phrases.patterns().containsKey(key))
                .toList();
    }

    /** The words for days and months of one year where that year stands above them; other dates keep their year. */
    public String brief(When when) {
        boolean fine = when.precision() == Precision.DAY || when.precision() == Precision.MONTH;
        return (fine && isInOneYear(when) ? brief : full).words(when);
    }

    private static boolean isInOneYear(When when) {
        Optional<Long> first = when.earliest().day().map(Day::year);
        return first.isPresent() && first.equals(when.latest().day().map(Day::year));
    }

    /** The words for a date; where phrases are missing, they leave gaps. */
    public String of(When when) {
        return full.words(when);
    }

    /** The words by one set of phrases. */
    private record Wording(Phrases phrases, PointWords points, IntervalWords intervals, SetWords sets) {

        static Wording of(Phrases phrases) {
            return new Wording(phrases, new PointWords(phrases), new IntervalWords(phrases), new SetWords(phrases));
        }

        String words(When when) {
            if (when instanceof Point point) {
                return points.of(point);
            }
            if (when instanceof DateTime moment) {
                return moment(moment);
            }
            return when instanceof Interval interval ? intervals.of(interval) : sets.of((DateSet) when);
        }

        private String moment(DateTime moment) {
            String date = points.day(
                    moment.date().getDayOfMonth(),
                    moment.date().getMonthValue(),
                    moment.date().getYear());
            String key = moment.second() == 0 ? "date.time" : "date.time.seconds";
            String time = phrases.fill(
                    key, "hour", two(moment.hour()), "minute", two(moment.minute()), "second", two(moment.second()));
            Optional<String> offset = moment.offset().map(this::offset);
            return offset.isEmpty()
                    ? phrases.fill("date.date-time", "date", date, "time", time)
                    : phrases.fill("date.date-time.offset", "date", date, "time", time, "offset", offset.get());
        }

        /** {@code UTC}, {@code UTC+8} or {@code UTC−4:30}, with a true minus sign. */
        private String offset(DateTime.Offset offset) {
            int minutes = Math.abs(offset.minutes());
            String sign = offset.minutes() < 0 ? "\u2212" : "+";
            String hours = sign + minutes / 60 + (minutes % 60 == 0 ? "" : ":" + two(minutes % 60));
            return phrases.fill("date.offset", "hours", minutes == 0 ? "" : hours);
        }

        private static String two(int number) {
            return number < 10 ? "0" + number : Integer.toString(number);
        }
    }
}
