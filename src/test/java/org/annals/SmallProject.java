package org.annals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The least that makes a site: one event and one source, under the templates of this repository. */
public final class SmallProject {

    public static final String EVENT = "content/events/founded-2001.md";

    private SmallProject() {}

    public static void write(Path root) throws IOException {
        write(root, "content/site.yaml", """
                title: A small timeline
                description: What happened.
                base-url: https://example.org/small/
                languages: [en]
                period: 2001/2003
                kinds:
                  summit: {label: Summit, symbol: circle}
                licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
                """);
        write(root, "content/sources.yaml", """
                references:
                  - id: a-source
                    type: webpage
                    title: A source
                    custom: {kind: news}
                """);
        write(root, EVENT, """
                ---
                title: Something is founded
                date: 2001-06-15
                summary: Some people found something.
                kind: summit
                sources: [a-source]
                ---

                They met and founded it [@a-source].
                """);
        copy(Path.of("templates"), root.resolve("templates"));
    }

    /** One more event like the one there is, with a title of its own. */
    public static void event(Path root, String id) throws IOException {
        write(
                root,
                "content/events/" + id + ".md",
                Files.readString(root.resolve(EVENT)).replace("Something is founded", "The event " + id));
    }

    public static void write(Path root, String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
