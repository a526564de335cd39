package org.annals.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.annals.problem.Problem;
import org.annals.render.Sink;

/** Writes single files wherever somebody wants them, each in the place of one of its name, whole or not at all. */
public final class Exporter {

    private final Map<String, Target> files;
    private final Disk disk;

    Exporter(Map<String, Target> files, Disk disk) {
        this.files = files;
        this.disk = disk;
    }

    /**
     * Where a file goes.
     *
     * @param mark stands near the beginning of each that was written so before, and of no other
     */
    public record Target(Path file, String mark) {

        private Path fresh() {
            return file.resolveSibling("." + file.getFileName() + ".annals-new");
        }
    }

    /**
     * Writes files of a site.
     *
     * @param files where each goes, by its path in the sink; all others are let go
     * @param root the project's folder, whose own files none may replace
     * @param rendering makes them
     * @param wrong whether something in what it told keeps them from being written
     * @return what it told
     * @throws PublishException if one cannot be written
     */
    public static List<Problem> export(
            Map<String, Target> files,
            Path root,
            Function<Sink, List<Problem>> rendering,
            Predicate<List<Problem>> wrong) {
        files.values().forEach(target -> OutputFolder.checkFile(target.file, root));
        return new Exporter(files, new Disk()).write(rendering, wrong);
    }

    List<Problem> write(Function<Sink, List<Problem>> rendering, Predicate<List<Problem>> wrong) {
        try {
            for (Target target : files.values()) {
                AtomicFile.check(target.file, target.mark);
                disk.createFolder(Optional.ofNullable(target.file.getParent()).orElse(target.file));
                disk.delete(target.fresh());
            }
            List<Problem> told =
                    rendering.apply(path -> disk.create(target(path).fresh()));
            for (Target target : files.values()) {
                if (wrong.test(told)) {
                    disk.delete(target.fresh());
                } else {
                    disk.rename(target.fresh(), target.file);
                }
            }
            return told;
        } catch (IOException e) {
            throw failed(e);
        } catch (UncheckedIOException e) {
            throw failed(Objects.requireNonNull(e.getCause()));
        }
    }

    private PublishException failed(IOException e) {
        return new PublishException(
                "cannot write " + files.values().stream().map(Target::file).toList(), e);
    }

    private Target target(String path) {
        return Optional.ofNullable(files.get(path)).orElseThrow(() -> new AssertionError(path));
    }
}
