package org.annals.render;

import java.util.ArrayList;
import java.util.List;
import org.annals.source.SourceTree;

/** All formats that a site is published in. */
public final class Formats {

    private static final List<Format> DATA = List.of(
            new AnnotationsJson(),
            new SearchIndex(),
            new TimelineJson(),
            new FilterJson(),
            new SourceFiles(),
            new TimelineCsv(),
            new TimelineJs(),
            new TimelineIcs(),
            new AtomFeed(),
            new JsonFeed(),
            new Sitemap());

    private Formats() {}

    /** Pages last: they name the others. */
    public static List<Format> of(SourceTree tree) {
        var formats = new ArrayList<Format>(DATA);
        formats.add(new Assets(tree));
        formats.add(new Html(tree, DATA));
        return formats;
    }
}
