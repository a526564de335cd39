package org.annals.model.date.tongues;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.model.date.parse.MonthNames;

/** The names of months and of days of the week in a language, as the JDK has them from CLDR. */
final class CalendarNames {

    /** As few letters as an abbreviation keeps. */
    private static final int SHORTEST = 3;

    private CalendarNames() {}

    /**
     * The English for each month: by its name alone or in a date, or by the first letters of it.
     *
     * @param endings a pattern for other last letters that a name can have
     */
    static List<Rewording> months(Locale language, String endings) {
        var months = new ArrayList<Rewording>();
        for (Month month : Month.values()) {
            Set<String> names = new LinkedHashSet<>();
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                String name = month.getDisplayName(style, language).toLowerCase(language);
                names.add(name);
                names.add(withoutMarks(name));
            }
            String english = MonthNames.month(month.getValue()).toLowerCase(Locale.ROOT);
            months.add(Rewording.words("(?:" + alternatives(names, endings) + ")\\.?", english));
        }
        return months;
    }

    /** German letters as they are typed where the keyboard lacks them. */
    private static String withoutMarks(String name) {
        return name.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    }

    private static String alternatives(Set<String> names, String endings) {
        Set<String> all = new LinkedHashSet<>();
        for (String name : names) {
            IntStream.rangeClosed(SHORTEST, name.length()).forEach(length -> all.add(name.substring(0, length)));
            if (!endings.isEmpty() && name.length() >= SHORTEST) {
                all.add(name.substring(0, name.length() - 1) + endings);
                all.add(name + endings);
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|"));
    }

    /** The English for each day of the week, by its whole or its short name. */
    static List<Rewording> weekdays(Locale language) {
        var days = new ArrayList<Rewording>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String whole =
                    day.getDisplayName(TextStyle.FULL_STANDALONE, language).toLowerCase(language);
            String brief = day.getDisplayName(TextStyle.SHORT_STANDALONE, language)
                    .toLowerCase(language)
                    .replace(".", "");
            String english = day.name().toLowerCase(Locale.ROOT);
            days.add(Rewording.words("^(?:" + whole + "|" + brief + "\\.?)", english));
        }
        return days;
    }
}
