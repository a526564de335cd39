package org.annals.model.date.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.model.date.parse.Finding;
import org.annals.model.date.parse.Scanner;
import org.annals.problem.Rule;

/** What a text that is no date was probably meant to be, the most telling explanation first. */
public final class Hints {

    /** Behind a day words can follow, but none that belong to it. */
    private static final int WHOLE_DATE = "2001-06-15".length();

    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9A-Fa-f]{2,}");

    private Hints() {}

    /** Explanations of a text, given what stopped the grammar. */
    public static List<Finding> of(String text, Finding grammar) {
        if (Characters.check(text).isPresent()) {
            return List.of(grammar);
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return List.of();
        }
        int[] part = part(text, grammar.from());
        String partText = text.substring(part[0], part[1]);
        var hints = new ArrayList<Finding>();
        Draft.explain(text).ifPresent(hints::add);
        Feasts.explain(text).ifPresent(hints::add);
        ShortYears.explain(text).ifPresent(hints::add);
        LetterDigits.explain(text).ifPresent(hints::add);
        Weekdays.explain(text).ifPresent(hints::add);
        MonthThirds.explain(text).ifPresent(hints::add);
        MonthThirds.explain(partText).map(finding -> finding.moved(part[0])).ifPresent(hints::add);
        ForeignForms.explain(text).ifPresent(hints::add);
        ForeignForms.explain(partText).map(finding -> finding.moved(part[0])).ifPresent(hints::add);
        WordedForms.explain(text).ifPresent(hints::add);
        WordedForms.explain(partText).map(finding -> finding.moved(part[0])).ifPresent(hints::add);
        spaces(text).ifPresent(hints::add);
        if (!isWorded(text) || (grammar.from() >= 4 && text.indexOf(' ') < 0) || grammar.from() >= WHOLE_DATE) {
            hints.add(grammar);
        }
        return hints;
    }

    /** What can be said of a text for which EDTF has no form at all. */
    public static Optional<Finding> withoutFix(String text, Finding grammar) {
        if (text.matches("R?[0-9]*/?P[0-9].*|.*/P[0-9].*|R[0-9]*/.*")) {
            return Optional.of(
                    Finding.of(Rule.DATE_FORM, 0, text.length(), "a length of time or a repetition is not a date"));
        }
        if (DigitDate.isShapedLikeDay(text)) {
            return Optional.of(
                    Finding.of(Rule.IMPOSSIBLE_DATE, 0, text.length(), "no month and day have these numbers"));
        }
        return text.matches(".*[a-z].*") && grammar.from() == 0
                ? Optional.of(
                        Finding.of(Rule.DATE_FORM, 0, text.length(), "a date is written in digits, such as 2001-06-15"))
                : Optional.empty();
    }

    /** Whether it has words, whose digits the grammar would mistake. */
    private static boolean isWorded(String text) {
        return text.matches(".*(?:[a-z]{2}|[A-WYZ]{2}).*");
    }

    /** Level 2, Set representation, rule 4: "No spaces are allowed, anywhere within the expression". */
    private static Optional<Finding> spaces(String text) {
        int from = text.indexOf(' ');
        if (from < 0 || !text.matches("[-0-9XYEST?~%./,:+Z\\[\\]{} ]+")) {
            return Optional.empty();
        }
        int to = from;
        while (to < text.length() && text.charAt(to) == ' ') {
            to++;
        }
        boolean betweenDigits = from > 0
                && Scanner.isDigit(text.charAt(from - 1))
                && to < text.length()
                && Scanner.isDigit(text.charAt(to));
        if (betweenDigits) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(Rule.DATE_FORM, from, to, "a date has no spaces in it")
                .fix(""));
    }

    /** The date around a place: from and to the nearest slash, comma, bracket or pair of dots. */
    private static int[] part(String text, int at) {
        int from = Math.min(at, text.length());
        while (from > 0 && !separates(text, from - 1)) {
            from--;
        }
        int to = Math.min(at, text.length());
        while (to < text.length() && !separates(text, to)) {
            to++;
        }
        return new int[] {from, to};
    }

    private static boolean separates(String text, int at) {
        boolean dots = text.startsWith("..", at) || (at > 0 && text.startsWith("..", at - 1));
        return dots || "/,[]{}".indexOf(text.charAt(at)) >= 0;
    }
}
