package org.annals.model.date.advice;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.model.date.parse.Finding;
import org.annals.problem.Rule;

/**
 * Understands a feast of the church with its year, {@code Easter 2004}: which day that was can be computed, but not whose feast
 * is meant. Before the reform of the calendar the day itself would be one of another calendar, so nothing is said of it.
 */
final class Feasts {

    private static final int FIRST_YEAR = 1583; // the first Easter of the Gregorian calendar
    private static final int LAST_YEAR = 4099;

    private static final String MESSAGE = "a feast is written as the day on which it fell";
    private static final String WESTERN = "if the feast of the Western churches is meant";
    private static final String EASTERN = "if the feast of the Orthodox churches is meant";
    private static final String FEAST = "if that day is meant";

    private static final String CHRISTMAS = "christmas";

    private static final Set<String> ONLY_WESTERN =
            Set.of("shrove tuesday", "ash wednesday", "trinity sunday", "corpus christi");

    /** Since then 25 December of the old style is told as 7 January of the new one, in the year that follows. */
    private static final int NEW_STYLE = 1918;

    /** Days after Easter Sunday. */
    private static final Map<String, Integer> MOVEABLE = Map.ofEntries(
            Map.entry("shrove tuesday", -47),
            Map.entry("ash wednesday", -46),
            Map.entry("palm sunday", -7),
            Map.entry("maundy thursday", -3),
            Map.entry("good friday", -2),
            Map.entry("holy saturday", -1),
            Map.entry("easter eve", -1),
            Map.entry("easter", 0),
            Map.entry("easter sunday", 0),
            Map.entry("easter monday", 1),
            Map.entry("ascension", 39),
            Map.entry("ascension day", 39),
            Map.entry("pentecost", 49),
            Map.entry("whitsun", 49),
            Map.entry("whit sunday", 49),
            Map.entry("whit monday", 50),
            Map.entry("trinity sunday", 56),
            Map.entry("corpus christi", 60));

    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("new year's day", "01-01"),
            Map.entry("epiphany", "01-06"),
            Map.entry("candlemas", "02-02"),
            Map.entry("assumption", "08-15"),
            Map.entry("michaelmas", "09-29"),
            Map.entry("all saints", "11-01"),
            Map.entry("all saints' day", "11-01"),
            Map.entry("all souls", "11-02"),
            Map.entry("all souls' day", "11-02"),
            Map.entry("martinmas", "11-11"),
            Map.entry("christmas eve", "12-24"),
            Map.entry(CHRISTMAS, "12-25"),
            Map.entry("christmas day", "12-25"),
            Map.entry("boxing day", "12-26"),
            Map.entry("new year's eve", "12-31"));

    private static final Pattern TEXT = Pattern.compile("(?:on |at )?(?:(?<first>[0-9]{4}),? )?"
            + "(?<side>western|catholic|eastern|orthodox)?(?: eastern)? ?(?<feast>"
            + Stream.concat(MOVEABLE.keySet().stream(), FIXED.keySet().stream())
                    .sorted((a, b) -> b.length() - a.length())
                    .collect(Collectors.joining("|"))
            + ")(?:,? (?:of |in )?(?<last>[0-9]{4}))?");

    private Feasts() {}

    /** Whether a text is a feast in a year in which its day is known. */
    static boolean isOne(String text) {
        return explain(text).isPresent();
    }

    static Optional<Finding> explain(String text) {
        Matcher typed = TEXT.matcher(
                text.strip().replaceAll(" +", " ").replace('\u2019', '\'').toLowerCase(Locale.ROOT));
        if (!typed.matches() || (typed.group("first") == null) == (typed.group("last") == null)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(typed.group("first") == null ? typed.group("last") : typed.group("first"));
        return year < FIRST_YEAR || year > LAST_YEAR
                ? Optional.empty()
                : Optional.of(finding(
                        Finding.of(Rule.DATE_FORM, 0, text.length(), MESSAGE),
                        typed.group("feast"),
                        year,
                        Optional.ofNullable(typed.group("side")).orElse("")));
    }

    private static Finding finding(Finding plain, String feast, int year, String side) {
        boolean isEastern = side.equals("eastern") || side.equals("orthodox");
        if (!MOVEABLE.containsKey(feast) && !(isEastern && feast.equals(CHRISTMAS))) {
            return plain.fix(year + "-" + FIXED.get(feast), FEAST);
        }
        Optional<Integer> after = Optional.ofNullable(MOVEABLE.get(feast));
        String western =
                after.map(days -> western(year).plusDays(days).toString()).orElse(year + "-12-25");
        String eastern = after.map(days -> eastern(year).plusDays(days))
                .orElseGet(() -> gregorian(LocalDate.of(year < NEW_STYLE ? year : year - 1, 12, 25)))
                .toString();
        if (western.equals(eastern) || ONLY_WESTERN.contains(feast)) {
            return plain.fix(western, FEAST);
        }
        return isEastern
                ? plain.fix(eastern, EASTERN).fix(western, WESTERN)
                : plain.fix(western, WESTERN).fix(eastern, EASTERN);
    }

    /** Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, ch. 8, after Butcher). */
    static LocalDate western(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    /** Easter Sunday by the Julian computus (ibid.), as a day of the Gregorian calendar. */
    static LocalDate eastern(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int days = d + e + 114;
        return gregorian(LocalDate.of(year, days / 31, days % 31 + 1));
    }

    /** A day of the Julian calendar after February. */
    private static LocalDate gregorian(LocalDate julian) {
        int century = julian.getYear() / 100;
        return julian.plusDays(century - century / 4 - 2L);
    }
}
