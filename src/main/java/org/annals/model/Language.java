package org.annals.model;

import java.util.Map;

/** The words of the pages in one language, by key. */
public record Language(Map<String, String> phrases) {

    public Language {
        phrases = Map.copyOf(phrases);
    }

    /** The words for a key; the key itself if the language lacks them. */
    public String say(String key) {
        return phrases.getOrDefault(key, key);
    }
}
