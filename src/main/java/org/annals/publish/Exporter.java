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

    private final Map<String, Path> files;
    private final Disk disk;

    Exporter(Map<String, Path> files, Disk disk) {
        this.files = files;
        this.disk = disk;
    }

    /**
     * Writes files of a site.
     *
     * @param files where each goes, by its path in the sink; all others are let go
     * @param rendering makes them
     * @param wrong whether something in what it told keeps them from being written
     * @return what it told
     * @throws PublishException if one cannot be written
     */
    public static List<Problem> export(
            Map<String, Path> files, Function<Sink, List<Problem>> rendering, Predicate<List<Problem>> wrong) {
        return new Exporter(files, new Disk()).write(rendering, wrong);
    }

    List<Problem> write(Function<Sink, List<Problem>> rendering, Predicate<List<Problem>> wrong) {
        try {
            for (Path file : files.values()) {
                disk.createFolder(Optional.ofNullable(file.getParent()).orElse(file));
                disk.delete(fresh(file));
            }
            List<Problem> told = rendering.apply(path -> disk.create(fresh(target(path))));
            for (Path file : files.values()) {
                if (wrong.test(told)) {
                    disk.delete(fresh(file));
                } else {
                    disk.rename(fresh(file), file);
                }
            }
            return told;
        } catch (IOException e) {
            throw new PublishException("cannot write " + files.values(), e);
        } catch (UncheckedIOException e) {
            throw new PublishException("cannot write " + files.values(), Objects.requireNonNull(e.getCause()));
        }
    }

    private Path target(String path) {
        return Optional.ofNullable(files.get(path)).orElseThrow(() -> new AssertionError(path));
    }

    private static Path fresh(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".annals-new");
    }
}
