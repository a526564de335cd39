package org.annals.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.annals.generate.Progress;

/** Tells what each stage took: {@code profile: load 1.234 s wall 2.345 s cpu}. */
final class StageTimes implements Progress {

    private final PrintWriter messages;
    private Optional<Stage> running = Optional.empty();
    private long wall;
    private long cpu;

    StageTimes(PrintWriter messages) {
        this.messages = messages;
    }

    @Override
    public void begin(Stage stage, int steps) {
        end();
        running = Optional.of(stage);
        wall = System.nanoTime();
        cpu = cpu();
    }

    @Override
    public void end() {
        running.ifPresent(stage -> messages.println("profile: " + stage.name().toLowerCase(Locale.ROOT) + " "
                + seconds(System.nanoTime() - wall) + " s wall " + seconds(cpu() - cpu) + " s cpu"));
        running = Optional.empty();
    }

    private static String seconds(long nanos) {
        return BigDecimal.valueOf(nanos, 9).setScale(3, RoundingMode.HALF_UP).toString();
    }

    /** Of all threads of the process, those of the machine as well. */
    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
