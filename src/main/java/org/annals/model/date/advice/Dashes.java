package org.annals.model.date.advice;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.parse.Finding;
import org.annals.model.date.parse.Grammar;
import org.annals.problem.Rule;

/** Tells what was meant by a dash: a hyphen inside a date, a minus, or "to" between two dates. */
final class Dashes {

    private static final String INTERVAL = "an interval is written with a slash, not with a dash";
    private static final Pattern SHORT_END = Pattern.compile("(?<year>[1-9][0-9]{3}) ?[^0-9 ] ?(?<end>[0-9]{1,2})");

    private static final int LONGEST = 60; // years from one to the other, if the end has not all its digits

    private Dashes() {}

    static boolean isDash(int c) {
        return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xfe58 || c == 0xfe63 || c == 0xff0d;
    }

    static Finding explain(String text, int at) {
        int from = at;
        while (from > 0 && text.charAt(from - 1) == ' ') {
            from--;
        }
        int to = at + 1;
        while (to < text.length() && text.charAt(to) == ' ') {
            to++;
        }
        if (at == 0 || "/,[{.?~%".indexOf(text.charAt(at - 1)) >= 0) {
            return wrong(at, "the minus before a year is a plain hyphen").fix("-");
        }
        Finding slash = wrong(at, INTERVAL);
        String plain = plain(text);
        Optional<Finding> span = span(text, slash).or(() -> worded(plain, at));
        if (span.isPresent()) {
            return span.get();
        }
        if (Grammar.accepts(text.substring(0, from)) && Grammar.accepts(plain.substring(to))) {
            slash = slash.fix(from, to, "/", "");
            return Grammar.accepts(plain) ? slash.fix(0, text.length(), plain, "if a hyphen is meant") : slash;
        }
        return Grammar.accepts(plain)
                ? wrong(at, "the parts of a date are joined by plain hyphens").fix(0, text.length(), plain, "")
                : slash.fix("-");
    }

    private static Optional<Finding> worded(String plain, int at) {
        return WordedForms.explain(plain).map(found -> new Finding(found.rule(), at, at + 1, INTERVAL, found.edits()));
    }

    /** Who types a dash between 1939 and 41 means years, though with a hyphen EDTF would have a part of 1939. */
    private static Optional<Finding> span(String text, Finding slash) {
        Matcher years = SHORT_END.matcher(text);
        if (!years.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(years.group("year"));
        String typed = years.group("end");
        int span = typed.length() == 1 ? 10 : 100;
        int end = year - year % span + Integer.parseInt(typed);
        int last = end > year ? end : end + span;
        if (last == year + span || last - year > LONGEST) {
            return Optional.empty();
        }
        Finding finding = slash.fix(0, text.length(), years.group("year") + "/" + last, "");
        int month = Integer.parseInt(typed);
        return Optional.of(
                month >= 1 && month <= 12
                        ? finding.fix(
                                0,
                                text.length(),
                                years.group("year") + "-" + (month < 10 ? "0" : "") + month,
                                "if a month is meant")
                        : finding);
    }

    private static String plain(String text) {
        var plain = new StringBuilder();
        text.chars().forEach(c -> plain.append(isDash(c) ? '-' : (char) c));
        return plain.toString();
    }

    private static Finding wrong(int at, String message) {
        return Finding.of(Rule.DATE_FORM, at, at + 1, message);
    }
}
