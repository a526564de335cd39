package org.annals.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.annals.render.Sink;

/**
 * Puts a site in the place of the earlier one.
 *
 * <p>Every file goes into a folder beside the output as it is made; once all are there and nothing was wrong, the folder takes
 * the place of the output by two renames. Whatever fails or is killed before that leaves the earlier site as it was; what is
 * killed between the two is healed at the next start. Files in the output that are not ours are carried over.
 */
public final class Publisher {

    private final Path out;
    private final Path staging;
    private final Path old;
    private final Disk disk;

    private Publisher(Path out, Disk disk) {
        this.out = out;
        this.disk = disk;
        this.staging = beside("-staging");
        this.old = beside("-old");
    }

    /**
     * Writes the site.
     *
     * @param root the project's folder, in which the output must not swallow anything
     * @param rendering makes the files
     * @param wrong whether something in what it told keeps the site from being published
     * @return what it told
     * @throws PublishException if it cannot be written
     */
    public static <T> T publish(Path out, Path root, Function<Sink, T> rendering, Predicate<T> wrong) {
        return publish(out, root, rendering, wrong, new Disk());
    }

    static <T> T publish(Path out, Path root, Function<Sink, T> rendering, Predicate<T> wrong, Disk disk) {
        return new Publisher(OutputFolder.checked(out, root), disk).locked(rendering, wrong);
    }

    private Path beside(String suffix) {
        return out.resolveSibling("." + out.getFileName() + ".annals" + suffix);
    }

    private <T> T locked(Function<Sink, T> rendering, Predicate<T> wrong) {
        try {
            Files.createDirectories(out.getParent());
            try (BuildLock lock = BuildLock.take(beside("-lock"), out)) {
                assert lock != null;
                heal();
                return exchanged(rendering, wrong);
            }
        } catch (IOException e) {
            throw new PublishException("cannot write " + out, e);
        } catch (UncheckedIOException e) {
            throw new PublishException("cannot write " + out, Objects.requireNonNull(e.getCause()));
        }
    }

    /** After a build that was killed: its staging folder goes, and the site that it had put aside comes back. */
    private void heal() throws IOException {
        disk.delete(staging);
        if (!Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            disk.rename(old, out);
        } else if (Manifest.read(out).isPresent()) {
            disk.delete(old);
        } else {
            throw new PublishException("cannot write the site to " + out + ": a killed build has put files aside in "
                    + old + "; move one of the two folders away");
        }
    }

    /** Whatever ends it before the exchange, nothing is left of the staging folder. */
    private <T> T exchanged(Function<Sink, T> rendering, Predicate<T> wrong) throws IOException {
        try (var stage = new Staging(staging, Foreign.in(out), disk)) {
            T told = rendering.apply(stage);
            if (!wrong.test(told)) {
                stage.complete(out);
                exchange();
            }
            return told;
        } finally {
            disk.delete(staging);
        }
    }

    private void exchange() throws IOException {
        if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            disk.rename(out, old);
        }
        try {
            disk.rename(staging, out);
        } catch (IOException e) {
            if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
                disk.rename(old, out);
            }
            throw e;
        }
        disk.delete(old);
    }
}
