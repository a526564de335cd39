package org.annals.render;

import java.util.List;
import org.annals.source.SourceTree;

/** All formats that a site is published in. */
public final class Formats {

    private Formats() {}

    public static List<Format> of(SourceTree tree) {
        return List.of(
                new Html(tree),
                new Assets(tree),
                new TimelineJson(),
                new FilterJson(),
                new SourceFiles(),
                new EventCitations(),
                new AnnotationsJson(),
                new SearchIndex());
    }
}
