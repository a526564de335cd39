package org.annals.model.date.restate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.parse.MonthNames;

/**
 * Understands days of the Julian calendar, alone or beside those of the Gregorian one: 1/14 February 1918,
 * 25 October (7 November) 1917, 25 October 1917 O.S.
 */
final class OldStyle {

    private static final String MONTH = "[a-z]{3,}\\.?";
    private static final String OLD = "(?:,? ?\\(?(?:o\\.? ?s\\.?|old style|julian(?: calendar)?)\\)?)";
    private static final String NEW = "(?:,? ?\\(?(?:n\\.? ?s\\.?|new style|gregorian(?: calendar)?)\\)?)";
    private static final String FIRST = "(?<day>[0-9]{1,2})\\.?";
    private static final String OTHER = "(?<other>[0-9]{1,2})\\.?";
    private static final String YEAR = ",? (?<year>[0-9]{4})";

    /** Two days of which one is that of the other calendar; some of these can be an interval as well. */
    private static final List<Pattern> BOTH = List.of(
            Pattern.compile(
                    FIRST + " ?(?<sign>[/(]) ?" + OTHER + "\\)?(?<month>)(?<later>) (?<both>" + MONTH + ")" + YEAR),
            Pattern.compile(FIRST + " ?(?<sign>[/(]) ?" + OTHER
                    + "\\)?(?<month>)(?<later>)\\.(?<both>[0-9]{1,2})\\.(?<year>[0-9]{4})"),
            Pattern.compile(FIRST + " (?<month>" + MONTH + ") ?(?<sign>[/(]) ?" + OTHER + " (?<later>" + MONTH
                    + ")\\)?(?<both>)" + YEAR),
            Pattern.compile(FIRST + " (?<month>" + MONTH + ")" + YEAR + " ?(?<sign>\\() ?" + OTHER + " (?<later>"
                    + MONTH + ")(?<both>)(?:" + OLD + "|" + NEW + ")?\\)?"));

    private static final Pattern OLD_ONLY = Pattern.compile("(?<date>.*[0-9]{4}.*?)" + OLD);
    private static final Pattern NEW_ONLY = Pattern.compile("(?<date>.*[0-9]{4}.*?)" + NEW);
    private static final Pattern DAY =
            Pattern.compile(FIRST + " (?<month>" + MONTH + ")" + YEAR + "|(?<iso>[0-9]{4}-[0-9]{2}-[0-9]{2})");

    private static final int REFORM = 1582;

    private static final String GREGORIAN = "a date is written in the Gregorian calendar (new style)";

    private OldStyle() {}

    static Optional<Restatement> restate(String text) {
        return both(text).or(() -> converted(text)).or(() -> plain(text));
    }

    private static Optional<Restatement> both(String text) {
        return BOTH.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .flatMap(found -> pair(found).stream())
                .findFirst();
    }

    private static Optional<Restatement> pair(Matcher found) {
        String month = found.group("month").isEmpty() ? found.group("both") : found.group("month");
        String later = found.group("later").isEmpty() ? found.group("both") : found.group("later");
        Optional<LocalDate> first = day(found.group("year"), month, found.group("day"));
        Optional<LocalDate> other = day(found.group("year"), later, found.group("other"));
        if (first.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        LocalDate one = first.get();
        LocalDate two = other.get();
        boolean isFirstOld = is(one, two);
        if (!isFirstOld && !is(two, one)) {
            return found.group("sign").equals("(") && one.getYear() > REFORM
                    ? Optional.of(Restatement.none("old and new style were " + apart(one) + " days apart in "
                            + one.getYear() + ", so that these cannot be one day"))
                    : Optional.empty();
        }
        if (found.group("sign").equals("(")) {
            return Optional.of(Restatement.as(GREGORIAN, (isFirstOld ? two : one).toString()));
        }
        return Optional.of(Restatement.as(
                        "these can be one day in old and in new style, or the first and the last of several",
                        (isFirstOld ? two : one).toString(),
                        "if it is one day in both calendars")
                .or(one + "/" + two, "if an interval is meant"));
    }

    private static boolean is(LocalDate julian, LocalDate gregorian) {
        return julian.getYear() > REFORM && julian.plusDays(apart(julian)).equals(gregorian);
    }

    /** A day that is told to be of the old style. */
    private static Optional<Restatement> converted(String text) {
        Matcher old = OLD_ONLY.matcher(text);
        if (!old.matches()) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(old.group("date").strip());
        if (!day.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> julian = day.group("iso") == null
                ? day(day.group("year"), day.group("month"), day.group("day"))
                : Optional.of(LocalDate.parse(day.group("iso")));
        return julian.filter(date -> date.getYear() > REFORM)
                .map(date ->
                        Restatement.as(GREGORIAN, date.plusDays(apart(date)).toString()));
    }

    private static Optional<Restatement> plain(String text) {
        Matcher found = NEW_ONLY.matcher(text);
        return found.matches()
                ? Optional.of(Restatement.as(
                        "every date is of the Gregorian calendar (new style), without a sign for it",
                        found.group("date").strip()))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        OptionalInt number =
                month.matches("[0-9]+") ? OptionalInt.of(Integer.parseInt(month)) : MonthNames.numberOf(month);
        try {
            return number.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(Integer.parseInt(year), number.getAsInt(), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** How many days later the Gregorian calendar counts than the Julian one; it changes with 29 February of the latter. */
    private static int apart(LocalDate julian) {
        int year = julian.getMonthValue() > 2 ? julian.getYear() : julian.getYear() - 1;
        int century = year / 100;
        return century - century / 4 - 2;
    }
}
