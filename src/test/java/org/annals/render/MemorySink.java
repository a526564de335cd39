package org.annals.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Keeps the files of a site. A path that leads out of the site, or that was opened before, is a fault of whoever writes. */
public final class MemorySink implements Sink {

    private static final List<String> NO_NAMES = List.of("", ".", "..");

    private final Set<String> opened = ConcurrentHashMap.newKeySet();
    private final Map<String, Artifact> closed = new ConcurrentSkipListMap<>();

    @Override
    public OutputStream open(String path) throws IOException {
        if (path.contains("\\") || List.of(path.split("/", -1)).stream().anyMatch(NO_NAMES::contains)) {
            throw new IllegalArgumentException("not a path inside the site: " + path);
        }
        if (!opened.add(path)) {
            throw new IllegalArgumentException("written twice: " + path);
        }
        return new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.put(path, new Artifact(path, ByteBuffer.wrap(toByteArray())));
            }
        };
    }

    /** By path; a file that nobody closed is a fault as well. */
    public List<Artifact> artifacts() {
        Optional<String> open =
                opened.stream().filter(path -> !closed.containsKey(path)).findAny();
        open.ifPresent(path -> {
            throw new IllegalStateException("never closed: " + path);
        });
        return List.copyOf(closed.values());
    }
}
