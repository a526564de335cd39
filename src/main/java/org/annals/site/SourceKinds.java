package org.annals.site;

import java.util.List;

/** The order in which kinds of sources are shown. */
final class SourceKinds {

    private static final List<String> ORDER =
            List.of("treaty", "official", "academic", "news", "state-media", "reference");

    private SourceKinds() {}

    static int rank(String kind) {
        return ORDER.indexOf(kind);
    }
}
