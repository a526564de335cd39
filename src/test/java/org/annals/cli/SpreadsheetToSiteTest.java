package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An owner has a table of TimelineJS and wants a site: three commands, and nothing written by hand between them. */
class SpreadsheetToSiteTest {

    private static final Path TABLE = Path.of("src/test/resources/import/apollo.csv");

    @TempDir
    private Path root;

    @Test
    void sixtyRowsComeOutAsSixtyEvents() throws IOException {
        assertThat(run("init", ".", "--title=Apollo", "--period=1961/1972").code())
                .isEqualTo(0);
        Files.copy(TABLE, root.resolve("apollo.csv"));

        Shell imported = run("import", "apollo.csv");
        assertThat(imported.out())
                .contains(
                        "new kind in content/site.yaml: crewed-flight (Crewed flight)\n",
                        "new kind in content/site.yaml: ground-and-people (Ground and people)\n",
                        "2 events name no kind: --kind says which one they are of, else it is event\n",
                        "65 events imported, 5 of them as drafts")
                .contains(
                        "apollo.csv:3:1: warning: an era is no event: Before the Moon (1961 to 1968)",
                        "apollo.csv:65:1: warning: this event has no date",
                        "apollo.csv:66:1: error: ",
                        "apollo.csv:67:1: error: ",
                        "apollo.csv:68:1: warning: this event has no source",
                        "apollo.csv:70:1: warning: this event has no title, no date, no summary");
        assertThat(root.resolve("content/site.yaml"))
                .content()
                .contains("# Each event has one kind", """
                          turning-point: {label: Turning point, plural: Turning points, symbol: star}
                          politics: {label: Politics, symbol: ring}
                        """, "\n\n# Under what terms others may use what you write.\n");

        Shell built = run("build");
        assertThat(built.code()).as(built.out()).isEqualTo(0);
        assertThat(built.out()).contains("61 published", " 0 errors", "[unfinished-draft]");
        assertThat(Files.readString(root.resolve("site/timeline.csv")).lines().filter(line -> line.contains(",19")))
                .hasSizeGreaterThanOrEqualTo(60);

        Map<Path, String> before = files();
        assertThat(run("import", "apollo.csv").out())
                .contains("0 events imported, 0 of them as drafts · 0 new sources · 65 there already");
        assertThat(files()).isEqualTo(before);
    }

    private Map<Path, String> files() throws IOException {
        try (Stream<Path> all = Files.walk(root.resolve("content"))) {
            return all.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(path -> path, this::text, (a, b) -> a, TreeMap::new));
        }
    }

    private String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shell run(String... arguments) {
        return Shell.run(root, Map.of(), arguments);
    }
}
