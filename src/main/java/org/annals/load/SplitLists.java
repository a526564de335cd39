package org.annals.load;

import java.util.Map;
import java.util.TreeMap;

/**
 * What becomes of lists whose entries get files of their own.
 *
 * @param entries by its path, the text of each new file
 * @param lists by its path, what stays in each list's own file: its head, or nothing
 */
public record SplitLists(Map<String, String> entries, Map<String, String> lists) {

    public SplitLists {
        entries = new TreeMap<>(entries);
        lists = new TreeMap<>(lists);
    }
}
