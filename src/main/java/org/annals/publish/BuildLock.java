package org.annals.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps other builds from an output folder while one is written; nothing of it is left afterwards.
 *
 * <p>Whoever holds the lock removes its file. A build that waited for the removed file finds that the file which stands there
 * by then, if any, is not as long as what it wrote itself, and begins anew.
 */
final class BuildLock implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 30_000;
    private static final long PAUSE_MILLIS = 50;
    private static final int LONGEST = 1 << 16;

    private final Path file;
    private final FileChannel channel;

    private BuildLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Waits for the lock.
     *
     * @param what is locked, for those who wait in vain
     * @throws PublishException if another build has it for too long
     */
    static BuildLock take(Path file, Path what) throws IOException {
        long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (System.nanoTime() < deadline) {
            Optional<BuildLock> lock = tried(file);
            if (lock.isPresent()) {
                return lock.get();
            }
            pause();
        }
        throw new PublishException("another build is writing " + what + " for more than 30 seconds");
    }

    private static Optional<BuildLock> tried(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = new BuildLock(file, channel);
        if (isLocked(channel)) {
            try {
                if (isOurs(file, channel)) {
                    return Optional.of(lock);
                }
            } catch (IOException e) { // such as a full disk
                lock.close();
                throw e;
            }
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another thread of this process has it
        }
    }

    /** Told by the size alone: to open the file once more and close it would let the lock go. */
    private static boolean isOurs(Path file, FileChannel channel) throws IOException {
        byte[] word = new byte[ThreadLocalRandom.current().nextInt(1, LONGEST)];
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(word));
        try {
            return Files.size(file) == word.length;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException("interrupted while waiting for another build");
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}
