package org.annals.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Two builds in here at once have not waited for each other. */
final class CrowdedDisk extends Disk {
    private final AtomicInteger inside = new AtomicInteger();
    final AtomicInteger most = new AtomicInteger();

    @Override
    void write(Path file, ByteBuffer bytes) throws IOException {
        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
        super.write(file, bytes);
        inside.decrementAndGet();
    }
}
