package org.annals.model.date.parse;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** English names of months and seasons, for messages and for understanding dates in words. */
public final class MonthNames {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private static final List<String> THIRDS = List.of("early", "mid", "late");

    private static final Pattern BLANKS = Pattern.compile("[ ,]+");

    private MonthNames() {}

    public static String month(int month) {
        return MONTHS.get(month - 1);
    }

    /** Whether one of the words of a text has a number: about 3 June. */
    public static boolean isIn(String text) {
        return BLANKS.splitAsStream(text).anyMatch(word -> numberOf(word).isPresent());
    }

    /**
     * The number in EDTF of a month, by its name or at least three letters of it, of a season, of a quarter such as q1,
     * of a half such as h1, or of a third such as early.
     */
    public static OptionalInt numberOf(String word) {
        String name = word.toLowerCase(Locale.ROOT).replace(".", "");
        for (int i = 0; i < 12 && name.length() >= 3; i++) {
            if (MONTHS.get(i).toLowerCase(Locale.ROOT).startsWith(name) || (name.equals("sept") && i == 8)) {
                return OptionalInt.of(i + 1);
            }
        }
        if (THIRDS.contains(name)) {
            return OptionalInt.of(37 + THIRDS.indexOf(name));
        }
        if (name.matches("q[1-4]|h[12]")) {
            return OptionalInt.of((name.charAt(0) == 'q' ? 33 : 40) + name.charAt(1) - '1');
        }
        int season = SEASONS.indexOf(name.equals("fall") ? "autumn" : name);
        return season < 0 ? OptionalInt.empty() : OptionalInt.of(21 + season);
    }
}
