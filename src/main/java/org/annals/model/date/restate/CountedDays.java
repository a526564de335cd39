package org.annals.model.date.restate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands weeks by their number, and days that a computer counts: KW 24/2001, 2001166, 37057, 992563200. */
final class CountedDays {

    private static final String WEEK_WORD = "(?:calendar week|kalenderwoche|kw|week|wk\\.?|недел[яеи]|нед\\.)";

    private static final List<Pattern> WEEKS = List.of(
            Pattern.compile("(?:in )?" + WEEK_WORD
                    + " ?(?<week>[0-9]{1,2})(?: ?[/,-] ?| of | in | )(?:jahr )?(?<year>[0-9]{4})"),
            Pattern.compile("(?:в )?(?<week>[0-9]{1,2})(?:\\.|-?[а-я]{1,2}|st|nd|rd|th)? ?" + WEEK_WORD
                    + "(?: ?[/,-] ?| of | in | )(?<year>[0-9]{4})(?: ?г(?:ода|\\.)?)?"),
            Pattern.compile("(?<year>[0-9]{4})[ /,-]*" + WEEK_WORD + " ?(?<week>[0-9]{1,2})"),
            Pattern.compile("w(?<week>[0-9]{1,2})[ /-](?<year>[0-9]{4})"),
            Pattern.compile("(?<year>[0-9]{4})年?第(?<week>[0-9]{1,2})[周週]"));

    /** The advice on EDTF understands it; only weeks that its year lacks are told here. */
    private static final Pattern ISO = Pattern.compile("(?<year>[0-9]{4})-?w(?<week>[0-9]{2})(?:-?[1-7])?");

    private static final Pattern ORDINAL = Pattern.compile("([0-9]{4})([0-9]{3})");
    private static final Pattern SERIAL = Pattern.compile("[2-5][0-9]{4}");
    private static final Pattern SECONDS = Pattern.compile("[1-9][0-9]{8,9}");
    private static final Pattern MILLISECONDS = Pattern.compile("[1-9][0-9]{11,12}");

    /** The day 0 of spreadsheets, for every day since March 1900. */
    private static final LocalDate SPREADSHEET = LocalDate.of(1899, 12, 30);

    private static final String A_YEAR = "if a year is meant";
    private static final String COUNTED = "a date is given by year, month and day, not by a count";

    private CountedDays() {}

    static Optional<Restatement> restate(String text) {
        try {
            return week(text).or(() -> ordinal(text)).or(() -> serial(text)).or(() -> unix(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Restatement> week(String text) {
        return WEEKS.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> missing(found)
                        .orElseGet(() -> Restatement.as(
                                "a date is given by month and day, not by weeks, which are counted here as ISO 8601 does",
                                found.group("year")
                                        + "-W"
                                        + (found.group("week").length() < 2 ? "0" : "")
                                        + found.group("week"))))
                .or(() ->
                        Optional.of(ISO.matcher(text)).filter(Matcher::matches).flatMap(CountedDays::missing));
    }

    /** What to tell of a week that its year lacks: the last one is that of 28 December. */
    private static Optional<Restatement> missing(Matcher found) {
        int year = Integer.parseInt(found.group("year"));
        int weeks = LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int week = Integer.parseInt(found.group("week"));
        return week > 0 && week <= weeks
                ? Optional.empty()
                : Optional.of(
                        Restatement.none("the year " + year + " has " + weeks + " weeks, as ISO 8601 counts them"));
    }

    private static Optional<Restatement> ordinal(String text) {
        Matcher found = ORDINAL.matcher(text);
        return found.matches()
                ? Optional.of(Restatement.as(
                                COUNTED,
                                LocalDate.ofYearDay(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))
                                        .toString(),
                                "if the days of the year are counted")
                        .or("Y" + text, A_YEAR))
                : Optional.empty();
    }

    private static Optional<Restatement> serial(String text) {
        return SERIAL.matcher(text).matches()
                ? Optional.of(Restatement.as(
                                COUNTED,
                                SPREADSHEET.plusDays(Integer.parseInt(text)).toString(),
                                "if it is a day as spreadsheets count them")
                        .or("Y" + text, A_YEAR))
                : Optional.empty();
    }

    private static Optional<Restatement> unix(String text) {
        boolean isSeconds = SECONDS.matcher(text).matches();
        if (!isSeconds && !MILLISECONDS.matcher(text).matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(text);
        Instant instant = isSeconds ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        Restatement day = Restatement.as(
                COUNTED,
                instant.atZone(ZoneOffset.UTC).toLocalDate().toString(),
                "if it is a Unix time, by the day in UTC");
        return Optional.of(isSeconds ? day.or("Y" + text, A_YEAR) : day);
    }
}
