package org.annals.model.date.restate;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.parse.MonthNames;

/** Understands a day or a month whose year is left out: 15 June, early June, 6月上旬. */
final class YearlessDates {

    private static final Pattern WORDS = Pattern.compile(
            "(?:on |in )?(?:(?<part>early|mid|late)[ -])?(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th|\\.)?(?: of)? )?(?<month>[a-z]{3,})\\.?");
    private static final Pattern HAN =
            Pattern.compile("(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})[日号號])?(?<part>[上中下]旬|初|底|末)?");
    private static final int MONTHS = 12;

    private YearlessDates() {}

    static Optional<Restatement> restate(String text) {
        Matcher han = HAN.matcher(text);
        if (han.matches()) {
            return restated(han, Integer.parseInt(han.group("month")));
        }
        Matcher words = WORDS.matcher(text);
        OptionalInt month = words.matches() ? MonthNames.numberOf(words.group("month")) : OptionalInt.empty();
        return month.isPresent() ? restated(words, month.getAsInt()) : Optional.empty();
    }

    private static Optional<Restatement> restated(Matcher found, int month) {
        if (month > MONTHS || month == 0) {
            return Optional.empty();
        }
        String date = "XXXX-" + two(month)
                + Optional.ofNullable(found.group("day"))
                        .map(day -> "-" + two(Integer.parseInt(day)))
                        .orElse("");
        String condition = found.group("part") == null ? "" : ", and the month is enough";
        return Optional.of(Restatement.as("a date begins with its year", date, "if the year is not known" + condition));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
