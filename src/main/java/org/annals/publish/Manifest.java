package org.annals.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which files of the output folder are ours: only those may be replaced or removed. */
record Manifest(Set<String> paths) {

    static final String NAME = ".annals-manifest";

    private static final String HEADER = "annals 1";

    static Manifest of(Collection<String> paths) {
        return new Manifest(new TreeSet<>(paths));
    }

    /** Nothing, if the folder was not written by us. */
    static Optional<Manifest> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        return lines.isEmpty() || !lines.get(0).equals(HEADER)
                ? Optional.empty()
                : Optional.of(of(lines.subList(1, lines.size())));
    }

    byte[] bytes() {
        return (HEADER + "\n" + String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
