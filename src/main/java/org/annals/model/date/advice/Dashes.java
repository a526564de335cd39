package org.annals.model.date.advice;

import org.annals.model.date.parse.Finding;
import org.annals.model.date.parse.Grammar;
import org.annals.problem.Rule;

/** Tells what was meant by a dash: a hyphen inside a date, a minus, or "to" between two dates. */
final class Dashes {

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
        Finding slash = wrong(at, "an interval is written with a slash, not with a dash");
        String plain = plain(text);
        if (Grammar.accepts(text.substring(0, from)) && Grammar.accepts(plain.substring(to))) {
            slash = slash.fix(from, to, "/", "");
            return Grammar.accepts(plain) ? slash.fix(0, text.length(), plain, "if a hyphen is meant") : slash;
        }
        return Grammar.accepts(plain)
                ? wrong(at, "the parts of a date are joined by plain hyphens").fix(0, text.length(), plain, "")
                : slash.fix("-");
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
