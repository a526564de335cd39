package org.annals.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What stands in the output folder that no build of ours has written: it is carried over. Paths are written with slashes.
 *
 * @param emptyFolders a repository for instance needs some of them
 */
record Foreign(List<String> files, List<String> emptyFolders) {

    static Foreign in(Path out) throws IOException {
        var foreign = new Foreign(new ArrayList<>(), new ArrayList<>());
        if (Files.isDirectory(out)) {
            Set<String> ours = Manifest.read(out).map(Manifest::paths).orElse(Set.of());
            for (Path file : below(out)) {
                foreign.add(file, out.relativize(file).toString().replace('\\', '/'), ours);
            }
        }
        return foreign;
    }

    private static List<Path> below(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(file -> !file.equals(out)).sorted().toList();
        }
    }

    private void add(Path file, String path, Set<String> ours) throws IOException {
        if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!ours.contains(path) && !path.equals(Manifest.NAME)) {
                files.add(path);
            }
        } else if (isEmpty(file)) {
            emptyFolders.add(path);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** A file or folder that would be lost if these were written. */
    Optional<String> firstInTheWayOf(Set<String> paths) {
        var folders = new TreeSet<String>();
        paths.forEach(path -> folders.addAll(parents(path)));
        return Stream.concat(
                        files.stream().filter(file -> folders.contains(file)),
                        Stream.concat(files.stream(), emptyFolders.stream())
                                .filter(path -> paths.contains(path)
                                        || parents(path).stream().anyMatch(paths::contains)))
                .findFirst();
    }

    private static List<String> parents(String path) {
        var parents = new ArrayList<String>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            parents.add(path.substring(0, slash));
        }
        return parents;
    }
}
