package org.annals.model.date.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.Grouping;

/**
 * A date such as {@code 1939-41}: to EDTF the second half of 1939 (Level 2, Sub-year groupings), to most people the years
 * from 1939 to 1941.
 *
 * @param part what it is to EDTF, in words
 * @param years the interval that a person may mean
 */
public record SeasonOrYears(String part, String years) {

    private static final Pattern TYPED = Pattern.compile("([0-9]{2})([0-9]{2})-([0-9]{2})");

    /** Years of the longest span that is written so: nobody takes 2001-22 for two decades. */
    private static final int LONGEST = 12;

    /** Nothing, if the second number does not lie a little beyond the first, so that no span can be meant. */
    public static Optional<SeasonOrYears> of(String text) {
        Matcher numbers = TYPED.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        int span = Integer.parseInt(numbers.group(3)) - Integer.parseInt(numbers.group(2));
        if (span <= 0 || span > LONGEST) {
            return Optional.empty();
        }
        String year = numbers.group(1) + numbers.group(2);
        return Grouping.of(Integer.parseInt(numbers.group(3)))
                .map(grouping -> new SeasonOrYears(
                        words(grouping) + " of " + year, year + "/" + numbers.group(1) + numbers.group(3)));
    }

    /** The same part of the year in a form that nobody takes for years: a set that has just one member. */
    public static String plainly(String text) {
        return "[" + text + "]";
    }

    private static String words(Grouping grouping) {
        return switch (grouping) {
            case SPRING -> "the spring";
            case SUMMER -> "the summer";
            case AUTUMN -> "the autumn";
            case WINTER -> "the winter";
            case NORTHERN_SPRING -> "the northern spring";
            case NORTHERN_SUMMER -> "the northern summer";
            case NORTHERN_AUTUMN -> "the northern autumn";
            case NORTHERN_WINTER -> "the northern winter";
            case SOUTHERN_SPRING -> "the southern spring";
            case SOUTHERN_SUMMER -> "the southern summer";
            case SOUTHERN_AUTUMN -> "the southern autumn";
            case SOUTHERN_WINTER -> "the southern winter";
            case QUARTER_1 -> "the first quarter";
            case QUARTER_2 -> "the second quarter";
            case QUARTER_3 -> "the third quarter";
            case QUARTER_4 -> "the fourth quarter";
            case QUADRIMESTER_1 -> "the first third";
            case QUADRIMESTER_2 -> "the second third";
            case QUADRIMESTER_3 -> "the last third";
            case SEMESTRAL_1 -> "the first half";
            case SEMESTRAL_2 -> "the second half";
        };
    }
}
