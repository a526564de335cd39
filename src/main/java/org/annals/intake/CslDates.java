package org.annals.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.syntax.YamlNode;
import org.annals.syntax.YamlNode.YamlList;
import org.annals.syntax.YamlNode.YamlMap;
import org.annals.syntax.YamlNode.YamlText;

/** Dates of CSL JSON as text: EDTF where they are given in numbers. */
final class CslDates {

    /** The variables of CSL that hold dates. */
    static final Set<String> VARIABLES =
            Set.of("issued", "accessed", "available-date", "event-date", "original-date", "submitted");

    private CslDates() {}

    static String text(YamlMap date) {
        String parts = date.get("date-parts").orElse(date) instanceof YamlList list
                ? list.items().stream()
                        .map(CslDates::texts)
                        .map(CslDates::point)
                        .collect(Collectors.joining("/"))
                : "";
        String written = parts.isEmpty() ? value(date, "raw") + value(date, "literal") : parts;
        String season = value(date, "season");
        String whole = season.matches("[1-4]") && written.matches("[0-9]{4}") ? written + "-2" + season : written;
        return value(date, "circa").matches("|false|0") ? whole : whole.replace("/", "~/") + "~";
    }

    private static String value(YamlMap map, String key) {
        return map.get(key).orElse(map) instanceof YamlText text ? text.value() : "";
    }

    /** A year before the common era counts without a year zero in CSL, and with one in EDTF: the advice on dates knows. */
    private static String point(List<String> numbers) {
        if (numbers.isEmpty() || numbers.stream().anyMatch(number -> !number.matches("-?[0-9]{1,4}"))) {
            return String.join(" ", numbers);
        }
        int year = Integer.parseInt(numbers.get(0));
        String first = year < 0 && numbers.size() == 1 ? -year + " BC" : String.format(Locale.ROOT, "%04d", year);
        return numbers.stream()
                .skip(1)
                .map(number -> String.format(Locale.ROOT, "-%02d", Integer.parseInt(number)))
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
