package org.annals.model.date.restate;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.parse.MonthNames;

/**
 * Understands a day with two years, of which the first began in March and the second in January: 13 February 1748/49. As
 * long as only one of them is meant, there is no interval between them.
 */
final class DualYears {

    private static final String YEARS = "(?<year>[0-9]{4}) ?/ ?(?<next>[0-9]{4}|[0-9]{1,2})(?![0-9/])";
    private static final String DAY = "(?<day>[0-9]{1,2})(?:st|nd|rd|th|\\.)?";
    private static final String MONTH = "(?<month>[a-z]{3,})\\.?";
    private static final String NO_DATE_BEFORE = "(?<![0-9a-z]|[0-9][./-])";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(NO_DATE_BEFORE + "(?:" + DAY + " ?(?:of )?)?" + MONTH + ",? " + YEARS),
            Pattern.compile(NO_DATE_BEFORE + MONTH + " " + DAY + ",? " + YEARS),
            Pattern.compile(
                    NO_DATE_BEFORE + "(?<day>[0-9]{1,2})(?<sign>[.-]) ?(?<month>[0-9]{1,2})\\k<sign> ?" + YEARS),
            Pattern.compile(NO_DATE_BEFORE + YEARS
                    + "[- ](?<month>[0-9]{2}|[a-z]{3,})\\.?(?:[- ](?<day>[0-9]{1,2}))?(?![0-9a-z])"));

    private static final int MONTHS = 12;
    private static final int MARCH = 3;

    private static final String ONE =
            "a month with two years is written with the one that is meant; from January to March"
                    + " the second is that of the new style";

    private DualYears() {}

    static Optional<Restatement> restate(String text) {
        return FORMS.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::find)
                .filter(DualYears::isNext)
                .flatMap(found -> month(found).stream().mapToObj(month -> restated(text, found, month)))
                .findFirst();
    }

    private static boolean isNext(Matcher found) {
        String next = Integer.toString(Integer.parseInt(found.group("year")) + 1);
        return next.endsWith(found.group("next"));
    }

    private static OptionalInt month(Matcher found) {
        String month = found.group("month");
        OptionalInt number =
                month.matches("[0-9]+") ? OptionalInt.of(Integer.parseInt(month)) : MonthNames.numberOf(month);
        return number.stream().filter(one -> one >= 1 && one <= MONTHS).findFirst();
    }

    /** None where the year began long before, so that nobody knows why there are two. */
    private static Restatement restated(String text, Matcher found, int month) {
        Restatement none = Restatement.none(ONE);
        if (month > MARCH) {
            return none;
        }
        int year = Integer.parseInt(found.group("year"));
        Restatement later = with(none, text, found, YearMonth.of(year + 1, month), "if the second year is meant");
        return with(later, text, found, YearMonth.of(year, month), "if the first year is meant");
    }

    /** None for a day that the month of that year lacks. */
    private static Restatement with(Restatement said, String text, Matcher found, YearMonth month, String condition) {
        Optional<String> day = Optional.ofNullable(found.group("day"));
        if (day.filter(number -> !month.isValidDay(Integer.parseInt(number))).isPresent()) {
            return said;
        }
        String date = day.map(number -> month.atDay(Integer.parseInt(number)).toString())
                .orElseGet(month::toString);
        return said.or(text.substring(0, found.start()) + date + text.substring(found.end()), condition);
    }
}
