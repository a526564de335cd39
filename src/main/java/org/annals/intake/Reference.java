package org.annals.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.problem.Location;

/**
 * What a foreign file says about one source, in the variables of CSL 1.0.2.
 *
 * @param name what its id is made of
 * @param fields single values, dates as text
 * @param names by the variable, the parts of each name
 */
record Reference(Location at, String name, Map<String, String> fields, Map<String, List<Map<String, String>>> names) {

    Reference {
        fields = new LinkedHashMap<>(fields);
        names = new LinkedHashMap<>(names);
    }

    Optional<String> field(String key) {
        return Optional.ofNullable(fields.get(key)).filter(text -> !text.isBlank());
    }

    /**
     * What its id is made of: the key that somebody gave it, if it is one.
     *
     * @param isNumbered whether a key of digits alone is a number that a program gave, which tells nobody anything
     */
    static String name(String key, boolean isNumbered, String title) {
        boolean isNone = key.isEmpty() || key.matches("(?s).*[/:].*") || (isNumbered && key.matches("[0-9]+"));
        return isNone ? title : key.replaceAll("(?<=[a-z])(?=[A-Z])", "-");
    }

    /** A page of which only the address is known; a title in square brackets is a description. */
    static Reference page(Cell address) {
        String shown =
                address.text().replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("[/?#]+$", "");
        return new Reference(
                address.at(),
                shown.replaceFirst("[?#].*", "").replaceFirst("\\.[a-z]{3,5}$", ""),
                Map.of("type", "webpage", "title", "[" + shown + "]", "URL", address.text()),
                Map.of());
    }
}
