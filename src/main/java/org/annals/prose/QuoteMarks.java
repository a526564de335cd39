package org.annals.prose;

import java.util.Locale;
import java.util.Map;

/**
 * The quotation marks of a language, as the Unicode CLDR gives them (delimiters); French ones hold narrow no-break spaces.
 *
 * @param open before words in straight double marks
 * @param close after them
 * @param innerOpen before words in straight single marks
 * @param innerClose after them
 */
public record QuoteMarks(String open, String close, String innerOpen, String innerClose) {

    private static final QuoteMarks ENGLISH = new QuoteMarks("“", "”", "‘", "’");
    private static final QuoteMarks GERMAN = new QuoteMarks("„", "“", "‚", "‘");
    private static final QuoteMarks RUSSIAN = new QuoteMarks("«", "»", "„", "“");
    private static final QuoteMarks SPANISH = new QuoteMarks("«", "»", "“", "”");
    private static final QuoteMarks FRENCH = new QuoteMarks("«\u202F", "\u202F»", "“", "”");
    private static final QuoteMarks NORWEGIAN = new QuoteMarks("«", "»", "‘", "’");
    private static final QuoteMarks SWISS = new QuoteMarks("«", "»", "‹", "›");
    private static final QuoteMarks POLISH = new QuoteMarks("„", "”", "«", "»");
    private static final QuoteMarks SWEDISH = new QuoteMarks("”", "”", "’", "’");
    private static final QuoteMarks ARABIC = new QuoteMarks("”", "“", "’", "‘");
    private static final QuoteMarks CORNERS = new QuoteMarks("「", "」", "『", "』");

    private static final Map<String, QuoteMarks> BY_LANGUAGE = Map.ofEntries(
            Map.entry("ar", ARABIC),
            Map.entry("be", RUSSIAN),
            Map.entry("bg", GERMAN),
            Map.entry("bs", new QuoteMarks("„", "”", "‘", "’")),
            Map.entry("ca", SPANISH),
            Map.entry("cs", GERMAN),
            Map.entry("de", GERMAN),
            Map.entry("de-ch", SWISS),
            Map.entry("de-li", SWISS),
            Map.entry("el", SPANISH),
            Map.entry("es", SPANISH),
            Map.entry("et", new QuoteMarks("„", "“", "‚", "‘")),
            Map.entry("eu", SPANISH),
            Map.entry("fa", SWISS),
            Map.entry("fi", SWEDISH),
            Map.entry("fr", FRENCH),
            Map.entry("fr-ch", new QuoteMarks("«\u202F", "\u202F»", "‹\u202F", "\u202F›")),
            Map.entry("gl", SPANISH),
            Map.entry("he", SWEDISH),
            Map.entry("hr", GERMAN),
            Map.entry("hu", new QuoteMarks("„", "”", "»", "«")),
            Map.entry("hy", new QuoteMarks("«", "»", "«", "»")),
            Map.entry("is", GERMAN),
            Map.entry("it", SPANISH),
            Map.entry("it-ch", SWISS),
            Map.entry("ja", CORNERS),
            Map.entry("ka", new QuoteMarks("„", "“", "“", "”")),
            Map.entry("ky", RUSSIAN),
            Map.entry("lt", GERMAN),
            Map.entry("mk", new QuoteMarks("„", "“", "’", "‘")),
            Map.entry("mn", SPANISH),
            Map.entry("nb", NORWEGIAN),
            Map.entry("nn", NORWEGIAN),
            Map.entry("no", NORWEGIAN),
            Map.entry("pl", POLISH),
            Map.entry("pt-pt", SPANISH),
            Map.entry("ro", new QuoteMarks("„", "”", "«", "»")),
            Map.entry("ru", RUSSIAN),
            Map.entry("sk", GERMAN),
            Map.entry("sl", GERMAN),
            Map.entry("sq", SPANISH),
            Map.entry("sr", GERMAN),
            Map.entry("sr-latn", GERMAN),
            Map.entry("sv", SWEDISH),
            Map.entry("tg", SPANISH),
            Map.entry("uk", RUSSIAN),
            Map.entry("ur", ARABIC),
            Map.entry("yi", SWEDISH),
            Map.entry("yue", CORNERS),
            Map.entry("zh-hant", CORNERS),
            Map.entry("zh-hk", CORNERS),
            Map.entry("zh-mo", CORNERS),
            Map.entry("zh-tw", CORNERS));

    /** Those of a language by its tag, such as {@code de} or {@code de-CH}; English ones where we know of no others. */
    public static QuoteMarks of(String tag) {
        for (String part = tag.toLowerCase(Locale.ROOT); !part.isEmpty(); part = shorter(part)) {
            QuoteMarks marks = BY_LANGUAGE.get(part);
            if (marks != null) {
                return marks;
            }
        }
        return ENGLISH;
    }

    private static String shorter(String tag) {
        return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }
}
