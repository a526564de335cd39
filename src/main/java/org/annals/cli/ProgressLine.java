package org.annals.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.annals.generate.Progress;

/** One line on a terminal that tells how far work has come which takes longer than a second; it is gone afterwards. */
final class ProgressLine implements Progress {

    private static final long PATIENCE = 1_000_000_000L; // nanoseconds
    private static final long PAUSE = 100_000_000L;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter terminal;
    private final LongSupplier clock;
    private final long start;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong next;
    private volatile Stage stage = Stage.READ;
    private volatile int steps;
    private volatile long begun;

    /** @param clock in nanoseconds */
    ProgressLine(PrintWriter terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.begun = start;
        this.next = new AtomicLong(start + PATIENCE);
    }

    @Override
    public void begin(Stage begins, int count) {
        stage = begins;
        steps = count;
        begun = clock.getAsLong();
        done.set(0);
        show();
    }

    @Override
    public void step() {
        done.incrementAndGet();
        show();
    }

    private void show() {
        long now = clock.getAsLong();
        long due = next.get();
        if (now >= due && next.compareAndSet(due, now + PAUSE)) {
            terminal.print(CLEAR + line(now));
            terminal.flush();
        }
    }

    private String line(long now) {
        String name = stage.name().toLowerCase(Locale.ROOT);
        int count = Math.min(done.get(), steps);
        if (steps == 0 || count == 0) {
            return name + " …";
        }
        long left = Math.max(0, (now - begun) / count * (steps - count) / 1_000_000_000L);
        return name + " " + count + " of " + steps + (left > 0 ? ", about " + left + " s left" : "");
    }

    @Override
    public void end() {
        if (next.get() > start + PATIENCE) {
            terminal.print(CLEAR);
            terminal.flush();
        }
    }
}
