package org.annals.model.date.advice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.parse.Finding;
import org.annals.model.date.parse.Grammar;
import org.annals.model.date.parse.MonthNames;
import org.annals.problem.Rule;

/** Understands a date in digits whose parts stand in another order than in EDTF: 15.6.2001, 6/15/2001, 06/2001. */
final class DigitDate {

    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})(?:([/ -])|\\. ?)(\\d{1,2})(?:\\2|\\. ?)(\\d{4}|\\d{2})\\.?");
    private static final Pattern DAY_SECOND = Pattern.compile("(\\d{4})[./ -](\\d{1,2})[./ -](\\d{1,2})\\.?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./-](\\d{4})");
    private static final Pattern MONTH_LAST = Pattern.compile("(\\d{4})[./](\\d{1,2})");

    private static final String YEAR_FIRST =
            "a date is written with the year first, then month and day, joined by hyphens";
    private static final String SHORT = "a year has four digits";
    private static final int PIVOT = 30; // two digits up to here are more likely of this century

    private DigitDate() {}

    static Optional<Finding> explain(String text) {
        Map<String, String> meanings = meanings(text);
        if (meanings.isEmpty()) {
            return Optional.empty();
        }
        Finding finding = Finding.of(Rule.DATE_FORM, 0, text.length(), message(text, meanings.size()));
        for (Map.Entry<String, String> meaning : meanings.entrySet()) {
            finding = finding.fix(0, text.length(), meaning.getKey(), meaning.getValue());
        }
        return Optional.of(
                meanings.size() > 1
                        ? finding
                        : impossible(text, meanings.keySet().iterator().next()).orElse(finding));
    }

    /** What the calendar says of a day that it lacks. */
    private static Optional<Finding> impossible(String text, String edtf) {
        return Grammar.finding(edtf)
                .filter(finding -> finding.rule() == Rule.IMPOSSIBLE_DATE)
                .map(finding -> finding.toldOf(text, edtf));
    }

    /** Whether it looks like a day, though none of its numbers may be a month: 13/13/2001. */
    static boolean isShapedLikeDay(String text) {
        Matcher numbers = DAY.matcher(text);
        return numbers.matches() && numbers.group(4).length() == 4;
    }

    /** The EDTF, if it is one date beyond doubt. */
    static Optional<String> edtf(String text) {
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return isMonth(month.group(1)) ? Optional.of(month.group(2) + "-" + two(month.group(1))) : Optional.empty();
        }
        Matcher last = MONTH_LAST.matcher(text);
        if (last.matches()) {
            return isMonth(last.group(2)) ? Optional.of(last.group(1) + "-" + two(last.group(2))) : Optional.empty();
        }
        Map<String, String> meanings = meanings(text);
        return meanings.size() == 1 ? meanings.keySet().stream().findFirst() : Optional.empty();
    }

    /** What a day can be, the likeliest first, and what must be true for it. */
    private static Map<String, String> meanings(String text) {
        var meanings = new LinkedHashMap<String, String>();
        Matcher second = DAY_SECOND.matcher(text);
        if (second.matches()) {
            boolean swapped = !isMonth(second.group(2)) && isMonth(second.group(3));
            String month = two(second.group(swapped ? 3 : 2));
            String day = two(second.group(swapped ? 2 : 3));
            if (text.charAt(4) != '-' || (swapped && Integer.parseInt(day) > 20)) { // 2001-13-05 has no such month
                meanings.put(second.group(1) + "-" + month + "-" + day, "");
            }
        }
        Matcher numbers = DAY.matcher(text);
        if (numbers.matches()) {
            boolean dots = numbers.group(2) == null;
            boolean dayFirst = isMonth(numbers.group(3));
            boolean monthFirst = isMonth(numbers.group(1)) && !(dots && dayFirst);
            String first = two(numbers.group(1));
            String other = two(numbers.group(3));
            String year = numbers.group(4);
            if (dayFirst) {
                put(meanings, year, other + "-" + first, "");
            }
            if (monthFirst) {
                put(meanings, year, first + "-" + other, dayFirst ? "if the month stands first" : "");
            }
            if (year.length() == 2 && "-".equals(numbers.group(2)) && dayFirst && first.length() == 2) {
                meanings.putIfAbsent("20" + first + "-" + other + "-" + year, "if the year stands first");
            }
        }
        return meanings;
    }

    private static void put(Map<String, String> meanings, String year, String rest, String condition) {
        if (year.length() == 4) {
            meanings.putIfAbsent(year + "-" + rest, condition);
            return;
        }
        boolean recent = Integer.parseInt(year) <= PIVOT;
        meanings.putIfAbsent((recent ? "20" : "19") + year + "-" + rest, condition);
        if (condition.isEmpty()) {
            String other = recent ? "if the last century is meant" : "if this century is meant";
            meanings.putIfAbsent((recent ? "19" : "20") + year + "-" + rest, other);
        }
    }

    private static String message(String text, int meanings) {
        Matcher numbers = DAY.matcher(text);
        if (!numbers.matches()) {
            return "the parts of a date are joined by hyphens, the month before the day";
        }
        if (numbers.group(4).length() == 2) {
            return SHORT;
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        return meanings > 1
                ? text + " can be " + first + " " + MonthNames.month(second) + " or " + second + " "
                        + MonthNames.month(first)
                : YEAR_FIRST;
    }

    private static boolean isMonth(String digits) {
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= 12;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
