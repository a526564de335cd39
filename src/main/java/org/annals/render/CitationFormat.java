package org.annals.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;

/** A form in which other programs take over what can be cited. */
interface CitationFormat {

    /** What it is called by those who use it. */
    String name();

    /** The ending of its files. */
    String extension();

    String mediaType();

    /** Writes items one after the other. */
    void write(Iterator<CslItem> items, Writer out) throws IOException;

    /** Some items as a text. */
    default String text(List<CslItem> items) {
        var text = new TextWriter(1024);
        try {
            write(items.iterator(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // everything is in memory
        }
        return text.toString();
    }
}
