package org.annals.render;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annals.load.Loader;
import org.annals.problem.Problem;
import org.annals.site.Planner;
import org.annals.site.Site;
import org.annals.source.Asset;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;

/** A site of events that are hard for other programs, without its pages. */
final class DataSite {

    static final String BASE = "https://example.org/a&b/";

    private static final String SETTINGS = """
            title: "Hard ]]> & <b>words</b>, \\"quoted\\"; \\\\ 🚩 עברית"
            description: What other programs trip over.
            base-url: %s
            languages: [en]
            period: -0100/2030
            kinds:
              summit: {label: "Summit, <b>large</b>; yes", symbol: circle}
            licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
            """.formatted(BASE);

    private static final String SOURCES = """
            references:
              - {id: paper, type: book, title: "A & <i>B</i> ]]>", custom: {kind: news}}
            """;

    private final List<String> events = new ArrayList<>();

    private String more = "";

    /** Adds an event; its id is {@code e} and its number, from 1 on. */
    DataSite event(String date, String title, String... keys) {
        events.add("---\ntitle: " + title + "\ndate: \"" + date + "\"\nsummary: It happened.\nkind: summit\n"
                + List.of(keys).stream().map(key -> key + "\n").collect(Collectors.joining())
                + "---\n\nIt did [@paper].\n");
        return this;
    }

    DataSite dated(String... dates) {
        for (String date : dates) {
            event(date, "Event " + (events.size() + 1));
        }
        return this;
    }

    /** Adds to the settings. */
    DataSite settings(String keys) {
        more += keys;
        return this;
    }

    Site site() {
        return site(Map.of());
    }

    /** The site with other files of content. */
    Site site(Map<String, String> others) {
        var files = new TreeMap<>(others);
        files.put("content/site.yaml", SETTINGS + more);
        files.put("content/sources.yaml", SOURCES);
        for (int i = 0; i < events.size(); i++) {
            files.put("content/events/e" + (i + 1) + ".md", events.get(i));
        }
        List<SourceFile> content = files.entrySet().stream()
                .map(file -> new SourceFile(file.getKey(), file.getValue()))
                .toList();
        var loaded = Loader.load(new SourceTree(content, List.of(), List.of(picture())));
        return loaded.value()
                .filter(read -> loaded.problems().stream().noneMatch(Problem::isError))
                .flatMap(read -> Planner.plan(read).value())
                .orElseThrow(() -> new AssertionError(loaded.problems()));
    }

    private static Asset picture() {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/sites/ways/content/images/river.png"));
            return new Asset("content/images/river.png", ByteBuffer.wrap(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a format makes of a site, by path. */
    static Map<String, String> files(Format format, Site site) {
        var sink = new MemorySink();
        try {
            format.render(site, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var files = new TreeMap<String, String>();
        sink.artifacts().forEach(artifact -> files.put(artifact.path(), artifact.text()));
        return files;
    }

    static String file(String path, Format format, Site site) {
        return requireNonNull(files(format, site).get(path), path);
    }
}
