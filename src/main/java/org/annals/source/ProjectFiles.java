package org.annals.source;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.annals.problem.Result;

/**
 * A project that is read again and again while it is written: a file that has not changed is the same object each time, so
 * that what was made of it can be kept. For one thread.
 */
public final class ProjectFiles {

    private final Path root;
    private final OwnFiles own;
    private final SourceTree program;

    public ProjectFiles(Path root) {
        this.root = root;
        this.own = new OwnFiles(root);
        this.program = ProgramTemplates.packaged().files(path -> true);
    }

    /**
     * Reads the project as it is now. The tree holds what could be read; the rest is in the problems.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public Result<SourceTree> read() {
        return SourceTree.read(own).map(files -> Project.over(files, program));
    }

    /**
     * The same when nothing but some files may have changed since the last reading: the others are not looked at.
     *
     * @param changed in the project's folder; a folder among them may have brought or taken files
     */
    public Result<SourceTree> read(Set<Path> changed) {
        Set<String> paths = changed.stream()
                .map(path -> root.relativize(path).toString().replace('\\', '/'))
                .collect(Collectors.toSet());
        return SourceTree.read(own, paths).map(files -> Project.over(files, program));
    }
}
