package org.annals.generate;

import java.io.OutputStream;
import org.annals.render.Sink;

/** Lets every file go: for those who only want to know whether a site can be made. */
public final class NoSink implements Sink {

    @Override
    public OutputStream open(String path) {
        return OutputStream.nullOutputStream();
    }
}
