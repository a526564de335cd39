package org.annals.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a folder may become the output: never one in which something could be lost. */
final class OutputFolder {

    /** What git and hosts of sites keep in an output folder, and file managers leave in any. */
    private static final Set<String> NEUTRAL =
            Set.of(".git", ".gitignore", ".gitattributes", ".gitkeep", ".nojekyll", ".DS_Store");

    private static final List<String> SOURCES = List.of("content", "templates", "src", ".git", ".github");

    private OutputFolder() {}

    /** The folder by its real path: one that is reached through a link is judged by where it lies. */
    static Path checked(Path out, Path root) {
        Path folder = real(out.toAbsolutePath().normalize());
        check(folder, followed(root.toAbsolutePath()));
        return folder;
    }

    /** The links on the way to it are followed, but not itself. */
    private static Path real(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            return path;
        }
        return (Files.exists(parent) ? followed(parent) : real(parent)).resolve(path.getFileName());
    }

    private static Path followed(Path path) {
        try {
            return Files.exists(path) ? path.toRealPath() : path;
        } catch (IOException e) {
            throw new PublishException("cannot read " + path, e);
        }
    }

    private static void check(Path out, Path root) {
        if (root.startsWith(out)) {
            refuse(out, "it holds the project itself");
        }
        source(out, root).ifPresent(source -> refuse(out, "it lies in " + source));
        if (Files.isSymbolicLink(out)) {
            refuse(out, "it is a link");
        }
        if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            checkExisting(out);
        }
    }

    /** The folder of the project's own files that a path lies in. */
    private static Optional<String> source(Path path, Path root) {
        return SOURCES.stream()
                .filter(source -> path.startsWith(followed(root.resolve(source))))
                .findFirst();
    }

    /** A single file may lie anywhere but among the project's own. */
    static void checkFile(Path file, Path root) {
        Path real = real(file.toAbsolutePath().normalize());
        source(real, followed(root.toAbsolutePath())).ifPresent(source -> {
            throw new PublishException("cannot write " + file + ": it lies in " + source);
        });
    }

    private static void checkExisting(Path out) {
        if (!Files.isDirectory(out)) {
            refuse(out, "it is a file");
        }
        try (Stream<Path> files = Files.list(out)) {
            boolean others =
                    files.anyMatch(file -> !NEUTRAL.contains(file.getFileName().toString()));
            if (others && Manifest.read(out).isEmpty()) {
                refuse(out, "it holds files that no build has written; choose an empty folder");
            }
        } catch (IOException e) {
            throw new PublishException("cannot read " + out, e);
        }
    }

    private static void refuse(Path out, String why) {
        throw new PublishException("cannot write the site to " + out + ": " + why);
    }
}
