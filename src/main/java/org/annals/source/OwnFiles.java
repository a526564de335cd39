package org.annals.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.annals.problem.Problem;
import org.annals.problem.Result;

/** The files of a project, which can be read again and again; each time only those that are new. */
final class OwnFiles {

    private final Path root;
    private final SourceFile.Origin again;
    private final FileMemory<SourceFile> texts = new FileMemory<>();
    private final FileMemory<SourceFile> templates = new FileMemory<>();
    private final FileMemory<Asset> pictures = new FileMemory<>();
    private final FileMemory<Asset> assets = new FileMemory<>();
    private Optional<FoundFiles> found = Optional.empty();

    OwnFiles(Path root) {
        this.root = root;
        this.again = path -> again(root, path);
    }

    /** What the project has of its own, in the order of paths. */
    record Own(List<SourceFile> content, List<SourceFile> templates, List<Asset> assets) {}

    /** What could be read; the rest is in the problems. */
    Result<Own> read() {
        return read(FoundFiles.under(root));
    }

    /**
     * The same, where nothing but some files may be another than at the last reading.
     *
     * @param changed from the project's folder, with forward slashes
     */
    Result<Own> read(Set<String> changed) {
        Optional<FoundFiles> last = found;
        found = Optional.empty(); // if this reading breaks off, the next one looks at all
        return read(last.flatMap(files -> files.again(changed)).orElseGet(() -> FoundFiles.under(root)));
    }

    private Result<Own> read(FoundFiles files) {
        found = Optional.of(files);
        return read(
                files.content(),
                files.looks(),
                file -> file.readText().map(text -> text.from(again)),
                new ArrayList<>(files.problems()));
    }

    /** The text of a file that was read before. It is static, lest each text hold what is remembered of all files. */
    private static String again(Path root, String path) {
        try (InputStream in = FileWalk.open(root.resolve(path))) {
            return Utf8.decode(path, in.readAllBytes())
                    .value()
                    .map(SourceFile::text)
                    .orElseThrow(() -> new IOException(path + " was changed meanwhile, and is no text any more"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same of files that are found already. */
    Result<Own> read(List<FoundFile> content, List<FoundFile> looks, List<Problem> problems) {
        return read(content, looks, FoundFile::readText, problems);
    }

    private Result<Own> read(
            List<FoundFile> content,
            List<FoundFile> looks,
            Function<FoundFile, Result<SourceFile>> how,
            List<Problem> problems) {
        var copied = new ArrayList<Asset>(read(content, false, FoundFile::readAsset, pictures, problems));
        copied.addAll(read(looks, false, FoundFile::readAsset, assets, problems));
        return Result.of(
                new Own(
                        read(content, true, how, texts, problems),
                        read(looks, true, FoundFile::readText, templates, problems),
                        copied),
                problems);
    }

    private static <T> List<T> read(
            List<FoundFile> found,
            boolean text,
            Function<FoundFile, Result<T>> how,
            FileMemory<T> memory,
            List<Problem> problems) {
        List<FoundFile> wanted =
                found.stream().filter(file -> file.kind().text() == text).toList();
        Result<List<T>> all = Result.all(memory.read(wanted, how));
        problems.addAll(all.problems());
        return all.value().orElseThrow();
    }
}
