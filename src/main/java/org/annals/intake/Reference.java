package org.annals.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.problem.Location;

/**
 * What a foreign file says about one source, in the variables of CSL 1.0.2.
 *
 * @param key by which its file knows it; empty if by none
 * @param name what its id is made of
 * @param fields single values, dates as text
 * @param names by the variable, the parts of each name
 * @param origins where single values stand, as far as that is known
 */
record Reference(
        Location at,
        String key,
        String name,
        Map<String, String> fields,
        Map<String, List<Map<String, String>>> names,
        Map<String, Origin> origins) {

    /** Behind the variable of names that go on with others who are not named. */
    static final String ET_AL = " et al.";

    /**
     * Where a value stands.
     *
     * @param name what it is called there
     * @param typed what stands there, if that was changed to be read
     */
    record Origin(String name, Optional<String> typed, Location at) {}

    Reference {
        fields = new LinkedHashMap<>(fields);
        names = new LinkedHashMap<>(names);
        origins = Map.copyOf(origins);
    }

    /** One whose values stand where it stands. */
    Reference(Location at, String name, Map<String, String> fields, Map<String, List<Map<String, String>>> names) {
        this(at, "", name, fields, names, Map.of());
    }

    Optional<String> field(String variable) {
        return Optional.ofNullable(fields.get(variable)).filter(text -> !text.isBlank());
    }

    /** The same with the key that it had as one of its fields. */
    Reference keyed(String former) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("citation-key", former);
        return new Reference(at, key, name, all, names, origins);
    }

    Origin origin(String variable) {
        return origins.getOrDefault(variable, new Origin(variable, Optional.empty(), at));
    }

    /**
     * What its id is made of: the key that somebody gave it, if it is one.
     *
     * @param isNumbered whether a key of digits alone is a number that a program gave, which tells nobody anything
     */
    static String name(String key, boolean isNumbered, String title) {
        return isGiven(key, isNumbered) ? key.replaceAll("(?<=[a-z])(?=[A-Z])", "-") : title;
    }

    /** Whether somebody gave this key, so that texts may cite it; an address is that of an item in a library. */
    static boolean isGiven(String key, boolean isNumbered) {
        return !key.isEmpty() && key.indexOf('/') < 0 && !(isNumbered && key.matches("[0-9]+"));
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
