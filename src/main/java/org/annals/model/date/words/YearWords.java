package org.annals.model.date.words;

import java.util.regex.Matcher;
import org.annals.model.date.Year;
import org.annals.model.date.words.Phrases.Said;

/** Says years: 2001, 79 CE, 44 BCE, a year in 1560–1569. */
final class YearWords {

    private static final long MILLION = 1_000_000;

    private final Phrases phrases;

    YearWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** How much of a year is told, which decides how a month is joined to it. */
    enum Kind {
        ONE(""),
        SOME(".some-year"),
        NONE(".no-year");

        final String suffix;

        Kind(String suffix) {
            this.suffix = suffix;
        }
    }

    static Kind kind(Year year) {
        if (year.digits().isUnspecified()) {
            return Kind.NONE;
        }
        return year.digits().isSpecified() ? Kind.ONE : Kind.SOME;
    }

    /** A year in any form. */
    static Said said(Year year) {
        return phrases -> new YearWords(phrases).of(year);
    }

    String of(Year year) {
        if (year.significant() > 0 && !year.isExact()) {
            return phrases.fill(
                    "date.year.significant", "year", one(year.written()), "years", span(year.first(), year.last()));
        }
        return switch (kind(year)) {
            case NONE -> phrases.fill("date.year.unknown");
            case SOME -> some(year);
            case ONE -> year.exponent() > 0 ? round(year.written()) : one(year.written());
        };
    }

    private String some(Year year) {
        // digits of a year before ours are those of another year to people, who know no year 0
        return year.digits().isUnspecifiedFromTheRight() || year.negative()
                ? phrases.fill("date.year.some", "years", span(year.first(), year.last()))
                : phrases.fill("date.year.form", "digits", year.text());
    }

    /** One year; EDTF counts from the year 0, which is 1 BCE. */
    String one(long year) {
        if (year <= 0) {
            return phrases.fill("date.year.bce", "year", number(1 - year));
        }
        if (year < 1000) {
            return phrases.fill("date.year.early", "year", number(year));
        }
        return phrases.fill(year > 9999 ? "date.year.late" : "date.year", "year", number(year));
    }

    /** Who types an exponent means a round number: 170 million BCE, not 170,000,001. */
    private String round(long year) {
        if (Math.abs(year) % MILLION != 0) {
            return one(year);
        }
        String millions = grouped(Math.abs(year) / MILLION);
        return phrases.fill(year < 0 ? "date.year.million.bce" : "date.year.million", "number", millions);
    }

    String span(long first, long last) {
        if (last <= 0) {
            return between("date.years.bce", number(1 - first), number(1 - last));
        }
        if ((first > 0 && last < 1000) || first > 9999) {
            return between("date.years.early", number(first), number(last));
        }
        return first >= 1000 && last <= 9999
                ? between("date.years", Long.toString(first), Long.toString(last))
                : between("date.years.mixed", one(first), one(last));
    }

    private String between(String key, String first, String last) {
        return phrases.between(key, Said.plain(first), Said.plain(last));
    }

    private String number(long number) {
        return number < 10_000 ? Long.toString(number) : grouped(number);
    }

    private String grouped(long number) {
        String separator = phrases.fill("date.year.separator");
        return Long.toString(number).replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", Matcher.quoteReplacement(separator));
    }
}
