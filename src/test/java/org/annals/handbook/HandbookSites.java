package org.annals.handbook;

import java.util.ArrayList;
import java.util.List;
import org.annals.Sites;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** Sites that have, taken together, every page that there can be. */
final class HandbookSites {

    private static final int MANY = 700;

    private HandbookSites() {}

    static List<SourceTree> all() {
        return List.of(Sites.handbook(), large());
    }

    /** So many events that lists are parted by letter, month and year; and an edition, which held none of them yet. */
    private static SourceTree large() {
        SourceTree small = Sites.handbook();
        var content = new ArrayList<>(small.content());
        for (int i = 0; i < MANY; i++) {
            content.add(new SourceFile("content/events/e" + i + ".md", event(i)));
        }
        content.add(new SourceFile("content/editions.yaml", "2003.1: {date: 2003-12-31}\n"));
        content.add(new SourceFile("content/editions/2003.1.sha256", ""));
        return new SourceTree(content, small.templates(), small.assets());
    }

    private static String event(int number) {
        return """
                ---
                title: %s of many words, number %d
                date: %d-0%d-%d
                summary: Something happens.
                kind: summit
                themes: [founding]
                ---

                It happened [@sectsco-about].
                """.formatted(
                number % 10 == 0 ? "Treaty" : "Summit", number, 2001 + number % 3, 1 + number % 9, 10 + number % 19);
    }
}
