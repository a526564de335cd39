package org.annals.model.date.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.parse.Grammar;
import org.annals.model.date.parse.MonthNames;

/** Understands one date in lower-case English words: 15 june 2001, spring 2004, late 2001, 44 bc, the 1960s, 20th century. */
final class WordedDate {

    /** A date in the order of EDTF, but for the era. */
    private static final Pattern DATED =
            Pattern.compile("(?<year>[0-9]{1,4})(?<rest>-[0-9]{2}(?:-[0-9]{2})?) ?(?:b\\.?c\\.?(?:e\\.?)?)");

    private static final Pattern ERA = Pattern.compile("(?<![a-z])b\\.?c\\.?(?:e\\.?)?$");

    private WordedDate() {}

    static Optional<String> edtf(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (Grammar.accepts(upper)) {
            return Optional.of(upper);
        }
        Optional<String> digits = DigitDate.edtf(text);
        if (digits.isPresent()) {
            return digits;
        }
        Matcher dated = DATED.matcher(text);
        if (dated.matches()) {
            return year(dated.group("year").replaceFirst("^0+(?=.)", ""), true, true)
                    .map(year -> year + dated.group("rest"));
        }
        List<String> words = words(text);
        boolean before = words.removeIf(word -> word.equals("bc") || word.equals("bce"));
        boolean era = words.removeIf(word -> word.equals("ad") || word.equals("ce")) || before;
        return read(words, before, era);
    }

    private static List<String> words(String text) {
        String plain = withCodes(text.replaceFirst("^(?:on|in) (?=.)", ""))
                .replace("b.c.e.", "bce")
                .replace("b.c.", "bc")
                .replace("a.d.", "ad")
                .replace("c.e.", "ce")
                .replaceAll("(?<=[0-9])(?=(?:bce?|ad|ce)$)", " ")
                .replaceAll("(?<=[0-9]{4})[-/]?(?=(?:q[1-4]|h[12])$)", " ")
                .replaceAll("(?<=^(?:q[1-4]|h[12]))[-/](?=[0-9]{4}$)", " ")
                .replaceAll("(?<=[0-9])[-.](?=[a-z])|(?<=[a-z])[-.](?=[0-9])", " ")
                .replaceAll("^(early|mid|late)-", "$1 ");
        var words = new ArrayList<String>();
        for (String word : plain.split("[ ,]+")) {
            if (!word.equals("the") && !word.equals("of") && !word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The second quarter as q2, the first half as h1. */
    static String withCodes(String text) {
        return Centuries.numbered(text)
                .replaceAll("\\bfirst (?=quarter|half)", "1st ")
                .replaceAll("\\bsecond (?=quarter|half)", "2nd ")
                .replaceAll("\\bthird (?=quarter)", "3rd ")
                .replaceAll("\\bfourth (?=quarter)", "4th ")
                .replaceAll("\\b([1-4])(?:st|nd|rd|th) (q)uarter|\\b([12])(?:st|nd|th) (h)alf", "$2$4$1$3");
    }

    private static Optional<String> read(List<String> words, boolean before, boolean era) {
        if (words.size() == 2 && words.get(1).equals("century")) {
            return Centuries.edtf(words.get(0), "XX", 100, before);
        }
        if (words.size() == 2 && words.get(1).equals("millennium")) {
            return Centuries.edtf(words.get(0), "XXX", 1000, before);
        }
        if (words.size() == 1) {
            return alone(words.get(0), before, era);
        }
        return words.size() == 2 || words.size() == 3 ? named(words, before, era) : Optional.empty();
    }

    private static Optional<String> alone(String word, boolean before, boolean era) {
        if (word.matches("[0-9]{3}0'?s")) {
            return Optional.of(word.substring(0, 3) + "X");
        }
        return year(word, before, era);
    }

    /** A year, a month and perhaps a day, in any order: the month is the one with a name. */
    private static Optional<String> named(List<String> words, boolean before, boolean era) {
        var rest = new ArrayList<>(words);
        OptionalInt month = OptionalInt.empty();
        for (int i = 0; i < rest.size() && month.isEmpty(); i++) {
            month = MonthNames.numberOf(rest.get(i));
            if (month.isPresent()) {
                rest.remove(i);
            }
        }
        if (month.isEmpty() || rest.isEmpty()) {
            return Optional.empty();
        }
        boolean yearFirst = rest.get(0).matches("[0-9]{4}") && rest.size() == 2;
        Optional<String> year = year(rest.remove(yearFirst ? 0 : rest.size() - 1), before, era);
        String unit = "-" + two(month.getAsInt());
        return year.flatMap(
                y -> rest.isEmpty() ? Optional.of(y + unit) : day(rest.get(0)).map(d -> y + unit + "-" + d));
    }

    private static Optional<String> day(String word) {
        String number = word.replaceAll("(?:st|nd|rd|th|\\.)$", "");
        return number.matches("[0-9]{1,2}") ? Optional.of(two(Integer.parseInt(number))) : Optional.empty();
    }

    /** 1 BC is the year 0. */
    private static Optional<String> year(String word, boolean before, boolean era) {
        boolean fits = word.matches(era ? "[0-9]{1,10}" : "[0-9]{4}");
        if (!fits) {
            return Optional.empty();
        }
        long number = Long.parseLong(word);
        if (number == 0 && era) {
            return Optional.empty();
        }
        long astronomical = before ? 1 - number : number;
        String digits = Long.toString(Math.abs(astronomical));
        String sign = astronomical < 0 ? "-" : "";
        return Optional.of(digits.length() > 4 ? "Y" + sign + digits : sign + "0".repeat(4 - digits.length()) + digits);
    }

    /** What the first of two dates can be, where it leaves out what the last one says: 14 to 15 june 2001. */
    static List<String> completions(String first, String last) {
        List<String> words = words(last);
        var completions = new ArrayList<String>();
        Matcher era = ERA.matcher(last);
        if (era.find() && first.strip().matches(".*[0-9](?:st|nd|rd|th)?")) {
            String counted =
                    last.substring(0, era.start()).matches(".*(?:century|centuries|c\\.?|cent\\.) ?") ? " century" : "";
            completions.add(first.strip() + counted + " bc");
        }
        if (!first.strip().matches("[0-9]{1,2}(?:st|nd|rd|th)?")) {
            completions.add(first);
        }
        for (int keep = 1; keep < words.size(); keep++) {
            completions.add(first + " " + String.join(" ", words.subList(words.size() - keep, words.size())));
        }
        return completions;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
