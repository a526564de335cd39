package org.annals.model.date.advice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.parse.Finding;
import org.annals.model.date.parse.Grammar;
import org.annals.problem.Rule;

/** Understands a day of the week before a date, and whether the date falls on it: {@code Tuesday, 15 July 2003}. */
final class Weekdays {

    private static final Pattern DAY = Pattern.compile(
            "(?<name>(?<short>mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?\\.?),? (?<date>.+)");

    private Weekdays() {}

    static Optional<Finding> explain(String text) {
        Matcher matcher = DAY.matcher(text.toLowerCase(Locale.ROOT));
        return matcher.matches()
                ? WordedDate.edtf(matcher.group("date"))
                        .filter(date -> date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && Grammar.accepts(date))
                        .map(date -> finding(text, matcher, date))
                : Optional.empty();
    }

    private static Finding finding(String text, Matcher typed, String date) {
        DayOfWeek day = LocalDate.parse(date).getDayOfWeek();
        String name = day.name().toLowerCase(Locale.ROOT);
        int to = typed.end("name");
        return name.startsWith(typed.group("short"))
                ? Finding.of(Rule.DATE_FORM, 0, to, "a date has no day of the week")
                        .fix(0, text.length(), date, "")
                : Finding.of(Rule.DATE_FORM, 0, to, date + " is a " + capital(name))
                        .fix(0, text.length(), date, "if the day of the week is wrong");
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
