package org.annals.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystem;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits until something may have changed in a project. The system says so at once where it can; as it forgets some changes,
 * and says nothing of others on disks of other machines, time passing is a reason as well.
 */
final class Watch implements AutoCloseable {

    /** Milliseconds of quiet after which a save is over: programs write a file in several steps. */
    private static final long QUIET = 10;

    /** Milliseconds that are waited for quiet at most. */
    private static final long LONGEST = 200;

    /** Milliseconds between looks that nothing has caused. */
    private static final long PATROL = 2_000;

    /** The same where the system tells nothing. */
    private static final long POLL = 300;

    private static final List<String> FOLDERS = List.of("content", "templates");

    private final Path root;
    private final Optional<WatchService> service;
    private long patrolled = System.nanoTime();

    private Watch(Path root, Optional<WatchService> service) {
        this.root = root;
        this.service = service;
    }

    /** Watches the folders of a project, those that are not there yet as well. */
    static Watch of(Path root) {
        var watch = new Watch(root, service(root.getFileSystem()));
        watch.register();
        return watch;
    }

    /** On a Mac the service of Java looks at the files every few seconds, which we do faster. */
    private static Optional<WatchService> service(FileSystem files) {
        if (System.getProperty("os.name", "").startsWith("Mac")) {
            return Optional.empty();
        }
        try {
            return Optional.of(files.newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty(); // some systems have no more to give
        }
    }

    /**
     * Waits for a change, or for the time of the next look.
     *
     * @return the files and folders that may be others than before; nothing if that may be any
     */
    Optional<Set<Path>> await() throws InterruptedException {
        if (service.isEmpty()) {
            Thread.sleep(POLL);
            return Optional.empty();
        }
        try {
            WatchKey first = service.get().poll(PATROL, TimeUnit.MILLISECONDS);
            Optional<Set<Path>> told = first == null ? Optional.empty() : settle(first, service.get());
            if (told.filter(paths -> paths.stream().noneMatch(Watch::isFolder)).isEmpty()) {
                register();
            }
            return told.filter(paths -> !isPatrolDue()).or(this::patrol);
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException();
        }
    }

    /** While one save follows the other, nobody looks for what the system has forgotten to tell. */
    private boolean isPatrolDue() {
        return System.nanoTime() - patrolled > 2 * PATROL * 1_000_000;
    }

    private Optional<Set<Path>> patrol() {
        patrolled = System.nanoTime();
        return Optional.empty();
    }

    private static Optional<Set<Path>> settle(WatchKey first, WatchService told) throws InterruptedException {
        long end = System.nanoTime() + LONGEST * 1_000_000;
        Set<Path> paths = new HashSet<>();
        boolean lost = false;
        for (WatchKey key = first; key != null; key = next(told, end)) {
            for (WatchEvent<?> event : key.pollEvents()) {
                if (key.watchable() instanceof Path folder && event.context() instanceof Path name) {
                    paths.add(folder.resolve(name));
                } else {
                    lost = true; // there was too much to tell
                }
            }
            key.reset();
        }
        return lost ? Optional.empty() : Optional.of(paths);
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static @org.jspecify.annotations.Nullable WatchKey next(WatchService told, long end)
            throws InterruptedException {
        return System.nanoTime() < end ? told.poll(QUIET, TimeUnit.MILLISECONDS) : null;
    }

    /** What is watched already stays so. */
    private void register() {
        service.ifPresent(told -> {
            register(root, told);
            FOLDERS.stream()
                    .map(root::resolve)
                    .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                    .forEach(folder -> all(folder, told));
        });
    }

    private static void all(Path folder, WatchService told) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                    register(inner, told);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // it has just gone: the next look finds what there is
        }
    }

    private static void register(Path folder, WatchService told) {
        try {
            folder.register(
                    told,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException e) {
            // it has just gone, or the system watches no more folders: the next look in vain finds what there is
        }
    }

    @Override
    public void close() throws IOException {
        if (service.isPresent()) {
            service.get().close();
        }
    }
}
