package org.annals.load;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words in the letters a to z: German umlauts by two letters, Cyrillic by sound, other Latin letters without their marks. */
final class Letters {

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("ä", "ae"),
            Map.entry("ö", "oe"),
            Map.entry("ü", "ue"),
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("å", "a"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"),
            Map.entry("а", "a"),
            Map.entry("б", "b"),
            Map.entry("в", "v"),
            Map.entry("г", "g"),
            Map.entry("ґ", "g"),
            Map.entry("д", "d"),
            Map.entry("е", "e"),
            Map.entry("ё", "e"),
            Map.entry("є", "ye"),
            Map.entry("ж", "zh"),
            Map.entry("з", "z"),
            Map.entry("и", "i"),
            Map.entry("і", "i"),
            Map.entry("ї", "yi"),
            Map.entry("й", "y"),
            Map.entry("к", "k"),
            Map.entry("л", "l"),
            Map.entry("м", "m"),
            Map.entry("н", "n"),
            Map.entry("о", "o"),
            Map.entry("п", "p"),
            Map.entry("р", "r"),
            Map.entry("с", "s"),
            Map.entry("т", "t"),
            Map.entry("у", "u"),
            Map.entry("ф", "f"),
            Map.entry("х", "kh"),
            Map.entry("ц", "ts"),
            Map.entry("ч", "ch"),
            Map.entry("ш", "sh"),
            Map.entry("щ", "shch"),
            Map.entry("ъ", ""),
            Map.entry("ы", "y"),
            Map.entry("ь", ""),
            Map.entry("э", "e"),
            Map.entry("ю", "yu"),
            Map.entry("я", "ya"));

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Letters() {}

    /** In small letters; what has no such letters stays as it is. */
    static String plain(String words) {
        if (words.chars().allMatch(sign -> sign < 0x80)) {
            return words.toLowerCase(Locale.ROOT);
        }
        String composed = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String spelt = composed.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> PLAIN.getOrDefault(letter, letter))
                .collect(Collectors.joining());
        return MARKS.matcher(Normalizer.normalize(spelt, Normalizer.Form.NFKD)).replaceAll("");
    }

    /** Whether all its letters have such letters, and there is one at least. */
    static boolean areKnown(String words) {
        String plain = plain(words);
        return plain.chars().anyMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                && plain.codePoints().noneMatch(c -> Character.isLetter(c) && c > 'z');
    }
}
