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
}
