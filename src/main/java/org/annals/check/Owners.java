package org.annals.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who has a name or a form first. */
final class Owners {

    private final Map<String, String> ids = new HashMap<>();

    /** The id of the other one that has the text already; else it is this one's from now on. */
    Optional<String> other(String text, String id) {
        return Optional.ofNullable(ids.putIfAbsent(folded(text), id)).filter(owner -> !owner.equals(id));
    }

    /** A word may begin a sentence; more capitals make it another. */
    private static String folded(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
