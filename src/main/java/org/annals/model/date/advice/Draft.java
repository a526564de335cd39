package org.annals.model.date.advice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.parse.Finding;
import org.annals.problem.Rule;

/** The forms of the draft of 2012, which still circulate (the specification lists them under "Differences"). */
final class Draft {

    /** A form of the draft, what stands for it today, and what to tell. */
    private record Form(Pattern pattern, String today, String message) {
        Form(String pattern, String today, String message) {
            this(Pattern.compile(pattern), today, message);
        }
    }

    private static final String PARENTHESES = "a part in doubt has its sign on its left, and no parentheses";
    private static final String UNKNOWN = "an unknown end of an interval is left empty";

    private static final List<Form> FORMS = List.of(
            new Form("(?<=/)unknown$|^unknown(?=/)", "", UNKNOWN),
            new Form("(?<=/)open$|^open(?=/)", "..", "an open end of an interval is written as two dots"),
            new Form("^unknown$", "XXXX", "a year that is not known is written XXXX"),
            new Form("(?<=^|[/,\\[{.?~%])y(?=-?[0-9])", "Y", "the letter before a long year is a capital Y"),
            new Form("(?<=[0-9])e(?=[0-9])", "E", "the letter before an exponent is a capital E"),
            new Form("(?<=[0-9])[ps](?=[0-9])", "S", "the letter before significant digits is a capital S"));

    private static final Pattern HALF =
            Pattern.compile("(?<=[0-9]-2)([1-4])(\\^(?:(north)|(south))?[A-Za-z]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern UNSPECIFIED =
            Pattern.compile("(?<![A-Za-z\\]})])[0-9X-]*?([ux]+)[0-9uxX?~%-]*(?![A-Za-z])");
    private static final Pattern GROUP = Pattern.compile("\\(([0-9X-]+)\\)(\\?~|~\\?|[?~%])");
    private static final Pattern YEAR_APART =
            Pattern.compile("\\(([0-9X]+)\\)([?~%]?)((?:-[0-9X]{2})+)(\\?~|~\\?|[?~%])");
    private static final Pattern TIME = Pattern.compile("(?<=[0-9]{2}-[0-9]{2})t(?=[0-9])|(?<=:[0-9]{2})z$");

    private Draft() {}

    static Optional<Finding> explain(String text) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(
                        wrong(matcher.start(), matcher.end(), form.message).fix(form.today));
            }
        }
        return half(text)
                .or(() -> unspecified(text))
                .or(() -> yearApart(text))
                .or(() -> group(text))
                .or(() -> time(text));
    }

    /** Of the four seasons there are three numbers each: for no part of the world, for the north and for the south. */
    private static Optional<Finding> half(String text) {
        Matcher matcher = HALF.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Finding wrong =
                wrong(matcher.start(2), matcher.end(2), "a season has a number for each half of the world, not a name");
        int season = 20 + Integer.parseInt(matcher.group(1));
        Optional<Integer> number = matcher.group(3) != null
                ? Optional.of(season + 4)
                : Optional.ofNullable(matcher.group(4)).map(south -> season + 8);
        return Optional.of(
                number.map(found -> wrong.fix(matcher.start(1) - 1, matcher.end(2), Integer.toString(found), ""))
                        .orElseGet(() -> wrong.cut("the name")));
    }

    private static Optional<Finding> unspecified(String text) {
        Matcher matcher = UNSPECIFIED.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String message = "a digit that is not specified is written as a capital X";
        return Optional.of(wrong(matcher.start(1), matcher.end(1), message)
                .fix("X".repeat(matcher.group(1).length())));
    }

    /** {@code 2004-(06)?-11} was what {@code 2004-?06-11} is: the sign left of each part. */
    private static Optional<Finding> group(String text) {
        Matcher matcher = GROUP.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String sign = matcher.group(2).length() == 2 ? "%" : matcher.group(2);
        String today = sign + matcher.group(1).replace("-", "-" + sign);
        return Optional.of(wrong(matcher.start(), matcher.end(), PARENTHESES).fix(today));
    }

    /** {@code (2004)?-06-04~} kept the last sign from the year, as {@code 2004?-~06-~04} does. */
    private static Optional<Finding> yearApart(String text) {
        Matcher matcher = YEAR_APART.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String sign = matcher.group(4).length() == 2 ? "%" : matcher.group(4);
        String today = matcher.group(1) + matcher.group(2) + matcher.group(3).replace("-", "-" + sign);
        return Optional.of(wrong(matcher.start(), matcher.end(), PARENTHESES).fix(today));
    }

    private static Optional<Finding> time(String text) {
        Matcher matcher = TIME.matcher(text);
        return matcher.find()
                ? Optional.of(Finding.of(Rule.DATE_FORM, matcher.start(), matcher.end(), "T and Z are capital letters")
                        .fix(matcher.group().toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static Finding wrong(int from, int to, String message) {
        return Finding.of(Rule.DATE_DRAFT, from, to, message);
    }
}
