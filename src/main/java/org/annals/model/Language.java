package org.annals.model;

import java.util.Map;

/** The words of the pages in one language, by key. */
public record Language(Map<String, String> phrases) {

    public Language {
        phrases = Map.copyOf(phrases);
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
        String words = say(key);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            words = words.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
        }
        return words;
    }
}
