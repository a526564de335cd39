package org.annals.compare;

import java.util.List;

/** Things to which the same happens, for people. */
public record ChangeGroup(String title, List<ChangeItem> items) {

    public ChangeGroup {
        items = List.copyOf(items);
    }
}
