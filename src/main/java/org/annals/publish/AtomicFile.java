package org.annals.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Writes one file that we made, whole or not at all; a file of somebody else of that name stays. */
public final class AtomicFile {

    /** Bytes in which the mark is looked for. */
    private static final int HEAD = 1024;

    private AtomicFile() {}

    /**
     * Writes it, in the place of one that was written so before.
     *
     * @param mark stands near the beginning of the text, and tells that such a file is ours
     * @throws PublishException if it cannot be written, or if there is something else in its place
     */
    public static void write(Path file, String text, String mark) {
        Path target = file.toAbsolutePath().normalize();
        try {
            check(target, mark);
            var disk = new Disk();
            Path fresh = target.resolveSibling("." + target.getFileName() + ".annals-new");
            disk.delete(fresh);
            disk.write(fresh, text.getBytes(StandardCharsets.UTF_8));
            disk.rename(fresh, target);
        } catch (IOException e) {
            throw new PublishException("cannot write " + file, e);
        }
    }

    /**
     * Whether a file may be written there.
     *
     * @throws PublishException if there is something that has no such mark
     */
    static void check(Path file, String mark) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOurs(file, mark)) {
            throw new PublishException(file + " is there, and was not written by this command: it stays as it is");
        }
    }

    private static boolean isOurs(Path file, String mark) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(mark);
        }
    }
}
