package org.annals.model;

import java.util.Optional;

/** Tags of languages (BCP 47), such as de-AT. */
public final class LanguageTag {

    private LanguageTag() {}

    /**
     * The tag without its last part, which is that of a wider language: de of de-AT. Nothing is wider than a language, nor than a
     * script that is named, because who reads the one may not read the other.
     */
    public static Optional<String> wider(String tag) {
        int last = tag.lastIndexOf('-');
        return Optional.of(tag)
                .filter(whole -> last > 0 && !whole.substring(last + 1).matches("[A-Za-z]{4}"))
                .map(whole -> whole.substring(0, last));
    }
}
