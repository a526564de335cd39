package org.annals.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds corpora as whole processes and prints what that took, as a table and as JSON.
 *
 * <p>Options, each followed by its value: {@code --events 100,1000} how many; {@code --runs 5}; {@code --seed 1};
 * {@code --command 'annals build --quiet --profile --out {out}'}, run in the folder of the project; {@code --against 'hugo … {out}'}
 * another command to run in turn with it; {@code --folder DIR} where corpora and sites go; {@code --json FILE}.
 */
public final class Bench {

    private final Options options;

    private Bench(Options options) {
        this.options = options;
    }

    public static void main(String... words) throws IOException, InterruptedException {
        new Bench(Options.of(words)).run();
    }

    private void run() throws IOException, InterruptedException {
        Path folder = Path.of(options.text("--folder", "target/bench")).toAbsolutePath();
        var rows = new ArrayList<Row>();
        System.out.println(Row.HEAD);
        for (String events : options.text("--events", "100,1000,10000").split(",")) {
            Row row = row(Integer.parseInt(events), folder.resolve(events));
            rows.add(row);
            System.out.println(row.table());
        }
        Path json = Path.of(options.text("--json", folder.resolve("bench.json").toString()));
        Files.writeString(json, "[" + String.join(",\n", rows.stream().map(Row::json).toList()) + "]\n");
        System.out.println("written to " + json);
    }

    private Row row(int events, Path folder) throws IOException, InterruptedException {
        Path project = options.corpus(events);
        Path out = folder.resolve("site");
        String launcher = Path.of("target/annals/bin/annals").toAbsolutePath().toString();
        String ours = options.text("--command", "'" + launcher + "' build --quiet --profile --out {out}");
        var runs = new ArrayList<Measured>();
        var against = new ArrayList<Measured>();
        Path theirs = folder.resolve("against");
        int most = options.number("--runs", 3);
        for (int i = 0; i < most; i++) {
            clear(out);
            runs.add(Measured.run(ours.replace("{out}", out.toString()), project));
            if (options.values().containsKey("--against")) {
                clear(theirs);
                Files.createDirectories(theirs);
                against.add(Measured.run(options.text("--against", "").replace("{out}", theirs.toString()), project));
            }
        }
        if (runs.stream().anyMatch(run -> run.exit() != 0)) {
            throw new IllegalStateException("the command failed; run it in " + project);
        }
        long[] written = Measured.written(out);
        return new Row(events, List.copyOf(runs), List.copyOf(against), written[0], written[1]);
    }

    static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
