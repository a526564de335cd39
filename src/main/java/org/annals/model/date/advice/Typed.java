package org.annals.model.date.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.model.date.Year;
import org.annals.model.date.advice.TypedNumber.Era;
import org.annals.model.date.advice.TypedNumber.Kind;
import org.annals.model.date.parse.MonthNames;
import org.annals.model.date.tongues.Tongues;

/** The numbers and the names of months in a text that somebody typed as a date, from left to right. */
record Typed(String text, List<TypedNumber> numbers) {

    private static final Pattern TOKEN = Pattern.compile("(?<minus>(?<=^|[/,])-)?(?<digits>[0-9]{1,10})"
            + "(?:(?<decade>'?s\\b)|(?:st|nd|rd|th)?[ -]?(?:(?<century>c\\b|cent(?:ury|uries)?\\b)|(?<millennium>millenni(?:um|a)\\b)))?"
            + "|(?<name>(?<![a-z])[qh][1-4](?![a-z0-9])|\\p{L}+)");
    private static final Pattern FORMER = Pattern.compile(
            "([0-9]+)(?:st|nd|rd|th)?(?=(?: ?- ?| to | or | and )[0-9]+(?:st|nd|rd|th)?[ -]?(c\\b|cent|millenni))");
    private static final Pattern FORMER_DECADE = Pattern.compile("[0-9]{3}0(?= ?[-/] ?[0-9]0'?s\\b)");
    private static final Map<String, Kind> FORMER_KINDS =
            Map.of("c", Kind.CENTURY, "cent", Kind.CENTURY, "millenni", Kind.MILLENNIUM);
    private static final Pattern BEFORE_OUR_ERA = Pattern.compile("[ -]?(?:bce?\\b|b\\.c\\.).*");
    private static final Pattern OUR_ERA = Pattern.compile("[ -]?(?:ce\\b|ad\\b|a\\.d\\.|c\\.e\\.).*");
    private static final Pattern BEYOND = Pattern.compile("\\b(?:before|after)\\b");
    private static final Pattern PART = Pattern.compile("\\b(?:early|mid|middle|late|beginning|start|end)\\b");
    private static final Pattern DOUBT = Pattern.compile("\\bbetween\\b|[0-9]{4}/[0-9]$|[a-z0-9] ?/ ?[0-9]+ [a-z]");
    private static final Pattern TIME = Pattern.compile("[T ,]*[0-9]{1,2}:[0-9:.]+[^/]*|(?<=[0-9]{2})T[0-9]{2}[^/]*");

    static Typed of(String typed) {
        var plain = new StringBuilder();
        Tongues.english(typed)
                .orElse(typed)
                .codePoints()
                .forEach(c -> plain.append(
                        Dashes.isDash(c) ? "-" : LookalikeSigns.plain(c).orElseGet(() -> Character.toString(c))));
        String timeless = TIME.matcher(plain).replaceFirst("").toLowerCase(Locale.ROOT);
        String text = WordedDate.withCodes(Option.withDigits(LetterDigits.plain(timeless)));
        return new Typed(text, withSharedEra(numbers(text)));
    }

    private static List<TypedNumber> numbers(String text) {
        var found = new ArrayList<TypedNumber>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group("name") != null) {
                MonthNames.numberOf(token.group("name"))
                        .ifPresent(month -> found.add(
                                new TypedNumber(found.size(), Integer.toString(month), Kind.NAME, Era.UNSAID)));
            } else {
                for (String digits : apart(token.group("digits"))) {
                    found.add(new TypedNumber(found.size(), digits, kind(token, text), era(token, text)));
                }
            }
        }
        return found;
    }

    /** Year, month and day of 20010615. */
    private static List<String> apart(String digits) {
        return digits.length() == 8 || digits.length() == 6
                ? List.of(digits.replaceAll("(?<=^[0-9]{4}|^[0-9]{6})(?=[0-9])", " ")
                        .split(" "))
                : List.of(digits);
    }

    /** In "18th to 19th century" the first is a century too. */
    private static Kind kind(Matcher token, String text) {
        if (token.group("decade") != null) {
            return Kind.DECADE;
        }
        if (token.group("century") != null) {
            return Kind.CENTURY;
        }
        if (token.group("millennium") != null) {
            return Kind.MILLENNIUM;
        }
        if (FORMER_DECADE
                .matcher(text)
                .region(token.start("digits"), text.length())
                .lookingAt()) {
            return Kind.DECADE;
        }
        Matcher former = FORMER.matcher(text).region(token.start("digits"), text.length());
        return former.lookingAt() ? FORMER_KINDS.getOrDefault(former.group(2), Kind.PLAIN) : Kind.PLAIN;
    }

    private static Era era(Matcher token, String text) {
        String before = text.substring(0, token.start());
        String after = text.substring(token.end());
        if (token.group("minus") != null) {
            return Era.MINUS;
        }
        if (BEFORE_OUR_ERA.matcher(after).matches() || before.endsWith("bc ")) {
            return Era.BEFORE;
        }
        boolean ours = OUR_ERA.matcher(after).matches() || before.endsWith("ad ") || before.endsWith("a.d. ");
        return ours ? Era.OURS : Era.UNSAID;
    }

    /** In 1950-1450 BCE the last speaks for both. */
    private static List<TypedNumber> withSharedEra(List<TypedNumber> found) {
        for (int i = found.size() - 2; i >= 0; i--) {
            found.set(i, found.get(i).orInThe(found.get(i + 1).era()));
        }
        return List.copyOf(found);
    }

    /** Whether it says before or after, so that its date lies beside the one that is named. */
    boolean isBeyond() {
        return BEYOND.matcher(text).find();
    }

    /** Whether it says early or late in a month, whose days are left to a convention. */
    boolean isPart() {
        return PART.matcher(text).find();
    }

    /** Whether a number can be the end of a year, its century left out. */
    boolean canBeShortYear(TypedNumber number, Year year) {
        boolean named = number.value() > 31 || numbers.size() == 1;
        if (named && number.isShort() && number.kind() == Kind.PLAIN && year.written() == number.value()) {
            return number.era() == Era.UNSAID && number.value() > 0; // of the first century
        }
        if (!number.isEndOf(year)) {
            return false;
        }
        Optional<TypedNumber> former = numbers.stream()
                .limit(number.index())
                .filter(other -> other.kind() == Kind.PLAIN && other.digits().length() == 4)
                .reduce((first, second) -> second);
        if (former.isPresent()) {
            long gap = year.written() - former.get().value();
            return gap > 0 && gap < (number.digits().length() == 1 ? 10 : 100);
        }
        return number.digits().length() == 2
                && (named || numbers.size() == 3 || isBehindMonth(number))
                && year.written() >= 1900
                && year.written() < 2100;
    }

    private boolean isBehindMonth(TypedNumber number) {
        return numbers.size() == 2 && number.index() == 1 && numbers.get(0).kind() == Kind.NAME;
    }

    /** Whether years stand here with all their digits, and nothing leaves two ways to read them. */
    boolean isPlain(List<Year> years) {
        return !isBeyond()
                && !isPart()
                && !DOUBT.matcher(text).find()
                && years.stream().allMatch(year -> numbers.stream().anyMatch(number -> isWhole(number, year)));
    }

    private static boolean isWhole(TypedNumber number, Year year) {
        boolean plain = number.kind() == Kind.PLAIN
                || (number.kind() == Kind.DECADE && !number.digits().endsWith("00"));
        boolean ours = number.era() == Era.UNSAID || number.era() == Era.OURS;
        return plain && ours && number.digits().length() == 4 && number.canBe(year);
    }
}
