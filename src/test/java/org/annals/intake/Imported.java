package org.annals.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/**
 * What came of an import into a small project.
 *
 * @param files what was to be written, by path
 */
record Imported(Map<String, String> files, Result<ImportResult> result) {

    static final Map<String, String> PROJECT =
            Map.of("content/site.yaml", """
            title: A small timeline
            description: What happened.
            base-url: https://example.org/small/
            languages: [en]
            period: 2001/2003
            kinds:
              summit: {label: Summit, symbol: circle}
              treaty: {label: Treaty, symbol: square}
            licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
            """, "content/people.yaml", """
            amina: {name: Amina Bekova}
            """, "content/sources.yaml", """
            # Ours.
            references:
              - id: a-source
                type: webpage
                title: A source
                URL: https://example.org/one/
                custom: {kind: news}
            """);

    static final ImportOptions NONE = new ImportOptions(Map.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** As far as it can be done without asking: a kind for each event and each source. */
    static final ImportOptions KINDS =
            new ImportOptions(Map.of(), Optional.empty(), Optional.of("summit"), Optional.of("news"));

    static Imported of(String name, String text) {
        return of(name, text, NONE);
    }

    static Imported of(String name, String text, ImportOptions options) {
        return of(PROJECT, name, text, options);
    }

    static Imported of(Map<String, String> project, String name, String text, ImportOptions options) {
        Map<String, String> files = new LinkedHashMap<>();
        var result = Importer.run(
                tree(project),
                List.of(new SourceFile(name, text)),
                options,
                (path, written) -> files.put(path, written));
        return new Imported(files, result);
    }

    static SourceTree tree(Map<String, String> files) {
        return new SourceTree(
                files.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(file -> new SourceFile(file.getKey(), file.getValue()))
                        .toList(),
                List.of(),
                List.of());
    }

    /** The project with what came in. */
    Map<String, String> project() {
        Map<String, String> all = new LinkedHashMap<>(PROJECT);
        all.putAll(files);
        return all;
    }

    String event(String path) {
        return files.getOrDefault("content/events/" + path, "none; there are " + files.keySet());
    }

    String problems() {
        return result.problems().stream().map(Imported::told).collect(Collectors.joining());
    }

    private static String told(Problem problem) {
        return problem.at() + ": " + problem.rule().id() + ": " + problem.told() + "\n";
    }

    ImportResult arrivals() {
        return result.value().orElseThrow();
    }
}
