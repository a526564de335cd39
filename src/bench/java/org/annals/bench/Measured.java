package org.annals.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one run of a command took, as a whole process.
 *
 * @param wall seconds
 * @param cpu seconds of all its threads, by the system; not a number where the system does not tell
 * @param mebibytes the most that it held in memory at a time; not a number where the system does not tell
 * @param stages seconds of wall time by stage, for those who tell
 */
record Measured(double wall, double cpu, double mebibytes, int exit, Map<String, Double> stages) {

    private static final Pattern STAGE = Pattern.compile("profile: (\\w+) ([0-9.]+) s wall");
    private static final Pattern TIME = Pattern.compile("measured ([0-9.]+) ([0-9.]+) ([0-9]+)");

    /** Runs a shell command; {@code time} of GNU measures it where there is one. */
    static Measured run(String command, Path folder) throws IOException, InterruptedException {
        Path said = Files.createTempFile("bench", ".txt");
        boolean timed = Files.isExecutable(Path.of("/usr/bin/time"));
        List<String> words = timed
                ? List.of("/usr/bin/time", "-f", "measured %U %S %M", "sh", "-c", command)
                : List.of("sh", "-c", command);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(said.toFile())
                .start();
        process.waitFor(1, TimeUnit.HOURS);
        double wall = (System.nanoTime() - start) / 1e9;
        String text = Files.readString(said, StandardCharsets.UTF_8);
        Files.delete(said);
        return of(wall, process.exitValue(), text);
    }

    private static Measured of(double wall, int exit, String text) {
        Map<String, Double> stages = new TreeMap<>();
        Matcher stage = STAGE.matcher(text);
        while (stage.find()) {
            stages.put(stage.group(1), Double.parseDouble(stage.group(2)));
        }
        Matcher time = TIME.matcher(text);
        return time.find()
                ? new Measured(
                        wall,
                        Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2)),
                        Double.parseDouble(time.group(3)) / 1024,
                        exit,
                        stages)
                : new Measured(wall, Double.NaN, Double.NaN, exit, stages);
    }

    /** Files and bytes under a folder. */
    static long[] written(Path folder) throws IOException {
        long[] sums = new long[2];
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sums[0]++;
                    sums[1] += Files.size(file);
                }
            }
        }
        return sums;
    }
}
