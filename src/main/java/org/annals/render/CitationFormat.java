package org.annals.render;

import java.util.List;

/** A form in which other programs take over what can be cited. */
interface CitationFormat {

    List<CitationFormat> ALL = List.of(new CslJson(), new BibTex(), new Ris());

    /** What it is called by those who use it. */
    String name();

    /** The ending of its files. */
    String extension();

    String text(List<CslItem> items);
}
