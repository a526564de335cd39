package org.annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.annals.problem.Result;
import org.annals.render.Artifact;
import org.annals.source.SourceTree;

/**
 * As many events as wanted, spread over three years. Number i is a summit if even, else a treaty; its theme is red, green
 * or blue in turn; person i mod 15 takes part. The first five belong to two bodies, the sixth to one of them.
 */
public final class FacetProject {

    private FacetProject() {}

    /** The files of its site by path. */
    public static Map<String, Artifact> site(Path root, int events) throws IOException {
        SmallProject.write(root);
        Files.delete(root.resolve(SmallProject.EVENT));
        String settings = Files.readString(root.resolve("content/site.yaml"));
        SmallProject.write(
                root,
                "content/site.yaml",
                settings.replace("kinds:\n", "kinds:\n  treaty: {label: Treaty, plural: Treaties, symbol: square}\n")
                        .replace("{label: Summit,", "{label: Summit, plural: Summits,"));
        SmallProject.write(root, "content/themes.yaml", """
                red: {name: Red}
                green: {name: Green}
                blue: {name: Blue}
                """);
        SmallProject.write(
                root,
                "content/people.yaml",
                IntStream.range(0, 15)
                        .mapToObj(i -> "p" + i + ": {name: Jöhn " + (char) ('A' + i) + "}\n")
                        .collect(Collectors.joining()));
        SmallProject.write(root, "content/organisations.yaml", """
                north: {name: North}
                south: {name: South}
                """);
        for (int i = 0; i < events; i++) {
            SmallProject.write(root, "content/events/e" + i + ".md", event(i, events));
        }
        return build(root);
    }

    private static String event(int i, int events) {
        return """
                ---
                title: "Event number %d <b>happens</b>"
                date: %s
                summary: It happens for the %dth time.
                kind: %s
                milestone: %s
                themes: [%s]
                people: [p%d]
                organisations: [%s]
                ---

                It is said to have happened [@a-source].
                """.formatted(
                        i,
                        LocalDate.of(2001, 1, 1).plusDays(i * 1095L / events),
                        i,
                        i % 2 == 0 ? "summit" : "treaty",
                        i % 10 == 0,
                        new String[] {"red", "green", "blue"}[i % 3],
                        i % 15,
                        i < 5 ? "north, south" : i == 5 ? "north" : "");
    }

    private static Map<String, Artifact> build(Path root) {
        Result<SourceTree> tree = SourceTree.read(root);
        assertThat(tree.problems()).isEmpty();
        return Generated.whole(tree.value().orElseThrow(), Optional.empty()).files();
    }
}
