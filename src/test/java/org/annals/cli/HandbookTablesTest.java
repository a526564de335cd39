package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.Generated;
import org.annals.Sites;
import org.annals.SmallProject;
import org.annals.render.Artifact;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The tables of the handbook that say what our data files hold name every key that they have, and no other. */
class HandbookTablesTest {

    private static final Path CHAPTERS = Path.of("src/main/resources/org/annals/handbook");
    private static final Pattern NAME = Pattern.compile("`([A-Za-z]+)`");

    @TempDir
    static Path root = Path.of("");

    private static Map<String, Object> report = Map.of();

    @BeforeAll
    static void check() throws IOException {
        SmallProject.write(root);
        SmallProject.write(
                root, SmallProject.EVENT, "---\ntitle: A\ndate: 2001-02-30\nsummary: B.\nkind: summit\n---\n\nC.\n");
        report = json(Shell.run(root, Map.of(), "check", "--format", "json").out());
    }

    @Test
    void theReportOfProblems() throws IOException {
        assertThat(report.keySet()).containsExactlyInAnyOrderElementsOf(names("building", "key of the object"));
        assertThat(first(report, "problems").keySet())
                .containsExactlyInAnyOrderElementsOf(names("building", "key of a problem"));
        assertThat(map(report.getOrDefault("counts", Map.of())).keySet())
                .containsExactlyInAnyOrderElementsOf(names("building", "key of the counts"));
    }

    @Test
    void theEventsOfTheTimeline() throws IOException {
        assertThat(first(json(file("timeline.json")), "events").keySet())
                .containsExactlyInAnyOrderElementsOf(names("data", "key of an event"));
    }

    @Test
    void theColumnsOfTheTable() throws IOException {
        assertThat(file("timeline.csv").lines().findFirst().orElseThrow().split(","))
                .containsExactlyElementsOf(names("data", "column"));
    }

    private static String file(String path) {
        return Generated.whole(Sites.handbook(), Optional.empty()).artifacts().stream()
                .filter(file -> file.path().equals(path))
                .map(Artifact::text)
                .findFirst()
                .orElseThrow();
    }

    /** What stands between backticks in the first column of the table with this head. */
    private static List<String> names(String chapter, String head) throws IOException {
        String text = Files.readString(CHAPTERS.resolve(chapter + ".md"));
        String table = text.substring(text.indexOf("| " + head + " |"));
        var names = new ArrayList<String>();
        table.lines()
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .forEach(
                        line -> NAME.matcher(line.split("\\|")[1]).results().forEach(name -> names.add(name.group(1))));
        assertThat(names).isNotEmpty();
        return names;
    }

    private static Map<String, Object> json(String text) {
        return map(new Yaml().load(text));
    }

    private static Map<String, Object> first(Map<String, Object> json, String list) {
        return map(((List<?>) json.getOrDefault(list, List.of())).get(0));
    }

    @SuppressWarnings("unchecked") // the keys of an object in JSON are texts
    private static Map<String, Object> map(Object object) {
        return (Map<String, Object>) object;
    }
}
