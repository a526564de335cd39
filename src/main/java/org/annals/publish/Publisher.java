package org.annals.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.annals.render.Artifact;

/**
 * Puts a finished site in the place of the earlier one.
 *
 * <p>Everything is written into a folder beside the output, which then takes its place by two renames. Whatever fails or is
 * killed before that leaves the earlier site as it was; what is killed between the two is healed at the next start. Files in the
 * output that are not ours are carried over.
 */
public final class Publisher {

    private static final long PATIENCE_MILLIS = 30_000;

    private final Path out;
    private final Path staging;
    private final Path old;
    private final Path lockFile;
    private final Disk disk;

    private Publisher(Path out, Disk disk) {
        this.out = out;
        this.disk = disk;
        this.staging = beside("-staging");
        this.old = beside("-old");
        this.lockFile = beside("-lock");
    }

    /**
     * Writes the site.
     *
     * @param root the project's folder, in which the output must not swallow anything
     * @throws PublishException if it cannot be written
     */
    public static void publish(List<Artifact> artifacts, Path out, Path root) {
        publish(artifacts, out, root, new Disk());
    }

    static void publish(List<Artifact> artifacts, Path out, Path root, Disk disk) {
        new Publisher(OutputFolder.checked(out, root), disk).locked(artifacts);
    }

    private Path beside(String suffix) {
        return out.resolveSibling("." + out.getFileName() + ".annals" + suffix);
    }

    /** The lock file stays: a build that waits for a file which then is removed would not see the one after it. */
    private void locked(List<Artifact> artifacts) {
        try {
            Files.createDirectories(out.getParent());
            try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = lock(channel)) {
                assert lock.isValid();
                heal();
                stage(artifacts);
                exchange();
            }
        } catch (IOException e) {
            throw new PublishException("cannot write " + out + ": " + e, e);
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (System.nanoTime() < deadline) {
            Optional<FileLock> lock = tryLock(channel);
            if (lock.isPresent()) {
                return lock.get();
            }
            pause();
        }
        throw new PublishException("another build is writing " + out + " for more than 30 seconds");
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (java.nio.channels.OverlappingFileLockException e) {
            return Optional.empty(); // another thread of this process has it
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException("interrupted while waiting for another build");
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

    private void stage(List<Artifact> artifacts) throws IOException {
        var manifest = Manifest.of(artifacts.stream().map(Artifact::path).toList());
        var foreign = Foreign.in(out);
        foreign.firstInTheWayOf(manifest.paths()).ifPresent(file -> {
            throw new PublishException("cannot write the site to " + out + ": " + file
                    + " is there already, and no build has written it; move it away");
        });
        for (Artifact artifact : artifacts) {
            disk.write(staging.resolve(artifact.path()), artifact.bytes());
        }
        for (String path : foreign.files()) {
            disk.copy(out.resolve(path), staging.resolve(path));
        }
        for (String path : foreign.emptyFolders()) {
            disk.createFolder(staging.resolve(path));
        }
        disk.write(staging.resolve(Manifest.NAME), ByteBuffer.wrap(manifest.bytes()));
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
