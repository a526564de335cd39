package org.annals.model.date.advice;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.parse.Finding;
import org.annals.problem.Rule;

/** Days that ISO 8601 counts in weeks or through the year, which EDTF leaves out. */
final class Weeks {

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{2})(?:-?([1-7]))?");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4})-(\\d{3})");

    private Weeks() {}

    static Optional<Finding> explain(String text) {
        try {
            return week(text).or(() -> ordinal(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** {@code 1985-W15-5} is a day, {@code 1985-W15} an interval of seven. */
    private static Optional<Finding> week(String text) {
        Matcher m = WEEK.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        LocalDate monday = LocalDate.of(Integer.parseInt(m.group(1)), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(m.group(2)))
                .with(DayOfWeek.MONDAY);
        String day = m.group(3);
        String edtf = day == null ? monday + "/" + monday.plusDays(6) : "" + monday.plusDays(Long.parseLong(day) - 1);
        return Optional.of(wrong(text, "a date is given by month and day, not by weeks", edtf));
    }

    private static Optional<Finding> ordinal(String text) {
        Matcher m = ORDINAL.matcher(text);
        return m.matches()
                ? Optional.of(wrong(
                        text,
                        "a date is given by month and day, not by the days of its year",
                        LocalDate.ofYearDay(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)))
                                .toString()))
                : Optional.empty();
    }

    private static Finding wrong(String text, String message, String edtf) {
        return Finding.of(Rule.DATE_FORM, 0, text.length(), message).fix(edtf);
    }
}
