package org.annals.model.date.tongues;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says a date that stands in German, Russian or Chinese words in English ones, whatever the language of the site is. */
public final class Tongues {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern CYRILLIC =
            Pattern.compile("\\p{IsCyrillic}{2}|[0-9 ][гвс](?:\\.|$|(?= ))|^[вс] |[0-9]-[ех]$");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern ENGLISH = Pattern.compile("[ -~]*");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}|\u2212");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** Words and numbers, but for the ending of an ordinal none in one piece. */
    private static final Pattern APART = Pattern.compile("(?:[\\p{L}'-]+[.,]?|[0-9]{1,4}(?:er|[eè]me|[eº°])?[.,]?)"
            + "(?:[ /-]+(?:[\\p{L}'-]+[.,]?|[0-9]{1,4}(?:er|[eº°])?[.,]?))+");

    /** Letters that only look like those of a Roman numeral. */
    private static final Pattern ROMAN = Pattern.compile("(?<!\\p{L}|[0-9]-)[хivxіv]+(?![а-яё]{2})(?=\\P{L})");

    private Tongues() {}

    /**
     * The text in English; nothing where it is English already, or has words that no language here knows.
     *
     * @param text as it was typed
     */
    public static Optional<String> english(String text) {
        String plain = plain(text);
        String english = RomanNumerals.asDigits(translated(plain));
        return english.equals(plain)
                        || english.isBlank()
                        || !ENGLISH.matcher(english).matches()
                ? Optional.empty()
                : Optional.of(english);
    }

    /**
     * The text in English as each of the languages would have it of which only the months and a few words are known.
     *
     * @param text as it was typed
     */
    public static Stream<String> guesses(String text) {
        String plain = plain(text);
        Stream<String> guesses = !APART.matcher(plain).matches()
                ? Stream.empty()
                : CYRILLIC.matcher(plain).find() ? OtherTongues.cyrillic(plain) : OtherTongues.latin(plain);
        return guesses.map(RomanNumerals::asDigits)
                .filter(english ->
                        !english.equals(plain) && ENGLISH.matcher(english).matches())
                .distinct();
    }

    /** The text in English, if it is Thai. */
    public static String thai(String plain) {
        return OtherTongues.thai(plain);
    }

    /** The text with digits where a Chinese or Japanese date has numerals. */
    public static String withHanDigits(String plain) {
        return Rewording.all(Chinese.NUMERALS, plain);
    }

    private static String translated(String plain) {
        if (HAN.matcher(plain).find()) {
            return english(Chinese.ALL, plain);
        }
        if (CYRILLIC.matcher(plain).find()) {
            String numerals = ROMAN.matcher(plain)
                    .replaceAll(found -> found.group().replace('х', 'x').replace('і', 'i'));
            return english(Russian.ALL, numerals);
        }
        return LATIN.matcher(plain).find() ? english(German.ALL, plain) : plain;
    }

    private static String english(List<Rewording> tongue, String plain) {
        return Rewording.all(Rewording.BLANKS, Rewording.all(tongue, plain));
    }

    /**
     * What to replace by what, one after the other, in a text in small letters with plain signs that is of one language; of
     * any the numerals of centuries.
     *
     * @param tag of the language
     */
    public static List<Rewording> of(String tag) {
        List<Rewording> words = switch (Locale.forLanguageTag(tag).getLanguage()) {
            case "de" -> German.ALL;
            case "ru" -> Russian.ALL;
            case "zh" -> Chinese.ALL;
            default -> List.of();
        };
        return Stream.of(words, Rewording.BLANKS, RomanNumerals.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /** In small letters, with plain digits, hyphens and blanks. */
    public static String plain(String text) {
        var plain = new StringBuilder();
        text.codePoints().forEach(c -> plain.appendCodePoint(plain(c)));
        String hyphens = DASH.matcher(plain).replaceAll("-");
        return BLANKS.matcher(hyphens).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static int plain(int c) {
        boolean isDigit = Character.isDigit(c) && c > '9';
        boolean isWide = c >= 0xff01 && c <= 0xff5e;
        if (c == '\u2018' || c == '\u2019') {
            return '\'';
        }
        return isDigit ? '0' + Character.digit(c, 10) : isWide ? c - 0xfee0 : c;
    }
}
