package org.annals.model.date.advice;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.Day;
import org.annals.model.date.parse.Finding;
import org.annals.model.date.parse.Grammar;
import org.annals.problem.Rule;

/** Understands early, mid and late in a month, for which EDTF has no number: {@code late June 2003}. */
final class MonthThirds {

    private static final String MESSAGE = "a part of a month is written as the days that can be meant";

    private static final Pattern PART = Pattern.compile("(?:the )?(?:(?<early>early|beginning of|start of)"
            + "|(?<mid>mid|middle of)|(?:late|end of))(?:-| |(?<=of)) *(?<month>.+)");

    private MonthThirds() {}

    static Optional<Finding> explain(String text) {
        Matcher matcher = PART.matcher(text.toLowerCase(Locale.ROOT));
        return matcher.matches()
                ? WordedDate.edtf(matcher.group("month"))
                        .filter(month -> month.matches("[0-9]{4}-(?:0[1-9]|1[0-2])") && Grammar.accepts(month))
                        .map(month -> finding(text, matcher, month))
                : Optional.empty();
    }

    private static Finding finding(String text, Matcher part, String month) {
        long year = Long.parseLong(month.substring(0, 4));
        int last = Day.daysIn(year, Integer.parseInt(month.substring(5)));
        String days = part.group("early") != null
                ? month + "-01.." + month + "-10"
                : part.group("mid") != null ? month + "-11.." + month + "-20" : month + "-21.." + month + "-" + last;
        return Finding.of(Rule.DATE_FORM, 0, part.start("month"), MESSAGE)
                .fix(0, text.length(), "[" + days + "]", "")
                .fix(0, text.length(), month, "if the month is enough");
    }
}
