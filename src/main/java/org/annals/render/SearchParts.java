package org.annals.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Cuts the lists of the search into parts of about one size, each a stretch of the alphabet. */
final class SearchParts {

    private SearchParts() {}

    /** Parts that are no longer than a number of characters, but where a single list is. */
    static List<Map<String, String>> of(SortedMap<String, String> lists, int length) {
        var parts = new ArrayList<Map<String, String>>();
        var part = new LinkedHashMap<String, String>();
        int filled = 0;
        for (Map.Entry<String, String> list : lists.entrySet()) {
            int more = list.getKey().length() + list.getValue().length();
            if (!part.isEmpty() && filled + more > length) {
                parts.add(part);
                part = new LinkedHashMap<>();
                filled = 0;
            }
            part.put(list.getKey(), list.getValue());
            filled += more;
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }
}
