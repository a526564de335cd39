package org.annals.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.report.Visible;

/**
 * The part of a project that somebody asks about.
 *
 * @param paths files and folders from the project's folder on; the empty list is all of them
 * @param changed the files that changed, if only those are asked for
 */
record Scope(List<Path> paths, Optional<Set<String>> changed) {

    /** What was asked about is not there. */
    static final class UnknownException extends Exception {

        private static final long serialVersionUID = 1;

        UnknownException(String message) {
            super(message);
        }
    }

    static Scope of(Path root, List<Path> paths, Optional<String> ref) throws UnknownException, Git.NoAnswerException {
        var inside = new ArrayList<Path>();
        for (Path path : paths) {
            inside.add(inside(root.toAbsolutePath().normalize(), path));
        }
        return new Scope(
                inside, ref.isPresent() ? Optional.of(new Git(root).changedSince(ref.get())) : Optional.empty());
    }

    private static Path inside(Path root, Path path) throws UnknownException {
        Path whole = root.resolve(path).normalize();
        if (!Files.exists(whole, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnknownException("there is no file or folder " + Visible.of(path.toString()));
        }
        if (!whole.startsWith(root)) {
            throw new UnknownException(Visible.of(path.toString()) + " lies outside this project");
        }
        return root.relativize(whole);
    }

    boolean holds(String file) {
        boolean named = paths.isEmpty() || paths.stream().anyMatch(path -> isIn(path, file));
        return named && changed.map(files -> files.contains(file)).orElse(true);
    }

    private static boolean isIn(Path folder, String file) {
        return folder.toString().isEmpty() || Path.of(file).startsWith(folder);
    }
}
