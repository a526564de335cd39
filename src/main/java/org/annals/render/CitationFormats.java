package org.annals.render;

import java.util.List;

/** All forms in which other programs take over what can be cited. */
final class CitationFormats {

    // not in the interface: threads that touch it and one of these at once would wait for each other for ever
    static final List<CitationFormat> ALL = List.of(new CslJson(), new BibTex(), new Ris());

    private CitationFormats() {}
}
