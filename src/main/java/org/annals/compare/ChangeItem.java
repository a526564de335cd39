package org.annals.compare;

import java.util.List;

/**
 * A thing that changes, for people.
 *
 * @param title what it is called
 * @param detail what becomes of it as a whole, or nothing
 * @param lines what changes in it
 */
public record ChangeItem(String title, String detail, List<ChangeLine> lines) {

    public ChangeItem {
        lines = List.copyOf(lines);
    }
}
