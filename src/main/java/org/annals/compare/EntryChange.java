package org.annals.compare;

import java.util.List;

/**
 * What becomes of an entry of a list, of a page, or of the settings.
 *
 * @param list the list, by the name of its file, such as {@code people}
 * @param changes what it says otherwise, if it was there before and is now
 */
public record EntryChange(String list, String id, String name, Fate fate, List<Change> changes) {

    /** What became of it. */
    public enum Fate {
        ADDED,
        REMOVED,
        CHANGED
    }

    public EntryChange {
        changes = List.copyOf(changes);
    }
}
