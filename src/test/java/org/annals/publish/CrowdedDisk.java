package org.annals.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Two builds in here at once have not waited for each other. A build writes with several threads, so it is the builds that are
 * counted: one is inside from its first file to the renaming of its folder.
 */
final class CrowdedDisk {

    private final Set<Build> inside = ConcurrentHashMap.newKeySet();
    final AtomicInteger most = new AtomicInteger();

    /** The disk as one build sees it. */
    Disk build() {
        return new Build();
    }

    private final class Build extends Disk {

        @Override
        OutputStream create(Path file) throws IOException {
            inside.add(this);
            most.accumulateAndGet(inside.size(), Math::max);
            return super.create(file);
        }

        @Override
        void rename(Path from, Path to) throws IOException {
            super.rename(from, to);
            if (from.toString().endsWith("-staging")) {
                inside.remove(this);
            }
        }
    }
}
