package org.annals.model.date.restate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.parse.MonthNames;

/** Understands short forms of offices and archives: 15/VI/2001, 2Q 2001, 1H 2001, FY2001, New Year's Eve 1999/2000. */
final class Shorthand {

    private static final Pattern ROMAN = Pattern.compile(
            "(?:(?<day>[0-9]{1,2})[./ -]{1,2})?(?<month>x?i{1,3}|iv|vi{0,3}|i?x)[./ -]{1,2}(?<year>[0-9]{4}|[0-9]{2})");
    private static final List<String> NUMERALS =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    private static final String MONTH = "a month is written with two digits, behind its year";
    private static final int QUARTERS = 4;
    private static final Pattern PART = Pattern.compile("(?<number>[1-4])(?<unit>[qh])[ /-]?(?<year>[0-9]{4})");
    private static final Pattern FISCAL = Pattern.compile(
            "(?:(?:fy|f\\.y\\.|fiscal(?: year)?|financial year|haushaltsjahr|geschäftsjahr|wirtschaftsjahr"
                    + "|rechnungsjahr|финансовый год) ?(?<year>[0-9]{4})(?: ?[/-] ?(?<end>[0-9]{4}|[0-9]{2}))?|(?<han>[0-9]{4})(?:财年|財年|年度))");
    private static final Pattern EVE =
            Pattern.compile("(?<feast>new year's eve|silvester) (?<year>[0-9]{4}) ?[/-] ?(?<next>[0-9]{4}|[0-9]{2})");

    private Shorthand() {}

    static Optional<Restatement> restate(String text) {
        return roman(text).or(() -> part(text)).or(() -> fiscal(text)).or(() -> eve(text));
    }

    private static Optional<Restatement> roman(String text) {
        Matcher found = ROMAN.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String day = Optional.ofNullable(found.group("day"))
                .map(number -> number + " ")
                .orElse("");
        String month =
                MonthNames.month(NUMERALS.indexOf(found.group("month")) + 1).toLowerCase(Locale.ROOT);
        int number = NUMERALS.indexOf(found.group("month")) + 1;
        String date = day + month + " " + found.group("year");
        return Optional.of(
                day.isEmpty() && number <= QUARTERS
                        ? Restatement.as(MONTH, date, "if a month is meant")
                                .or("q" + number + " " + found.group("year"), "if a quarter is meant")
                        : Restatement.as(MONTH, date));
    }

    private static Optional<Restatement> part(String text) {
        Matcher found = PART.matcher(text);
        return found.matches()
                ? Optional.of(Restatement.as(
                        "a part of a year has a number, which stands where a month would",
                        found.group("unit") + found.group("number") + " " + found.group("year")))
                : Optional.empty();
    }

    /** It begins in another month from country to country, so its days are not known. */
    private static Optional<Restatement> fiscal(String text) {
        Matcher found = FISCAL.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String message =
                "a fiscal year begins in another month in each country: write its first and its last month, such as 2001-04/2002-03";
        if (found.group("end") != null) {
            String year = found.group("year");
            String end =
                    found.group("end").length() == 2 ? year.substring(0, 2) + found.group("end") : found.group("end");
            return Optional.of(Restatement.as(message, year + "/" + end, "if the two years are enough"));
        }
        String year = Optional.ofNullable(found.group("year")).orElseGet(() -> found.group("han"));
        return Optional.of(Restatement.as(message, year, "if it is the calendar year"));
    }

    private static Optional<Restatement> eve(String text) {
        Matcher found = EVE.matcher(text);
        return found.matches()
                        && (Integer.parseInt(found.group("year")) + 1 - Integer.parseInt(found.group("next"))) % 100
                                == 0
                ? Optional.of(Restatement.as(
                        "a feast is written as the day on which it fell", "new year's eve " + found.group("year")))
                : Optional.empty();
    }
}
