package org.annals.model.date.restate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.tongues.Tongues;

/** Understands a year of two digits in a Chinese date, which can be one of a century or of the Republic: 90年6月15日. */
final class ShortHanYears {

    private static final Pattern DATED =
            Pattern.compile("(?<year>[0-9]{2})(?<rest>年(?:0?[1-9]|1[0-2])月(?:[0-9]{1,2}[日号號])?)");
    private static final int REPUBLIC = 1911; // the year before its first
    private static final int PIVOT = 30; // two digits up to here are more likely of this century

    private ShortHanYears() {}

    static Optional<Restatement> restate(String text) {
        Matcher found = DATED.matcher(Tongues.withHanDigits(text));
        if (!found.matches()) {
            return Optional.empty();
        }
        int digits = Integer.parseInt(found.group("year"));
        int year = digits + (digits <= PIVOT ? 2000 : 1900);
        Restatement said = Restatement.as(
                "a year is written with all its digits", year + found.group("rest"), "if the year is " + year);
        return Optional.of(
                digits == 0
                        ? said
                        : said.or(
                                (REPUBLIC + digits) + found.group("rest"),
                                "if the year is one of the Republic of China"));
    }
}
