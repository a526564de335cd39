package org.annals.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words after a command, each option followed by its value. */
record Options(Map<String, String> values) {

    static Options of(String... words) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            values.put(words[i], words[i + 1]);
        }
        return new Options(values);
    }

    String text(String name, String usual) {
        return Optional.ofNullable(values.get(name)).orElse(usual);
    }

    int number(String name, int usual) {
        return Integer.parseInt(text(name, String.valueOf(usual)));
    }

    /** Writes a project with its templates into an empty folder, and tells where. */
    Path corpus(int events) throws IOException {
        Path folder = Path.of(text("--folder", "target/bench")).toAbsolutePath().resolve(String.valueOf(events));
        Path project = folder.resolve("project");
        Bench.clear(project);
        Bench.clear(folder.resolve("original"));
        new Corpus(events, Long.parseLong(text("--seed", "1"))).write(project);
        Bench.copy(Path.of("templates"), project.resolve("templates"));
        return project;
    }
}
