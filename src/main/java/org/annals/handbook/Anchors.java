package org.annals.handbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of places in one chapter. GitHub makes the same of a heading, so that a link leads to its place there, too. */
final class Anchors {

    private final Map<String, Integer> taken = new HashMap<>();

    String of(String heading) {
        String name = heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
                .replaceAll("\\s", "-");
        int before = taken.merge(name, 1, Integer::sum) - 1;
        return before == 0 ? name : name + "-" + before;
    }
}
