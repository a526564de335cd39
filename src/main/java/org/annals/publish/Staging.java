package org.annals.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.annals.render.Sink;

/** The folder in which a site comes together, beside the one whose place it will take. */
final class Staging implements Sink, AutoCloseable {

    private final Path folder;
    private final Disk disk;
    private final Foreign foreign;
    private final Set<String> paths = ConcurrentHashMap.newKeySet();
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean closed;

    /**
     * A staging folder that is still empty.
     *
     * @param foreign what stands in the output and is not ours
     */
    Staging(Path folder, Foreign foreign, Disk disk) {
        this.folder = folder;
        this.foreign = foreign;
        this.disk = disk;
    }

    @Override
    public OutputStream open(String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder) || file.equals(folder) || path.contains("\\")) {
            throw new IllegalArgumentException("not a path inside the site: " + path);
        }
        lock.readLock().lock();
        try {
            if (closed) {
                throw new IOException("the site is not made any more");
            }
            paths.add(path);
            createFolder(path.substring(0, path.lastIndexOf('/') + 1));
            return disk.create(file);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Takes no more files: where one thread fails, others may still write. */
    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            closed = true;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Most files have a folder of their own in one that was made before. */
    private void createFolder(String wanted) throws IOException {
        if (!folders.contains(wanted)) {
            disk.createFolder(folder.resolve(wanted));
            folders.add(wanted);
        }
    }

    /** Carries over what is not ours, and writes down what is. */
    void complete(Path out) throws IOException {
        foreign.firstInTheWayOf(paths).ifPresent(file -> {
            throw new PublishException("cannot write the site to " + out + ": " + file
                    + " is there already, and no build has written it; move it away");
        });
        for (String path : foreign.files()) {
            disk.copy(out.resolve(path), folder.resolve(path));
        }
        for (String path : foreign.emptyFolders()) {
            disk.createFolder(folder.resolve(path));
        }
        createFolder("");
        try (OutputStream manifest = disk.create(folder.resolve(Manifest.NAME))) {
            manifest.write(new Manifest(new TreeSet<>(paths)).bytes());
        }
    }
}
