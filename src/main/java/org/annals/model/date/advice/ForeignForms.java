package org.annals.model.date.advice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.parse.Finding;
import org.annals.model.date.parse.Grammar;
import org.annals.problem.Rule;

/** Dates in digits that other standards and habits write, and what each is in EDTF. */
final class ForeignForms {

    /**
     * A habit: how the whole text looks, what to tell, and what it can mean, as replacements by group number. A month
     * or day of one digit is completed later. Wrong is the group of that name, where there is one, else the whole text.
     */
    private record Form(Pattern pattern, String message, List<String> meanings) {
        Form(String pattern, String message, String... meanings) {
            this(Pattern.compile(pattern), message, List.of(meanings));
        }
    }

    private static final String HYPHENS = "the parts of a date are joined by hyphens";
    private static final String YEAR_FIRST =
            "a date is written with the year first, then month and day, joined by hyphens";
    private static final String INTERVAL = "an interval is written with a slash, not with a hyphen";
    private static final String BEFORE = "a year BC is counted back from 0000, which is 1 BC, with four digits";
    private static final String OPEN = "a digit that is not known is written as a capital X";
    private static final String WHOLE_END = "each end of an interval is a whole date";
    private static final String EMPTY_PARTS = "what is not known of a date is left out with its slash";
    private static final String MONTH = "a month has two digits";
    private static final String WHOLE_YEAR = "each end of an interval has a whole year";
    private static final String MONTH_MEANT = "if a month is meant";
    private static final String YEARS_MEANT = "if an interval is meant";
    private static final String ONLY_IN_SETS = "without brackets, two dots stand only alone";

    /** What is behind "if" is told with the meaning. Tried from top to bottom; the first that matches explains. */
    private static final List<Form> FORMS = List.of(
            new Form("(\\d{2})(?<wrong>\\?\\?)", OPEN, "$1XX"),
            new Form("(\\d{2})(?<wrong>--)", OPEN, "$1XX"),
            new Form("(\\d{3})(?<wrong>-)", OPEN, "$1X if the digit is not known"),
            new Form("(\\d{4})(?<wrong>//+)", EMPTY_PARTS, "$1 if the rest can go"),
            new Form("(\\d{4})(?<wrong>//\\d{1,2}/?)", EMPTY_PARTS, "$1 if the rest can go"),
            new Form("(\\d{4})/(0[1-9]|1[0-2])(?<wrong>/{1,2})", EMPTY_PARTS, "$1-$2 if the rest can go"),
            new Form("(\\d{3})(?<wrong>\\?)", OPEN, "$1X if the digit is not known", "0$1? if the year is in doubt"),
            new Form("(\\d{4}(?:-\\d{2})?-)(?<wrong>\\?\\?)", OPEN, "$1XX"),
            new Form("(\\d{4}(?:-\\d{2})?-[0-3])(?<wrong>\\?)", OPEN, "$1X"),
            new Form("(\\d{4})[./](\\d{1,2})[./](\\d{1,2})\\.?", HYPHENS, "$1-$2-$3"),
            new Form("(\\d{4}) (\\d{1,2}) (\\d{1,2})", HYPHENS, "$1-$2-$3"),
            new Form("(\\d{4}) (\\d{1,2})", HYPHENS, "$1-$2"),
            new Form("(\\d{4}-\\d{2})(?<wrong>/)(1[3-9]|2\\d|3[01])", HYPHENS, "$1-$3"),
            new Form("(\\d{4}-\\d{2}-\\d{2})(?<wrong>-)(\\d{4}-\\d{2}-\\d{2})", INTERVAL, "$1/$3"),
            new Form("(\\d{4}-\\d{2})(?<wrong>-)(\\d{4}-\\d{2})", INTERVAL, "$1/$3"),
            new Form("(\\d{1,2})\\.?-(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", YEAR_FIRST, "$4-$3-$1/$4-$3-$2"),
            new Form("(\\d{3})([1-9])'?[sS]", "a decade has X for its open digit", "$1X", "$1$2 if the year is meant"),
            new Form("(\\d{1,2})[./-](\\d{4})", "a month is written behind its year, with a hyphen", "$2-$1"),
            new Form("(\\d{4})\\.([1-9])", HYPHENS, "$1-0$2 if a month is meant"),
            new Form("(\\d{4})\\.(\\d{1,2})", HYPHENS, "$1-$2"),
            new Form("(\\d{4})(\\d{2})(\\d{2})", HYPHENS, "$1-$2-$3", "Y$1$2$3 if a year is meant"),
            new Form("(\\d{4})(0[1-9]|1[0-2])", HYPHENS, "$1-$2", "Y$1$2 if a year is meant"),
            new Form(
                    "(\\d{4})-?(\\d{2})-?(\\d{2})T(\\d{2})(\\d{2})(\\d{2})(.*)",
                    "the parts of a date are joined by hyphens, those of a time by colons", "$1-$2-$3T$4:$5:$6$7"),
            new Form(
                    "(\\d{4}-\\d{2}-\\d{2})(?<wrong>,? +)(\\d{1,2}:.*)",
                    "the letter T stands between date and time", "$1T$3"),
            new Form("(?<wrong>\\+)(\\d+.*)", "a year has no plus", "$2"),
            new Form("(\\d{4}-\\d{2}-)(\\d{2})/(?<wrong>[0-2]\\d|3[01])", WHOLE_END, "$1$2/$1$3"),
            new Form("(\\d{4}-)(\\d{2}-\\d{2})/(?<wrong>\\d{2}-\\d{2})", WHOLE_END, "$1$2/$1$3"),
            new Form("(\\d{4}-)(\\d{2})/(?<wrong>\\d{2})", WHOLE_END, "$1$2/$1$3"),
            new Form(
                    "([^/,\\[{ ]+?)(?<wrong>\\.{2,3})([^/,\\]} ]+)",
                    ONLY_IN_SETS,
                    "$1/$3",
                    "[$1..$3] if it is one of them"),
            new Form("(?<wrong>\\.\\.)([^/,\\]} .]+)", ONLY_IN_SETS, "[..$2]", "../$2 if an interval is meant"),
            new Form("([^/,\\[{ .]+)(?<wrong>\\.\\.)", ONLY_IN_SETS, "[$1..]", "$1/.. if an interval is meant"));

