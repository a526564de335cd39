package org.annals.model.date.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.annals.model.date.parse.Grammar;
import org.annals.model.date.parse.MonthNames;

/** Understands one date in lower-case English words: 15 june 2001, spring 2004, late 2001, 44 bc, the 1960s, 20th century. */
final class WordedDate {

    private WordedDate() {}

    static Optional<String> edtf(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (Grammar.accepts(upper)) {
            return Optional.of(upper);
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
                .replaceAll("(?<=[0-9]{4})-?(?=(?:q[1-4]|h[12])$)", " ")
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
    private static String withCodes(String text) {
        return text.replaceAll("\\bfirst (?=quarter|half)", "1st ")
                .replaceAll("\\bsecond (?=quarter|half)", "2nd ")
                .replaceAll("\\bthird (?=quarter)", "3rd ")
                .replaceAll("\\bfourth (?=quarter)", "4th ")
                .replaceAll("\\b([1-4])(?:st|nd|rd|th) (q)uarter|\\b([12])(?:st|nd) (h)alf", "$2$4$1$3");
    }

    private static Optional<String> read(List<String> words, boolean before, boolean era) {
        if (words.size() == 2 && words.get(1).equals("century") && !before) {
            return century(words.get(0));
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

    /** The 20th century, by its digits; the year 2000 goes to the next. */
    private static Optional<String> century(String word) {
        String number = word.replaceAll("(?:st|nd|rd|th)$", "");
        return number.matches("[1-9][0-9]?") ? Optional.of(two(Integer.parseInt(number) - 1) + "XX") : Optional.empty();
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
        long astronomical = before ? 1 - number : number;
        String digits = Long.toString(Math.abs(astronomical));
        String sign = astronomical < 0 ? "-" : "";
        return Optional.of(digits.length() > 4 ? "Y" + sign + digits : sign + "0".repeat(4 - digits.length()) + digits);
    }

    /** What the first of two dates can be, where it leaves out what the last one says: 14 to 15 june 2001. */
    static List<String> completions(String first, String last) {
        List<String> words = words(last);
        var completions = new ArrayList<String>();
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
