package org.annals.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.annals.model.Address;
import org.annals.problem.Problem;
import org.annals.site.Published;
import org.annals.site.Site;

/**
 * What the scripts of some pages load, in a folder that is named by what is in it: a page names the folder, so that it gets
 * what it was made with, or nothing.
 *
 * <p>Nobody knows the name before the files are made, and pages may be made first: whoever asks first has them made, and they
 * are kept until they are written. They are small beside the pages.
 */
final class ScriptData implements Format {

    private final String name;
    private final Format parts;
    private Optional<Made> made = Optional.empty();

    /**
     * The files as they wait to be written.
     *
     * @param files by their paths in the folder; none once they are written
     */
    private record Made(Site site, String version, SortedMap<String, ByteBuffer> files) {

        /** To compare two sites would take longer than to make the files. */
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Site other) {
            return site == other;
        }
    }

    /**
     * The files of a format, which has none outside the folder, and nothing to tell.
     *
     * @param name by which templates ask for the folder
     */
    ScriptData(String name, Format parts) {
        this.name = name;
        this.parts = parts;
    }

    String name() {
        return name;
    }

    /** Where the files of a site stand. */
    synchronized Address folder(Site site) {
        Made now = made.filter(earlier -> earlier.isOf(site)).orElseGet(() -> make(site));
        made = Optional.of(now);
        return folder(now.version());
    }

    private Address folder(String version) {
        return new Address(Assets.FOLDER + name + "/" + version + "/");
    }

    private Made make(Site site) {
        var kept = new KeptFiles();
        try {
            parts.render(site, kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // everything is in memory
        }
        var files = new TreeMap<String, ByteBuffer>();
        kept.files().forEach((path, bytes) -> files.put(path, ByteBuffer.wrap(bytes)));
        return new Made(site, Fingerprint.of(files), files);
    }

    /** Takes the files; their name is kept for the pages to come. */
    private synchronized Made taken(Site site) {
        Made now = made.filter(earlier -> earlier.isOf(site) && !earlier.files().isEmpty())
                .orElseGet(() -> make(site));
        made = Optional.of(new Made(site, now.version(), new TreeMap<>()));
        return now;
    }

    @Override
    public List<Problem> render(Site site, Sink sink) throws IOException {
        Made now = taken(site);
        String folder = folder(now.version()).path();
        for (Map.Entry<String, ByteBuffer> file : now.files().entrySet()) {
            try (OutputStream out = sink.open(folder + file.getKey())) {
                out.write(file.getValue().array());
            }
        }
        return List.of();
    }

    @Override
    public List<Published> files() {
        return parts.files().stream()
                .map(file -> new Published(folder("<version>").path() + file.pattern(), file.purpose()))
                .toList();
    }
}
