package org.annals.publish;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Fails at its n-th call, half done, or, killed, does nothing more from then on. */
final class FailingDisk extends Disk {

    /** The end of the process, as far as a test can have it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private final int failing;
    private final boolean killed;
    private int calls;

    FailingDisk(int failing, boolean killed) {
        this.failing = failing;
        this.killed = killed;
    }

    private synchronized boolean fails() {
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

    /** One call to make the file, and one for each piece of its text. */
    @Override
    OutputStream create(Path file) throws IOException {
        if (fails()) {
            throw failure();
        }
        return new FilterOutputStream(super.create(file)) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                boolean fails = fails();
                out.write(bytes, from, fails ? count / 2 : count);
                if (fails) {
                    throw failure();
                }
            }
        };
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
