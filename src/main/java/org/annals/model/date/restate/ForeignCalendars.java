package org.annals.model.date.restate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows dates of calendars whose days cannot be converted without more than the text, and says so. */
final class ForeignCalendars {

    /** A calendar and what is written in its dates. */
    private record Calendar(String name, Pattern signs) {
        Calendar(String name, String signs) {
            this(name, Pattern.compile(signs));
        }

        private Restatement refused() {
            return Restatement.none("this is a date of the " + name
                    + " calendar, which Annals does not convert: write the Gregorian date that the source gives");
        }
    }

    private static final List<Calendar> ALL = List.of(
            new Calendar(
                    "Persian",
                    "[0-9] ?(?:a\\.?p\\.?|s\\.?h\\.?)$|ه\\.? ?ش|\\b(?:farvardin|ordibehesht|khordad|mordad|shahrivar|bahman|esfand)\\b"),
            new Calendar(
                    "Islamic",
                    "[0-9] ?(?:a\\.?h\\.?|هـ?)(?![\\p{L}])|^a\\.?h\\.? ?[0-9]|(?:\\b|[0-9] ?)(?:muharram|safar|rabi[ʿ'’]? ?(?:al|i|1|2|ii)|"
                            + "jumada|rajab|sha[ʿ'’]?ban|ramadan|ramaḍān|shawwal|dhu[ -]?(?:al|l|ʾ)|zilhijj)"
                            + "|محرم|صفر|ربيع|جمادى|رجب|شعبان|رمضان|شوال|ذو"),
            new Calendar(
                    "Hebrew",
                    "\\b(?:tishr[ei]i?|c?heshvan|kislev|tevet|shevat|nisan|iyy?ar|sivan|tamm?uz|av|elul)\\b.*5[0-9]{3}"),
            new Calendar(
                    "French Republican",
                    "\\b(?:vend[ée]miaire|brumaire|frimaire|niv[ôo]se|pluvi[ôo]se|vent[ôo]se|germinal|flor[ée]al|prairial"
                            + "|messidor|thermidor|fructidor)\\b"),
            new Calendar("Chinese", "[农農夏阴陰][历曆]|闰|閏|正月|腊月|臘月"));

    private ForeignCalendars() {}

    static Optional<Restatement> restate(String text) {
        return ALL.stream()
                .filter(calendar -> calendar.signs.matcher(text).find())
                .findFirst()
                .map(Calendar::refused);
    }
}
