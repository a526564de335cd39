package org.annals.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Projects on a disk. */
final class Folders {

    private Folders() {}

    /** The content of a small site, under the templates of the program. */
    static void copy(Path site, Path root) throws IOException {
        for (String folder : List.of("content", "templates")) {
            Path from = site.resolve(folder);
            if (Files.exists(from)) {
                try (Stream<Path> files = Files.walk(from)) {
                    for (Path file : files.toList()) {
                        Files.copy(file, root.resolve(site.relativize(file)));
                    }
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
