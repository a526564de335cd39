package org.annals.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Rule;
import org.jspecify.annotations.Nullable;

/** Finds every file of one folder that has a place there, without following links; what has none is a problem. */
final class FileWalk implements FileVisitor<Path> {

    private static final Pattern FILE = Pattern.compile("content/.*\\.(?:md|yaml|lock)");

    private final Path root;
    private final List<Problem> problems;
    private final FileSorting sorting;
    private final Instant now = Instant.now();
    private int depth;

    private FileWalk(Path root, Function<String, Optional<FileKind>> kinds, List<Problem> problems) {
        this.root = root;
        this.problems = problems;
        this.sorting = new FileSorting(kinds, problems);
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
        return walk.sorting.found();
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (depth == Limits.FOLDER_DEPTH) {
            problems.add(Problem.of(
                    Rule.TOO_MANY_FILES,
                    Location.of(path(folder)),
                    "folders are nested too deep here",
                    "move it further up"));
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (FILE.matcher(path(folder)).matches()) {
            problems.add(Problem.of(
                    Rule.NOT_A_FILE,
                    Location.of(path(folder)),
                    "this is a folder, and a name with this ending is that of a file",
                    "give the folder a name without it, or put a file in its place"));
            return FileVisitResult.SKIP_SUBTREE;
        }
        depth++;
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        var stored = new StoredFile(path(file), kind(attributes), attributes.size(), () -> open(file));
        return sorting.take(stored, Stamp.of(attributes, now)) ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    private static StoredFile.Kind kind(BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            return StoredFile.Kind.PLAIN;
        }
        return attributes.isSymbolicLink() ? StoredFile.Kind.LINK : StoredFile.Kind.OTHER;
    }

    /** Never what a link leads to. */
    static InputStream open(Path file) throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
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
