package org.annals.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps files in memory. */
final class KeptFiles implements Sink {

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    @Override
    public OutputStream open(String path) {
        return new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                super.close();
                files.put(path, toByteArray());
            }
        };
    }

    /** The files that are closed, by path. */
    Map<String, byte[]> files() {
        return Map.copyOf(files);
    }
}
