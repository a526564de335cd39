package org.annals.model.date.advice;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.annals.model.date.DateTime;
import org.annals.model.date.Day;
import org.annals.model.date.Digits;
import org.annals.model.date.When;
import org.annals.model.date.Year;
import org.annals.model.date.parse.Finding;
import org.annals.model.date.parse.Grammar;
import org.annals.problem.Rule;

/**
 * Whether a date says again what was typed: its numbers, each as what it can be, in their order and in their era, and no
 * number besides.
 *
 * <p>Advice is made of guesses, one after the other; this looks at where they led.
 */
public final class Echo {

    /** Forms of EDTF and of its draft, and counted weeks and days, whose rules are exact and leave nothing to guess. */
    private static final Pattern EXACT = Pattern.compile(
            "[\\[{(].*|[yY]-?[0-9xuX].*|.*[0-9][xuXp]+(?![A-Za-z]).*"
                    + "|[0-9]{2}(?:\\?\\?|--)|[0-9]{3}-|[0-9]{3}\\?|.*-\\?\\?|[0-9]{4}-(?:[0-9]{2}-)?[0-3]\\?|.*[0-9X][eES][0-9].*|.*-(?:xx|uu|XX).*|[0-9]{4}-?W.*|[0-9]{4}-[0-9]{3}");

    private static final Pattern SEASON = Pattern.compile(".*[0-9]{4}-(2[1-9]|3[0-9]|4[01])(?:[^0-9].*)?");
    private static final Pattern PAIR =
            Pattern.compile("(?<![0-9-])[0-9]{3}([0-9])[-/\\p{Pd}]([0-9])(?![0-9]|[-/.][0-9])");
    private static final Pattern LOSS = Pattern.compile("if .* (?:can go|not known|is enough|is wrong|began in .*)");

    private final Typed typed;
    private final boolean mayLose;
    private int year;
    private int month;
    private int day;

    private Echo(Typed typed, boolean mayLose) {
        this.typed = typed;
        this.mayLose = mayLose;
    }

    /**
     * Whether a date can be offered for a text.
     *
     * @param edtf a date that can be read
     * @param condition what is said with the offer; what it names can be left out
     */
    public static boolean isOf(String typed, String edtf, String condition) {
        Typed words = Typed.of(typed);
        if (isExact(typed) || words.isBeyond() || condition.equals("if a year is meant") || Feasts.isOne(typed)) {
            return true; // what lies beside a date is made of the bounds of one that was accepted, and a feast is
            // computed
        }
        When when = Grammar.read(edtf);
        List<Numbers> dates = Numbers.of(when);
        boolean mayLose = LOSS.matcher(condition).matches();
        var echo = new Echo(words, mayLose);
        return dates.stream().allMatch(echo::follows)
                && (when instanceof DateTime
                        || mayLose
                        || words.numbers().stream().allMatch(number -> echo.isSaid(number, dates)));
    }

    /** Whether a program may write a date for a text without asking: each number stands in it as it was typed. */
    public static boolean isSure(String typed, String edtf) {
        List<Year> years =
                Numbers.of(Grammar.read(edtf)).stream().map(Numbers::year).toList();
        return Digits.areIn(typed, edtf)
                && !isPair(typed)
                && (EXACT.matcher(typed).matches() || Typed.of(typed).isPlain(years));
    }

    /** Whether one digit behind a year can be a month or the end of a later year: 1801-2. */
    private static boolean isPair(String typed) {
        return PAIR.matcher(typed).results().anyMatch(pair -> pair.group(2).compareTo(pair.group(1)) > 0);
    }

    /** Whether the text is EDTF but for what the grammar itself puts right. */
    private static boolean isExact(String typed) {
        Optional<Rule> rule = Grammar.finding(typed).map(Finding::rule);
        return EXACT.matcher(typed).matches()
                || rule.filter(found -> found != Rule.DATE_FORM).isPresent();
    }

    /** Whether each number of a date was typed, none of them before that of the date before it. */
    private boolean follows(Numbers date) {
        int whole = first(year, number -> number.canBe(date.year()));
        int y = whole >= 0 ? whole : first(year, number -> isYear(number, date.year()));
        int m = date.month().map(digits -> month(digits, y)).orElse(month);
        int d = date.day()
                .map(digits ->
                        first(day, number -> number.index() != y && number.index() != m && isDay(number, digits, date)))
                .orElse(day);
        year = Math.max(y, year);
        month = Math.max(m, month);
        day = Math.max(d, day);
        return (y >= 0 || date.year().digits().isUnspecified())
                && (m >= 0 || date.month().filter(this::isOpenMonth).isPresent())
                && (d >= 0 || !date.day().orElseThrow().isSpecified() || typed.isPart());
    }

    /** The name of a month goes before a number that would do, too: the 1 of 1st January is its day. */
    private int month(Digits digits, int y) {
        Predicate<TypedNumber> suits = number -> number.index() != y && number.canBeMonth(digits);
        int named = first(month, suits.and(number -> number.kind() == TypedNumber.Kind.NAME));
        return named >= 0 ? named : first(month, suits);
    }

    private int first(int from, Predicate<TypedNumber> suits) {
        return typed.numbers().stream()
                .skip(from)
                .filter(suits)
                .findFirst()
                .map(TypedNumber::index)
                .orElse(-1);
    }

    /** A year that lacks its century is too little to leave out what stands beside it. */
    private boolean isYear(TypedNumber number, Year year) {
        return number.canBe(year) || (!mayLose && typed.canBeShortYear(number, year));
    }

    private static boolean isDay(TypedNumber number, Digits day, Numbers date) {
        Digits month = date.month().orElseThrow();
        int last = month.isSpecified() ? Day.daysIn(date.year().first(), (int) month.smallest()) : 31;
        return day.isSpecified() && number.canBeDay(day, last);
    }

    /** A month that is not known needs no number; a season may stand there in digits, as EDTF has it. */
    private boolean isOpenMonth(Digits digits) {
        var season = SEASON.matcher(typed.text());
        return !digits.isSpecified() || (season.matches() && season.group(1).equals(digits.text()));
    }

    private boolean isSaid(TypedNumber number, List<Numbers> dates) {
        return dates.stream()
                .anyMatch(date -> isYear(number, date.year())
                        || date.month().filter(number::canBeMonth).isPresent()
                        || isSeason(number)
                        || date.day()
                                .filter(digits -> typed.isPart() || isDay(number, digits, date))
                                .isPresent());
    }

    /** A season in digits, as EDTF has it. */
    private boolean isSeason(TypedNumber number) {
        var season = SEASON.matcher(typed.text());
        return season.matches() && season.group(1).equals(number.digits());
    }
}
