package org.annals.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of the pages in one language, by key.
 *
 * <p>A phrase with a number may have a form for each plural category of its language, under the same key with the
 * category behind it, such as {@code evidence.sources.few}. The number is what fills its gap {@code n} or {@code count}.
 *
 * @param plurals which numbers belong to which category
 */
public record Language(Map<String, String> phrases, Plurals plurals) {

    /** The gaps whose number decides on the form of a phrase, the first that is filled. */
    private static final List<String> COUNTED = List.of("n", "count");

    public Language {
        phrases = Map.copyOf(phrases);
    }

    /** The language with the plural rules that stand among its words. */
    public Language(Map<String, String> phrases) {
        this(phrases, Plurals.of(phrases));
    }

    /** The name of a language, by its tag; the tag itself if there is no word for it. */
    public String name(String tag) {
        String known = "language." + tag;
        return phrases.containsKey(known) || !tag.contains("-")
                ? phrases.getOrDefault(known, tag)
                : phrases.getOrDefault("language." + tag.substring(0, tag.indexOf('-')), tag);
    }

    /** The words for a key; the key itself if the language lacks them. */
    public String say(String key) {
        return phrases.getOrDefault(key, key);
    }

    /** The words for a key, with each {@code {name}} replaced by the value that follows the name. */
    public String say(String key, String... namesAndValues) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fill(key, values).orElse(key);
    }

    /** The words for a key with its gaps filled, in the form that goes with their number; nothing if the language lacks them. */
    public Optional<String> fill(String key, Map<String, String> values) {
        return Optional.ofNullable(phrases.getOrDefault(key + category(values), phrases.get(key)))
                .map(words -> filled(words, values));
    }

    private static String filled(String words, Map<String, String> values) {
        String filled = words;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    private String category(Map<String, String> values) {
        if (plurals.rules().isEmpty()) {
            return "";
        }
        return COUNTED.stream()
                .filter(values::containsKey)
                .map(values::get)
                .findFirst()
                .filter(number -> number.matches("\\d{1,18}"))
                .flatMap(number -> plurals.of(Long.parseLong(number)))
                .map(category -> "." + category)
                .orElse("");
    }
}