    /** A year with a minus; what follows the digits of another number is a month or a day. */
    private static final Pattern MINUS = Pattern.compile("(?<![0-9])-([0-9]{1,3})(?![0-9])");

    private static final Pattern PAIR =
            Pattern.compile("(?<decade>\\d{3})(?<digit>\\d)(?<joint>[/-])(?<end>\\d)(?<sign>[?~%]?)");

    private static final Pattern SHORT_END = Pattern.compile("(\\d{2})(\\d{2})/(\\d{2})");

    /** No month has such a number, nor has a day. */
    private static final Pattern HYPHENED_END = Pattern.compile("(\\d{2})(\\d{2})(-)(3[2-9]|[4-9]\\d)");

    /** The second is no part of the first date, but can be the day on which something ended. */
    private static final Pattern HYPHENED_DAY = Pattern.compile("(\\d{4}-\\d{2}-)(\\d{2})(-)(\\d{2})");

    private static final Pattern SEVERAL = Pattern.compile("[0-9X?~%-]+(?: *[,;&+] *[0-9X?~%-]+)+");

    private ForeignForms() {}

    static Optional<Finding> explain(String text) {
        return FORMS.stream()
                .filter(form -> form.pattern.matcher(text).matches())
                .findFirst()
                .map(form -> finding(text, form))
                .or(() -> DigitDate.explain(text))
                .or(() -> pair(text))
                .or(() -> minus(text))
                .or(() -> shortEnd(text))
                .or(() -> hyphenedEnd(text))
                .or(() -> hyphenedDay(text))
                .or(() -> several(text))
                .or(() -> Weeks.explain(text));
    }

    private static Finding finding(String text, Form form) {
        Matcher matcher = form.pattern.matcher(text);
        boolean part = form.pattern.pattern().contains("(?<wrong>") && matcher.matches();
        Finding finding = Finding.of(
                Rule.DATE_FORM,
                part ? matcher.start("wrong") : 0,
                part ? matcher.end("wrong") : text.length(),
                form.message);
        for (String meaning : form.meanings) {
            int condition = meaning.indexOf(" if ");
            String edtf = condition < 0 ? meaning : meaning.substring(0, condition);
            String when = condition < 0 ? "" : meaning.substring(condition + 1);
            finding = finding.fix(0, text.length(), matcher.replaceFirst(edtf), when);
        }
        return finding;
    }

