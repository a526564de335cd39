package org.annals.site.index;

import java.util.List;

/** The order in which kinds of sources are shown. */
public final class SourceKinds {

    private static final List<String> ORDER =
            List.of("treaty", "official", "academic", "news", "state-media", "reference");

    private SourceKinds() {}

    public static int rank(String kind) {
        return ORDER.indexOf(kind);
    }
}
