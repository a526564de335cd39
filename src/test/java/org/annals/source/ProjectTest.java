package org.annals.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.SmallProject;
import org.annals.problem.Problem;
import org.annals.render.Artifact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A project's own templates replace those of the program one by one. */
class ProjectTest {

    /** Each file of the program says so. */
    private static final ProgramTemplates PROGRAM = new ProgramTemplates(
            "2.0",
            List.of("assets/annals.css", "i18n/en.yaml", "page/home.ftlh"),
            name -> ("program " + name).getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the project's own | what a build sees: its own in capitals, the program's small
                "''                                      | assets/annals.css i18n/en.yaml page/home.ftlh",
                "page/home.ftlh                          | assets/annals.css i18n/en.yaml PAGE/HOME.FTLH",
                "page/event.ftlh                         | assets/annals.css i18n/en.yaml PAGE/EVENT.FTLH page/home.ftlh",
                "assets/annals.css                       | ASSETS/ANNALS.CSS i18n/en.yaml page/home.ftlh",
                "assets/own.js                           | assets/annals.css ASSETS/OWN.JS i18n/en.yaml page/home.ftlh",
                "i18n/de.yaml                            | assets/annals.css I18N/DE.YAML i18n/en.yaml page/home.ftlh",
                "assets/annals.css i18n/en.yaml page/home.ftlh | ASSETS/ANNALS.CSS I18N/EN.YAML PAGE/HOME.FTLH",
            })
    void aFileOfTheProjectReplacesTheOneOfItsName(String own, String seen) throws IOException {
        for (String name : words(own)) {
            SmallProject.write(root, "templates/" + name, "own");
        }
        SourceTree tree = Project.over(SourceTree.read(root).value().orElseThrow(), PROGRAM);
        assertThat(seen(tree)).containsExactly(words(seen));
        assertThat(tree.packaged())
                .containsExactlyInAnyOrder(Stream.of(words(seen))
                        .filter(name -> name.equals(name.toLowerCase(Locale.ROOT)))
                        .map(name -> "templates/" + name)
                        .toArray(String[]::new));
    }

    private static String[] words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new);
    }

    private static List<String> seen(SourceTree tree) {
        Map<String, String> texts = new TreeMap<>();
        tree.templates().forEach(file -> texts.put(file.path(), file.text()));
        tree.assets()
                .forEach(asset -> texts.put(
                        asset.path(),
                        StandardCharsets.UTF_8.decode(asset.bytes()).toString()));
        return texts.entrySet().stream()
                .map(file -> Map.entry(file.getKey().substring("templates/".length()), file.getValue()))
                .map(file -> file.getValue().equals("program " + file.getKey())
                        ? file.getKey()
                        : file.getKey().toUpperCase(Locale.ROOT))
                .toList();
    }

    @Test
    void theProgramBringsAllTemplatesOfItsRepository() throws IOException {
        var program = ProgramTemplates.packaged();
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            assertThat(program.names())
                    .containsExactlyInAnyOrder(files.filter(Files::isRegularFile)
                            .map(file -> Path.of("templates").relativize(file).toString())
                            .map(name -> name.replace('\\', '/'))
                            .toArray(String[]::new));
        }
        assertThat(program.names()).allSatisfy(name -> {
            assertThat(FileKind.inTemplates("templates/" + name)).isPresent();
            assertThat(program.original().apply(name)).isEqualTo(Files.readAllBytes(Path.of("templates", name)));
        });
    }

    @Test
    void contentAloneMakesTheSamePages() throws IOException {
        SmallProject.write(root);
        Map<String, byte[]> whole = pages();
        try (Stream<Path> files = Files.walk(root.resolve("templates"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        Map<String, byte[]> alone = pages();
        assertThat(alone).hasSizeGreaterThan(20).containsOnlyKeys(whole.keySet());
        assertThat(alone).allSatisfy((path, bytes) -> assertThat(bytes).isEqualTo(whole.get(path)));
    }

    private Map<String, byte[]> pages() {
        Generated site = Generated.of(Project.read(root), Optional.empty());
        assertThat(site.problems()).isEmpty();
        Map<String, byte[]> pages = new TreeMap<>();
        site.artifacts().forEach((Artifact artifact) -> pages.put(artifact.path(), artifact.copy()));
        return pages;
    }

    @Test
    void aFaultInATemplateOfTheProgramSaysWhoseItIs() throws IOException {
        SmallProject.write(root);
        Files.delete(root.resolve("templates/layout/base.ftlh"));
        SmallProject.write(root, "templates/page/home.ftlh", """
                <#import "/layout/base.ftlh" as layout>
                <@layout.frame page></@layout.frame>
                """);
        List<Problem> problems =
                Generated.of(Project.read(root), Optional.empty()).problems();
        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.at().file()).isEqualTo("templates/layout/base.ftlh");
            assertThat(problem.suggestion().orElseThrow())
                    .startsWith("this template came with the program")
                    .endsWith("annals eject layout/base.ftlh");
        });
    }
}
