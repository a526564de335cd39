package org.annals.model.date.advice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.annals.model.date.parse.Finding;
import org.annals.model.date.parse.MonthNames;
import org.annals.problem.Rule;

/** Understands the month in a date in Russian words: {@code 15 июля 2003 г.} */
final class RussianMonths {

    private static final List<String> STEMS =
            List.of("янв", "фев", "мар", "апр", "ма[йяе]", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

    private static final Pattern DATE = Pattern.compile(
            "(?<day>[0-9]{1,2} )?(?<month>\\p{IsCyrillic}+)\\.? (?<year>[0-9]{4})(?: ?(?:г\\.?|года?|году))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private RussianMonths() {}

    static Optional<Finding> explain(String text) {
        Matcher matcher = DATE.matcher(text);
        return matcher.matches()
                ? numberOf(matcher.group("month")).stream()
                        .mapToObj(month -> finding(text, matcher, month))
                        .findFirst()
                : Optional.empty();
    }

    /** The number of a month by its name in any case, or the beginning of it. */
    static OptionalInt numberOf(String word) {
        return IntStream.range(0, STEMS.size())
                .filter(month -> word.toLowerCase(Locale.ROOT).matches(STEMS.get(month) + ".*"))
                .map(month -> month + 1)
                .findFirst();
    }

    private static Finding finding(String text, Matcher date, int month) {
        String day = Optional.ofNullable(date.group("day")).orElse("");
        return Finding.of(
                        Rule.DATE_FORM,
                        date.start("month"),
                        date.end("month"),
                        "a date is written in digits with the year first")
                .fix(0, text.length(), day + MonthNames.month(month) + " " + date.group("year"), "");
    }
}