    /** With fewer digits than EDTF has, -490 is more likely what people call 490 BC than what astronomers call 491 BC. */
    private static Optional<Finding> minus(String text) {
        Matcher years = MINUS.matcher(text);
        return text.matches("-\\d{1,3}(?!\\d).*") && text.matches("[-0-9/.?~%]+")
                ? Optional.of(Finding.of(Rule.DATE_FORM, 0, text.length(), BEFORE)
                        .fix(years.replaceAll(year -> counted(Integer.parseInt(year.group(1)) - 1)))
                        .fix(
                                years.replaceAll(year -> counted(Integer.parseInt(year.group(1)))),
                                "if there is a year 0 in this count"))
                : Optional.empty();
    }

    private static String counted(int year) {
        return (year > 0 ? "-" : "")
                + "0".repeat(4 - Integer.toString(Math.abs(year)).length())
                + Math.abs(year);
    }

    /** 1788/9, 1850-1: what is more than the last digit of the year can be that of a later one, and a month. */
    private static Optional<Finding> pair(String text) {
        Matcher m = PAIR.matcher(text);
        if (!m.matches() || m.group("end").compareTo(m.group("digit")) <= 0) {
            return Optional.empty();
        }
        String sign = m.group("sign");
        String decade = m.group("decade");
        String year = decade + m.group("digit");
        String years = year + sign + "/" + decade + m.group("end") + sign;
        String month = year + "-0" + m.group("end") + sign;
        boolean isNext = m.group("end").charAt(0) == m.group("digit").charAt(0) + 1;
        Finding wrong = Finding.of(
                Rule.DATE_FORM, m.start("end"), m.end("end"), m.group("joint").equals("-") ? MONTH : WHOLE_YEAR);
        return Optional.of(
                isNext
                        ? wrong.fix(0, text.length(), years, YEARS_MEANT).fix(0, text.length(), month, MONTH_MEANT)
                        : wrong.fix(0, text.length(), month, MONTH_MEANT).fix(0, text.length(), years, YEARS_MEANT));
    }

    /** 1950-60; a later decade of the century, since no other end is sure. */
    private static Optional<Finding> hyphenedEnd(String text) {
        Matcher m = HYPHENED_END.matcher(text);
        return m.matches() && m.group(4).compareTo(m.group(2)) > 0
                ? Optional.of(Finding.of(
                                Rule.DATE_FORM,
                                m.start(3),
                                text.length(),
                                "an interval is written with a slash and two whole years")
                        .fix("/" + m.group(1) + m.group(4)))
                : Optional.empty();
    }

    private static Optional<Finding> hyphenedDay(String text) {
        Matcher m = HYPHENED_DAY.matcher(text);
        return m.matches() && m.group(4).compareTo(m.group(2)) > 0
                ? Optional.of(Finding.of(Rule.DATE_FORM, m.start(3), text.length(), WHOLE_END)
                        .fix("/" + m.group(1) + m.group(4), "if an interval is meant"))
                : Optional.empty();
    }

    private static Optional<Finding> several(String text) {
        String list = text.replaceAll(" *[,;&+] *", ",");
        return SEVERAL.matcher(text).matches()
                ? Optional.of(Finding.of(Rule.DATE_FORM, 0, text.length(), "several dates stand in brackets")
                        .fix("{" + list + "}")
                        .fix("[" + list + "]", "if it is one of them"))
                : Optional.empty();
    }

    /** A month behind a slash, or the last two digits of a later year. */
    private static Optional<Finding> shortEnd(String text) {
        Matcher m = SHORT_END.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        String month = m.group(1) + m.group(2) + "-" + m.group(3);
        int next = Integer.parseInt(m.group(1)) + (m.group(3).compareTo(m.group(2)) > 0 ? 0 : 1);
        String interval = m.group(1) + m.group(2) + "/" + (next < 10 ? "0" : "") + next + m.group(3);
        Finding finding = Finding.of(Rule.DATE_FORM, m.start(3), m.end(3), WHOLE_YEAR);
        return Optional.of(
                Grammar.accepts(month)
                        ? finding.fix(0, text.length(), month, "")
                                .fix(0, text.length(), interval, "if an interval is meant")
                        : finding.fix(0, text.length(), interval, ""));
    }
}
