package org.annals.model.date.advice;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.parse.Grammar;
import org.annals.problem.Rule;

/**
 * One meaning of a text in words.
 *
 * @param condition what must be true for it, or nothing
 */
record Option(String edtf, String condition) {

    private static final Pattern ROUND = Pattern.compile("(?:the )?([0-9]{2})00'?s");
    private static final Pattern SHORT = Pattern.compile("(?:the )?'?([1-9])0'?s");
    private static final Pattern NAMED = Pattern.compile("\\b(twen|thir|for|fif|six|seven|eigh|nine)ties\\b");
    private static final Pattern PART = Pattern.compile("(?:the )?(?:early|mid|middle|late|beginning|start|end"
            + "|(?:first|second|third|last|[1-4](?:st|nd|rd|th)) (?:half|third|quarter))(?: of)?[ -](?<whole>(?:the )?"
            + "(?:.*[0-9]0'?s|.*(?:century|millennium)(?: b\\.?c\\.?(?:e\\.?)?)?))");
    private static final Pattern WINTER =
            Pattern.compile("(?:the )?winter (?:of )?([0-9]{2})([0-9]{2}) ?[/-] ?(?:[0-9]{2})?([0-9]{2})");

    private static final List<String> NAMES = List.of("twen", "thir", "for", "fif", "six", "seven", "eigh", "nine");

    Option as(String other) {
        return new Option(other, condition);
    }

    /** Whether it is a date, or would be if the calendar had its days: an interval within a set is none. */
    boolean isDate() {
        return Grammar.finding(edtf)
                .filter(finding -> finding.rule() != Rule.IMPOSSIBLE_DATE)
                .isEmpty();
    }

    /** Both of two, which is true if what either needs is. */
    Option and(Option other, String both) {
        boolean one = condition.isEmpty() || condition.equals(other.condition);
        return new Option(
                both,
                one ? other.condition : other.condition.isEmpty() ? condition : condition + ", " + other.condition);
    }

    /** The meanings of a text that has no one meaning, the likeliest first; none of any other. */
    static List<Option> of(String text) {
        Matcher round = ROUND.matcher(text);
        if (round.matches()) {
            String digits = round.group(1);
            return List.of(
                    new Option(digits + "0X", "if the decade is meant"),
                    new Option(digits + "XX", "if the century is meant"));
        }
        Matcher part = PART.matcher(Centuries.numbered(text));
        if (part.matches()) {
            return whole(part.group("whole"));
        }
        Matcher winter = WINTER.matcher(text);
        if (winter.matches() && (Integer.parseInt(winter.group(2)) + 1) % 100 == Integer.parseInt(winter.group(3))) {
            String year = winter.group(1) + winter.group(2);
            return List.of(new Option(year + "-24", "if the winter began in " + year));
        }
        Matcher decade = SHORT.matcher(withDigits(text));
        return decade.matches()
                ? List.of(new Option("19" + decade.group(1) + "X", "if the twentieth century is meant"))
                : List.of();
    }

    /** The sixties as 60s. */
    static String withDigits(String text) {
        return NAMED.matcher(text).replaceAll(name -> NAMES.indexOf(name.group(1)) + 2 + "0s");
    }

    /** EDTF has no part of a decade or of a century. */
    private static List<Option> whole(String text) {
        boolean decade = text.endsWith("s");
        List<Option> vague = of(text);
        if (!vague.isEmpty()) {
            return vague.stream()
                    .map(option -> new Option(option.edtf, option.condition.replace("is meant", "is enough")))
                    .toList();
        }
        return WordedDate.edtf(text).stream()
                .map(edtf -> new Option(edtf, "if the " + (decade ? "decade" : "century") + " is enough"))
                .toList();
    }
}
