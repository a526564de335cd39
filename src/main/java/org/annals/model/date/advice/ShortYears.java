package org.annals.model.date.advice;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.parse.Finding;
import org.annals.model.date.parse.Grammar;
import org.annals.problem.Rule;

/** Understands the end of a year behind the name of a month: {@code Sept 04}, {@code 12 June '04}. */
final class ShortYears {

    private static final int PIVOT = 30; // two digits up to here are more likely of this century

    private static final Pattern DATED =
            Pattern.compile("(?<before>(?:[0-9]{1,2}(?:st|nd|rd|th|\\.)? (?:of )?)?[a-z]{3,}\\.?"
                    + "|[a-z]{3,}\\.? [0-9]{1,2}(?:st|nd|rd|th)?(?=,| '))(?:,? |-)(?<sign>'?)(?<year>[0-9]{2})");

    private ShortYears() {}

    static Optional<Finding> explain(String text) {
        Matcher typed = DATED.matcher(text.toLowerCase(Locale.ROOT));
        if (!typed.matches()) {
            return Optional.empty();
        }
        String before = typed.group("before");
        String digits = typed.group("year");
        boolean recent = Integer.parseInt(digits) <= PIVOT;
        Optional<String> likely = date(before + (recent ? " 20" : " 19") + digits);
        Optional<String> other = date(before + (recent ? " 19" : " 20") + digits);
        if (likely.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Finding finding = Finding.of(
                        Rule.DATE_FORM, typed.start("sign"), text.length(), "a year is written with all its digits")
                .fix(0, text.length(), likely.get(), "")
                .fix(0, text.length(), other.get(), "if " + (recent ? "the last" : "this") + " century is meant");
        boolean canBeDay = typed.group("sign").isEmpty() && before.matches("[a-z.]+");
        return Optional.of(
                canBeDay
                        ? date(before + " " + digits + " 2000")
                                .map(day -> finding.fix(
                                        0, text.length(), "XXXX" + day.substring(4), "if the year is not known"))
                                .orElse(finding)
                        : finding);
    }

    /** A month or a day: other words than the name of a month make no date of two digits. */
    private static Optional<String> date(String text) {
        return WordedDate.edtf(text)
                .filter(date -> date.matches("[0-9]{4}-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?") && Grammar.accepts(date));
    }
}
