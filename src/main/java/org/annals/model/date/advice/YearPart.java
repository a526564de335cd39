package org.annals.model.date.advice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.Grouping;
import org.annals.model.date.parse.MonthNames;

/** Says which part of a year was meant, since nobody knows its number: mid-2001 is 2001-38. */
final class YearPart {

    private static final Pattern PART = Pattern.compile("-?[0-9]{4}-([2-4][0-9])");

    private YearPart() {}

    /** What is told of a text that means a part of a year; nothing of any other. */
    static Optional<String> message(String typed, String edtf) {
        Matcher part = PART.matcher(edtf);
        return part.matches()
                ? Grouping.of(Long.parseLong(part.group(1)))
                        .map(grouping -> "“" + typed + "” is " + name(grouping) + ", whose number " + grouping.code()
                                + " stands where a month would")
                : Optional.empty();
    }

    private static String name(Grouping grouping) {
        if (grouping.isSeason()) {
            return "a season";
        }
        String[] counts = {"first", "second", "third", "fourth"};
        int months = grouping.months();
        String unit = months == 3 ? "quarter" : months == 4 ? "third" : "half";
        int last = grouping.firstMonth() + months - 1;
        String count = last == 12 && months == 4 ? "last" : counts[last / months - 1];
        return "the " + count + " " + unit + " of a year (" + MonthNames.month(grouping.firstMonth()) + " to "
                + MonthNames.month(last) + ")";
    }
}
