package org.annals.model.date.restate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.restate.Restatement.Wording;

/** Understands a time of day beside a date: 17.6.1953 14:30 Uhr, June 15, 2001, 2:30 pm, 2001年6月15日14时30分. */
final class TimesOfDay {

    private static final String HALF = "(?<half>[ap]\\.? ?m\\.?(?![a-z]))?";
    private static final String CLOCK = "(?: ?(?:uhr|h|hrs?|hours|ч\\.?|час(?:ов|а)?))?";
    private static final String ZONE = "(?: ?\\(?(?<zone>z|utc|gmt|mes?z|ces?t|msk|мск|[ecmp][sd]t|jst|bst)\\)?)?";
    private static final String JOIN = "(?:,? |, ?|;|,? (?:um|at|в|gegen|около) ?)";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<date>.+?)" + JOIN
                    + "(?<hour>[0-9]{1,2})[:.](?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))? ?" + HALF + CLOCK + ZONE),
            Pattern.compile("(?:um |at |в )?(?<hour>[0-9]{1,2})[:.](?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))? ?"
                    + HALF + CLOCK + ZONE + "(?:,? (?:on |am )?|, ?)(?<date>.+)"),
            Pattern.compile("(?<date>.+?)" + JOIN
                    + "(?<hour>[0-9]{1,2})(?<minute>)(?<second>) ?(?:(?<half>[ap]\\.? ?m\\.?)|uhr|h|hrs?|o'clock|ч\\.?|час(?:ов|а)?)"
                    + ZONE),
            Pattern.compile(
                    "(?<date>.+[日号號]) ?(?<half>上午|下午|凌晨|早上|晚上|中午)?(?<hour>[0-9]{1,2})[时時点點:](?:(?<minute>[0-9]{1,2})分?)?(?<second>)(?<zone>)"));

    /** The grammar itself tells how these two are joined. */
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-?[0-9]{2}-?[0-9]{2},?[ t]+[0-9][-0-9:.+z]*");

    private static final String JOINED =
            "a time of day stands behind its day with a T and with seconds, or in the text";
    private static final String TOLD = "a time of day without its minutes is told in the text, not in the date";
    private static final String CONDITION = "if the time is told in the text";

    private TimesOfDay() {}

    static Optional<Restatement> restate(String text) {
        return ISO.matcher(text).matches()
                ? Optional.empty()
                : FORMS.stream()
                        .map(form -> form.matcher(text))
                        .filter(Matcher::matches)
                        .flatMap(found -> restated(found).stream())
                        .findFirst();
    }

    private static Optional<Restatement> restated(Matcher found) {
        int hour = hour(Integer.parseInt(found.group("hour")), group(found, "half"));
        String minute = group(found, "minute");
        String second = group(found, "second");
        if (hour > 23 || (!minute.isEmpty() && Integer.parseInt(minute) > 59)) {
            return Optional.empty();
        }
        String date = found.group("date").strip();
        String zone = group(found, "zone");
        boolean isUniversal = zone.matches("z|utc|gmt");
        if (minute.isEmpty() || !(zone.isEmpty() || isUniversal)) {
            return Optional.of(Restatement.as(minute.isEmpty() ? TOLD : JOINED, date, CONDITION));
        }
        String time = "T" + two(Integer.toString(hour)) + ":" + two(minute) + ":" + (second.isEmpty() ? "00" : second)
                + (isUniversal ? "Z" : "");
        return Optional.of(
                Restatement.none(JOINED).or(new Wording(date, time, "")).or(date, CONDITION));
    }

    private static int hour(int hour, String half) {
        boolean isLate = half.startsWith("p") || half.equals("下午") || half.equals("晚上");
        boolean isEarly = half.startsWith("a") || half.equals("上午") || half.equals("凌晨") || half.equals("早上");
        return isLate && hour < 12 ? hour + 12 : isEarly && hour == 12 ? 0 : hour;
    }

    private static String group(Matcher found, String name) {
        return Optional.ofNullable(found.group(name)).orElse("");
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
