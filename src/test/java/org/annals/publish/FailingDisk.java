package org.annals.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** One call fails half-way; if the process is killed there, none comes after it. */
final class FailingDisk extends Disk {
    static final class Killed extends Error {
        static final long serialVersionUID = 1;
    }

    private final int failing;
    private final boolean killed;
    private int calls;

    FailingDisk(int failing, boolean killed) {
        this.failing = failing;
        this.killed = killed;
    }

    private boolean fails() {
        calls++;
        if (killed && calls > failing) {
            throw new Killed();
        }
        return calls == failing;
    }

    private IOException failure() {
        if (killed) {
            throw new Killed();
        }
        return new IOException("no space left on device");
    }

    @Override
    void write(Path file, ByteBuffer bytes) throws IOException {
        boolean fails = fails();
        super.write(file, fails ? bytes.slice(0, bytes.remaining() / 2) : bytes);
        if (fails) {
            throw failure();
        }
    }

    @Override
    void copy(Path from, Path to) throws IOException {
        if (fails()) {
            throw failure();
        }
        super.copy(from, to);
    }

    @Override
    void createFolder(Path folder) throws IOException {
        if (fails()) {
            throw failure();
        }
        super.createFolder(folder);
    }

    @Override
    void rename(Path from, Path to) throws IOException {
        if (fails()) {
            throw failure();
        }
        super.rename(from, to);
    }

    @Override
    void delete(Path folder) throws IOException {
        if (fails()) {
            super.delete(folder.resolve("index.html"));
            throw failure();
        }
        super.delete(folder);
    }
}
