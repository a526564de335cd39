package org.annals.render;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Cuts the lists of the search into parts of about one size, each a stretch of the alphabet. */
final class SearchParts {

    private SearchParts() {}

    /** Takes a part. */
    @FunctionalInterface
    interface Part {

        /**
         * Takes it.
         *
         * @param lists by their terms, in their order
         */
        void take(Map<String, String> lists) throws IOException;
    }

    /**
     * Parts that are no longer than a number of characters, but where a single list is, one after the other.
     *
     * @param lists by their terms, in the order of these
     */
    static void each(Iterator<Map.Entry<String, String>> lists, int length, Part out) throws IOException {
        var part = new LinkedHashMap<String, String>();
        int filled = 0;
        while (lists.hasNext()) {
            Map.Entry<String, String> list = lists.next();
            int more = list.getKey().length() + list.getValue().length();
            if (!part.isEmpty() && filled + more > length) {
                out.take(part);
                part = new LinkedHashMap<>();
                filled = 0;
            }
            part.put(list.getKey(), list.getValue());
            filled += more;
        }
        if (!part.isEmpty()) {
            out.take(part);
        }
    }
}
