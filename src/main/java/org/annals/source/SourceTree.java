package org.annals.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annals.problem.Problem;
import org.annals.problem.Result;

/**
 * Everything a build reads, in the order of its paths.
 *
 * @param content the Markdown and YAML files under {@code content}
 * @param templates the templates and phrases under {@code templates}
 * @param assets the files that are copied: {@code templates/assets} and {@code content/images}
 * @param former those files of the content that a change has changed or taken away, as they were before it; none if nobody
 *     asks for what a change does
 * @param packaged the paths of those templates and assets that are not the project's own, but came with the program
 */
public record SourceTree(
        List<SourceFile> content,
        List<SourceFile> templates,
        List<Asset> assets,
        List<SourceFile> former,
        Set<String> packaged) {

    static final String CONTENT = "content";
    static final String TEMPLATES = "templates";

    public SourceTree {
        content = List.copyOf(content);
        templates = List.copyOf(templates);
        assets = List.copyOf(assets);
        former = List.copyOf(former);
        packaged = Set.copyOf(packaged);
    }

    public SourceTree(
            List<SourceFile> content, List<SourceFile> templates, List<Asset> assets, List<SourceFile> former) {
        this(content, templates, assets, former, Set.of());
    }

    public SourceTree(List<SourceFile> content, List<SourceFile> templates, List<Asset> assets) {
        this(content, templates, assets, List.of());
    }

    /** The same, with what stood there before a change. */
    public SourceTree since(List<SourceFile> before) {
        return new SourceTree(content, templates, assets, before, packaged);
    }

    /** The same with other texts under {@code content}. */
    public SourceTree with(List<SourceFile> otherContent) {
        return new SourceTree(otherContent, templates, assets, former, packaged);
    }

    /**
     * Reads the project's own files in {@code root}. The tree holds what could be read; the rest is in the problems.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static Result<SourceTree> read(Path root) {
        return read(new OwnFiles(root));
    }

    /**
     * Reads a project's files from another store than the disk.
     *
     * @param files all below {@code content} and {@code templates}, in any order; others are passed over
     */
    public static Result<SourceTree> of(List<StoredFile> files) {
        var problems = new ArrayList<Problem>();
        List<FoundFile> content = sorted(files, CONTENT, FileKind::inContent, problems);
        List<FoundFile> templates = sorted(files, TEMPLATES, FileKind::inTemplates, problems);
        return of(new OwnFiles(Path.of("")).read(content, templates, problems));
    }

    private static List<FoundFile> sorted(
            List<StoredFile> files, String folder, Function<String, Optional<FileKind>> kinds, List<Problem> problems) {
        var sorting = new FileSorting(kinds, problems);
        List<StoredFile> below = files.stream()
                .filter(file -> file.path().startsWith(folder + "/"))
                .sorted(Comparator.comparing(StoredFile::path))
                .toList();
        for (StoredFile file : below) {
            if (!sorting.take(file, Stamp.of(file.size()))) {
                break;
            }
        }
        return sorting.found();
    }

    private static Result<SourceTree> of(Result<OwnFiles.Own> own) {
        return own.map(files -> new SourceTree(files.content(), files.templates(), files.assets()));
    }

    /** Reads them once more. */
    static Result<SourceTree> read(OwnFiles files) {
        return of(files.read());
    }

    /** The same where nothing but some files may be another than at the last reading. */
    static Result<SourceTree> read(OwnFiles files, Set<String> changed) {
        return of(files.read(changed));
    }

    /**
     * Lets the texts of the content go that can be read again: for those who have read them, and need at most a line of one
     * still. A text that somebody changes meanwhile is then another.
     */
    public void letGo() {
        content.forEach(SourceFile::letGo);
    }

    /** The text file with this path. */
    public Optional<SourceFile> find(String path) {
        return Stream.concat(content.stream(), templates.stream())
                .filter(file -> file.path().equals(path))
                .findFirst();
    }
}
