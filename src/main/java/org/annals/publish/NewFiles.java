package org.annals.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts new files into a project, and never over one that is there. */
public final class NewFiles {

    private final Path root;
    private final Disk disk;
    private final List<Path> written = new ArrayList<>();

    NewFiles(Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
    }

    /** Whether something has this path already, be it a link that leads nowhere. */
    public static boolean isTaken(Path root, String path) {
        return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Writes all of them, or none.
     *
     * @param root the folder, which is made if it is not there
     * @param files the bytes of each by its path in the folder
     * @throws PublishException if one cannot be written, or is there already
     */
    public static void write(Path root, Map<String, byte[]> files) {
        new NewFiles(root.toAbsolutePath().normalize(), new Disk()).write(files);
    }

    void write(Map<String, byte[]> files) {
        files.forEach((path, bytes) -> {
            try {
                write(Inside.of(root, path), bytes);
            } catch (PublishException e) {
                takeBack();
                throw e;
            } catch (IOException e) {
                takeBack();
                throw new PublishException("cannot write " + root.resolve(path), e);
            }
        });
    }

    /** From when it is made on the file is ours, even if the disk is full before its end. */
    private void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = disk.create(file)) {
            written.add(file);
            out.write(bytes);
        }
    }

    /** Folders may stay: somebody else may have put something into them meanwhile. */
    private void takeBack() {
        for (Path file : written) {
            try {
                disk.delete(file);
            } catch (IOException e) {
                throw new PublishException("cannot take back " + file, e);
            }
        }
    }
}
