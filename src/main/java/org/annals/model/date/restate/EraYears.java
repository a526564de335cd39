package org.annals.model.date.restate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.restate.Restatement.Stretch;
import org.annals.model.date.tongues.Tongues;

/** Understands years of the eras of Japan and of the Republic of China: 昭和20年8月15日, 平成元年, 民國三十八年. */
final class EraYears {

    /**
     * An era.
     *
     * @param name as a message says it
     * @param written its names, as a pattern
     * @param days its first and its last; the last one that can be where it has not ended
     */
    private record Era(String name, Pattern written, Stretch days) {
        static Era of(String name, String written, String first, String last) {
            String span = last.equals(OPEN)
                    ? "the era " + name + " began on " + first
                    : "the era " + name + " lasted from " + first + " to " + last;
            return new Era(
                    name,
                    Pattern.compile("(?:" + written + ")[ -]?(?<year>[0-9]{1,3}|元)(?<unit>年?)(?<month>[0-9]{1,2}月)?"),
                    new Stretch(LocalDate.parse(first), LocalDate.parse(last), span));
        }

        int year(MatchResult found) {
            String number = found.group(1);
            return days.first().getYear() - 1 + (number.equals("元") ? 1 : Integer.parseInt(number));
        }

        boolean hasYear(int year) {
            return year >= days.first().getYear() && year <= days.last().getYear();
        }
    }

    private static final String OPEN = "2999-12-31";

    /** The bounds of Meiji are those of its proclamation for the whole year 1868, the others those of the Japanese law. */
    private static final List<Era> ERAS = List.of(
            Era.of("Meiji", "明治|\\bmeiji", "1868-01-01", "1912-07-29"),
            Era.of("Taishō", "大正|\\btaish[oō]u?", "1912-07-30", "1926-12-24"),
            Era.of("Shōwa", "昭和|\\bsh[oō]u?wa", "1926-12-25", "1989-01-07"),
            Era.of("Heisei", "平成|\\bheisei", "1989-01-08", "2019-04-30"),
            Era.of("Reiwa", "令和|\\breiwa", "2019-05-01", OPEN),
            Era.of("Minguo", "(?:中[华華])?民[国國]|\\bminguo", "1912-01-01", OPEN));

    /** From here on Japan counts its months as the Gregorian calendar does. */
    private static final int GREGORIAN = 1873;

    private static final String MOON =
            "the months of Japan were those of the moon until 1872, which Annals does not convert";

    private EraYears() {}

    static Optional<Restatement> restate(String text) {
        String digits = Tongues.withHanDigits(text);
        var eras = new ArrayList<Era>();
        String gregorian = digits;
        String message = "";
        for (Era era : ERAS) {
            Matcher found = era.written.matcher(gregorian);
            if (!found.find()) {
                continue;
            }
            int year = era.year(found.toMatchResult());
            if (found.results().map(era::year).anyMatch(any -> !era.hasYear(any)) || !era.hasYear(year)) {
                return Optional.of(Restatement.none(era.days.refusal()));
            }
            if (year < GREGORIAN && found.reset().find() && found.group("month") != null) {
                return Optional.of(Restatement.as(MOON, Integer.toString(year), "if the year is enough"));
            }
            gregorian = found.reset()
                    .replaceAll(one -> era.year(one)
                            + one.group(2)
                            + Optional.ofNullable(one.group(3)).orElse(""));
            message = "the year " + year + " is the one that " + era.name + " calls its " + ordinal(year, era);
            eras.add(era);
        }
        return eras.isEmpty() ? Optional.empty() : Optional.of(restated(gregorian, message, eras));
    }

    private static String ordinal(int year, Era era) {
        int number = year - era.days.first().getYear() + 1;
        String ending =
                number % 100 / 10 == 1 ? "th" : List.of("th", "st", "nd", "rd").get(number % 10 < 4 ? number % 10 : 0);
        return number + ending;
    }

    private static Restatement restated(String gregorian, String message, List<Era> eras) {
        Stretch hull = eras.stream().map(Era::days).reduce(Stretch::with).orElseThrow();
        Restatement plain = Restatement.as(message, gregorian).within(hull);
        String year = gregorian.replace("年", "");
        return eras.size() == 1 && year.matches("[0-9]{4}")
                ? part(Integer.parseInt(year), hull)
                        .map(days -> plain.or(days, "if only the days of that era are meant"))
                        .orElse(plain)
                : plain;
    }

    /** In a year in which an era begins or ends, only its days. */
    private static Optional<String> part(int year, Stretch era) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate from = era.first().isAfter(first) ? era.first() : first;
        LocalDate to = era.last().isBefore(last) ? era.last() : last;
        return from.equals(first) && to.equals(last) ? Optional.empty() : Optional.of("[" + from + ".." + to + "]");
    }
}
