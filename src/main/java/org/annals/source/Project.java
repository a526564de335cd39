package org.annals.source;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        Set<String> packaged = packaged(own, program);
        var templates = new ArrayList<>(own.templates());
        var assets = new ArrayList<>(own.assets());
        for (String path : packaged) {
            String name = path.substring(ProgramTemplates.FOLDER.length());
            if (FileKind.inTemplates(path).filter(FileKind::text).isPresent()) {
                templates.add(program.text(name, path));
            } else {
                assets.add(new Asset(path, ByteBuffer.wrap(program.original().apply(name))));
            }
        }
        return new SourceTree(
                own.content(),
                inOrder(templates, Comparator.comparing(SourceFile::path)),
                inOrder(assets, Comparator.comparing(Asset::path)),
                own.former(),
                packaged);
    }

    private static Set<String> packaged(SourceTree own, ProgramTemplates program) {
        var replaced = new HashSet<String>();
        own.templates().forEach(file -> replaced.add(file.path()));
        own.assets().forEach(asset -> replaced.add(asset.path()));
        var packaged = new TreeSet<String>();
        program.names().forEach(name -> packaged.add(ProgramTemplates.FOLDER + name));
        packaged.removeAll(replaced);
        return packaged;
    }

    private static <T> List<T> inOrder(List<T> files, Comparator<T> order) {
        files.sort(order);
        return files;
    }
}
