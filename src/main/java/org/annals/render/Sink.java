package org.annals.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Takes the files of a site as they are made, from several threads at once. */
public interface Sink {

    /**
     * Opens a new file; whoever opens it closes it.
     *
     * @param path from the top of the site, parted by slashes, and never out of it
     * @throws IOException if it cannot be written
     */
    OutputStream open(String path) throws IOException;

    /** Opens a new text file, which is written as UTF-8. */
    default Writer openText(String path) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(open(path), StandardCharsets.UTF_8));
    }
}
