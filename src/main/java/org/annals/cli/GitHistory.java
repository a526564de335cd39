package org.annals.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.render.History;
import org.annals.render.History.Life;

/**
 * Reads the lives of the files of events from one answer of {@code git log}, commit after commit, the oldest first.
 *
 * <p>A file is known by its name, which is the id of its event: in which folder it lies does not matter. Where a commit
 * changes very many events at once, it sets lines or moves words about, and readers would find the whole timeline new: such
 * a commit is no change of any of them. What it adds is new all the same.
 */
final class GitHistory {

    /** What {@code git log} is asked for. A merge by itself changes nothing. */
    static final List<String> QUESTION = List.of(
            "log",
            "--reverse",
            "--topo-order",
            "--full-history",
            "--no-merges",
            "--no-renames",
            "--no-show-signature",
            "--raw",
            "--no-abbrev",
            "-z",
            "--format=%x01%ct",
            "--relative",
            "--",
            "content/events");

    /** How many events editors change at once, at most. */
    static final int MOST = 10;

    private static final char COMMIT = 1;

    private final Map<String, Life> lives = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /** One file in a commit; a text is known by the id that git gives it, and is empty where there is none. */
    private record Step(String id, String before, String after) {}

    static History read(InputStream answer) throws IOException {
        var history = new GitHistory();
        try (var in = new BufferedInputStream(answer)) {
            history.all(in);
        }
        return new History(history.lives);
    }

    private void all(InputStream in) throws IOException {
        Instant time = Instant.EPOCH;
        var steps = new ArrayList<Step>();
        for (Optional<String> next = word(in); next.isPresent(); next = word(in)) {
            String word = next.get().strip();
            if (next.get().indexOf(COMMIT) >= 0) {
                take(steps, time);
                steps.clear();
                time = Instant.ofEpochSecond(Long.parseLong(next.get().replaceAll("[^0-9]", "")));
            } else if (word.startsWith(":")) {
                String[] parts = word.split(" ");
                steps.add(new Step(id(word(in).orElse("")), text(parts[2]), text(parts[3])));
            }
        }
        take(steps, time);
    }

    private void take(List<Step> steps, Instant time) {
        Set<String> written = new HashSet<>();
        Set<String> changed = new HashSet<>();
        for (Step step : steps) {
            if (!step.after.isEmpty()) {
                written.add(step.id);
                if (!step.after.equals(step.before.isEmpty() ? texts.get(step.id) : step.before)) {
                    changed.add(step.id);
                }
                texts.put(step.id, step.after);
            }
        }
        changed.retainAll(lives.keySet());
        for (String id : written) {
            Life before = lives.getOrDefault(id, new Life(time, time, Optional.empty()));
            boolean later = changed.contains(id) && changed.size() <= MOST && time.isAfter(before.last());
            lives.put(id, new Life(before.first(), later ? time : before.last(), Optional.empty()));
        }
        steps.stream()
                .filter(step -> step.after.isEmpty() && !written.contains(step.id))
                .forEach(step -> lives.computeIfPresent(
                        step.id, (id, life) -> new Life(life.first(), life.last(), Optional.of(time))));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    }

    private static String text(String blob) {
        return blob.matches("0+") ? "" : blob;
    }

    private static Optional<String> word(InputStream in) throws IOException {
        var word = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        for (; next > 0; next = in.read()) {
            word.write(next);
        }
        return Optional.of(word.toString(StandardCharsets.UTF_8));
    }
}
