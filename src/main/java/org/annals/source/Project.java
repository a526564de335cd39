package org.annals.source;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annals.problem.Result;

/** A project as it is built: its own files, laid over the templates that come with the program, one by one. */
public final class Project {

    private Project() {}

    /**
     * Reads the project in {@code root}. The tree holds what could be read; the rest is in the problems.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static Result<SourceTree> read(Path root) {
        return SourceTree.read(root).map(own -> over(own, ProgramTemplates.packaged()));
    }

    /** A file of the project's own replaces the program's file of the same name, and no other. */
    public static SourceTree over(SourceTree own, ProgramTemplates program) {
        Set<String> replaced = paths(own);
        return over(own, program.files(path -> !replaced.contains(path)));
    }

    /** The same over files of the program that are read already. */
    static SourceTree over(SourceTree own, SourceTree program) {
        Set<String> packaged = new TreeSet<>(paths(program));
        packaged.removeAll(paths(own));
        return new SourceTree(
                own.content(),
                joined(own.templates(), program.templates(), SourceFile::path, packaged),
                joined(own.assets(), program.assets(), Asset::path, packaged),
                own.former(),
                packaged);
    }

    private static Set<String> paths(SourceTree tree) {
        var paths = new HashSet<String>();
        tree.templates().forEach(file -> paths.add(file.path()));
        tree.assets().forEach(asset -> paths.add(asset.path()));
        return paths;
    }

    private static <T> List<T> joined(List<T> own, List<T> program, Function<T, String> path, Set<String> packaged) {
        return Stream.concat(own.stream(), program.stream().filter(file -> packaged.contains(path.apply(file))))
                .sorted(Comparator.comparing(path))
                .toList();
    }
}
