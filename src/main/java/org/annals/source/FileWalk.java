package org.annals.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.jspecify.annotations.Nullable;

/** Finds every file of one folder that has a place there, without following links; what has none is a problem. */
final class FileWalk implements FileVisitor<Path> {

    private final Path root;
    private final Function<String, Optional<FileKind>> kinds;
    private final List<Problem> problems;
    private final List<FoundFile> found = new ArrayList<>();
    private final Instant now = Instant.now();
    private int depth;

    private FileWalk(Path root, Function<String, Optional<FileKind>> kinds, List<Problem> problems) {
        this.root = root;
        this.kinds = kinds;
        this.problems = problems;
    }

    static List<FoundFile> of(
            Path root, String folder, Function<String, Optional<FileKind>> kinds, List<Problem> problems) {
        var walk = new FileWalk(root, kinds, problems);
        Path start = root.resolve(folder);
        if (Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.walkFileTree(start, walk);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        walk.found.sort(Comparator.comparing(FoundFile::path));
        return walk.found;
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private void report(Rule rule, Path file, String message, String suggestion) {
        problems.add(Problem.of(rule, Location.of(path(file)), message, suggestion));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (depth == Limits.FOLDER_DEPTH) {
            report(Rule.TOO_MANY_FILES, folder, "folders are nested too deep here", "move it further up");
            return FileVisitResult.SKIP_SUBTREE;
        }
        depth++;
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!attributes.isRegularFile()) {
            String what = attributes.isSymbolicLink() ? "a link to another file" : "not a plain file";
            report(Rule.NOT_A_FILE, file, "this is " + what, "put the file itself here, or remove it");
            return FileVisitResult.CONTINUE;
        }
        if (found.size() == Limits.FILES) {
            report(Rule.TOO_MANY_FILES, file, "there are more than " + Limits.FILES + " files", "remove some");
            return FileVisitResult.TERMINATE;
        }
        String path = path(file);
        kinds.apply(path)
                .filter(kind -> !hidden(path))
                .ifPresentOrElse(
                        kind -> found.add(new FoundFile(path, file, kind, Stamp.of(attributes, now))),
                        () -> misplaced(file));
        return FileVisitResult.CONTINUE;
    }

    /** Files that the system or an editing program leaves behind have nothing to say to a reader. */
    private void misplaced(Path file) {
        String path = path(file);
        if (hidden(path) && kinds.apply(path).isEmpty()) {
            return;
        }
        report(Rule.MISPLACED_FILE, file, "nothing reads a file of this name here", suggestion(path));
    }

    private static String suggestion(String path) {
        if (path.startsWith("content/images/")) {
            return "pictures are png, jpg, gif or webp files";
        }
        return path.startsWith("content/")
                ? FileKind.betterName(path)
                        .map(name -> "name it " + name)
                        .orElse("events are .md or .yaml files in content/events/, pictures lie in content/images/")
                : "templates are .ftlh or .ftlx files, everything else lies in templates/assets/";
    }

    private static boolean hidden(String path) {
        return path.charAt(path.lastIndexOf('/') + 1) == '.';
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        problems.add(FoundFile.unreadable(path(file), e));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        depth--;
        return FileVisitResult.CONTINUE;
    }
}
