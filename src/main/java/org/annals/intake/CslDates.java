package org.annals.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** Dates of CSL JSON as text: EDTF where they are given in numbers. */
final class CslDates {

    /** The variables of CSL that hold dates. */
    static final Set<String> VARIABLES =
            Set.of("issued", "accessed", "available-date", "event-date", "original-date", "submitted");

    private static final int FIRST_SEASON = 21;
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private CslDates() {}

    static String text(YamlMap date) {
        String parts = date.get("date-parts").orElse(date) instanceof YamlList list
                ? list.items().stream()
                        .map(CslDates::texts)
                        .map(CslDates::point)
                        .collect(Collectors.joining("/"))
                : point(Stream.of("year", "month", "day")
                        .map(part -> value(date, part))
                        .filter(part -> !part.isEmpty())
                        .toList());
        String written = parts.isEmpty() ? value(date, "raw") + value(date, "literal") : parts;
        String season = season(value(date, "season"));
        String whole = season.isEmpty() || !written.matches("[0-9]{4}")
                ? (written + " " + season).strip()
                : written + "-" + season;
        return value(date, "circa").matches("|false|0") ? whole : whole.replace("/", "~/") + "~";
    }

    /** A span as pandoc writes it: two maps. */
    static String text(YamlList dates) {
        return dates.items().stream().map(date -> text((YamlMap) date)).collect(Collectors.joining("/"));
    }

    /** Whether a map tells a date in one of the forms of CSL, or in that of pandoc. */
    static boolean isDate(YamlMap map) {
        return Stream.of("date-parts", "raw", "literal", "year")
                .anyMatch(key -> map.get(key).isPresent());
    }

    /** The number of a season in EDTF; a word that names none stays. */
    private static String season(String typed) {
        int number = SEASONS.indexOf(typed.strip().toLowerCase(Locale.ROOT).replace("fall", "autumn"));
        return typed.matches("[1-4]") ? "2" + typed : number < 0 ? typed.strip() : "2" + (number + 1);
    }

    private static String value(YamlMap map, String key) {
        return map.get(key).orElse(map) instanceof YamlText text ? text.value() : "";
    }

    /**
     * A year before the common era counts without a year zero in CSL, and with one in EDTF. Zeros stand for what is not known, and
     * months from 13 on for seasons.
     */
    private static String point(List<String> typed) {
        List<String> numbers =
                typed.stream().filter(number -> !number.matches("0+")).toList();
        if (numbers.isEmpty() || numbers.stream().anyMatch(number -> !number.matches("-?[0-9]{1,4}"))) {
            return String.join(" ", typed);
        }
        int year = Integer.parseInt(numbers.get(0));
        String first =
                (year < -1 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year < 0 ? year + 1 : year));
        boolean isSeason = numbers.size() == 2 && numbers.get(1).matches("1[3-6]");
        return numbers.stream()
                .skip(1)
                .map(Integer::parseInt)
                .map(number -> String.format(Locale.ROOT, "-%02d", isSeason ? number + FIRST_SEASON - 13 : number))
                .collect(Collectors.joining("", first, ""));
    }

    /** The texts of a list. */
    private static List<String> texts(YamlNode node) {
        var texts = new ArrayList<String>();
        if (node instanceof YamlList list) {
            list.items().forEach(item -> texts.addAll(texts(item)));
        } else if (node instanceof YamlText text && !text.value().isBlank()) {
            texts.add(text.value());
        }
        return texts;
    }
}
