package org.annals.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Adds files to the project, each whole or not at all, and never in the place of another. */
public final class Additions {

    private Additions() {}

    /**
     * Writes a new file, with the folders that it needs.
     *
     * @param path from the project's folder; no part of it may be a link, which would lead elsewhere
     * @throws PublishException if it cannot be written, or there is something of its name
     */
    public static void write(Path root, String path, String text) {
        var disk = new Disk();
        Path file = Inside.of(root, path);
        Path beside = file.resolveSibling("." + file.getFileName() + ".annals-add");
        try {
            disk.delete(beside);
            disk.write(beside, text.getBytes(StandardCharsets.UTF_8));
            disk.place(beside, file);
        } catch (FileAlreadyExistsException e) {
            clear(disk, beside);
            throw new PublishException("cannot write " + file + ": it is there already", e);
        } catch (IOException e) {
            throw new PublishException("cannot write " + file, e);
        }
    }

    private static void clear(Disk disk, Path file) {
        try {
            disk.delete(file);
        } catch (IOException e) {
            throw new PublishException("cannot delete " + file, e);
        }
    }
}
