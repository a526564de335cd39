package org.annals.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tags of languages (BCP 47), such as de-AT. */
public final class LanguageTag {

    /** The script of a language whose tag names none (RFC 5646, 4.1), where there is another one. */
    private static final Map<String, String> USUAL_SCRIPTS = Map.of(
            "az", "Latn",
            "bs", "Latn",
            "sr", "Cyrl",
            "uz", "Latn",
            "zh", "Hans");

    /** Where Chinese is written in the traditional script (CLDR, likely subtags). */
    private static final Set<String> TRADITIONAL = Set.of("zh-HK", "zh-MO", "zh-TW");

    private LanguageTag() {}

    /**
     * The tag of the next wider language: de of de-AT, zh-Hant of zh-TW, and of a tag in other letters, such as ZH-hant, the one in
     * the usual ones. Nothing is wider than a language, nor than a script that is not the usual one of its language, because
     * who reads the one may not read the other.
     */
    public static Optional<String> wider(String tag) {
        String usual = usual(tag);
        if (!usual.equals(tag)) {
            return Optional.of(usual);
        }
        if (TRADITIONAL.contains(tag)) {
            return Optional.of("zh-Hant");
        }
        int last = tag.lastIndexOf('-');
        return Optional.of(tag)
                .filter(whole -> last > 0 && !isOtherScript(whole.substring(0, last), whole.substring(last + 1)))
                .map(whole -> whole.substring(0, last));
    }

    /** A tag and all wider ones, the widest last. */
    public static Stream<String> widening(String tag) {
        return Stream.iterate(Optional.of(tag), Optional::isPresent, known -> known.flatMap(LanguageTag::wider))
                .flatMap(Optional::stream);
    }

    private static boolean isOtherScript(String language, String part) {
        return part.matches("[A-Za-z]{4}") && !part.equals(USUAL_SCRIPTS.get(language));
    }

    /** In the letters of RFC 5646, 2.1.1, which mean the same in any; as it is where that would lose a part of it. */
    private static String usual(String tag) {
        String usual = Locale.forLanguageTag(tag).toLanguageTag();
        return usual.equalsIgnoreCase(tag) ? usual : tag;
    }
}
