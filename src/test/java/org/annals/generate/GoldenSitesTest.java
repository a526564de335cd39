package org.annals.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.Unversioned;
import org.annals.problem.Result;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole small sites against their expected files, both ways: nothing differs, nothing is missing, nothing is too much.
 * {@code -Dgolden=overwrite} rewrites them. A site without templates of its own uses those of this repository.
 */
class GoldenSitesTest {

    private static final Path SITES = Path.of("src/test/resources/sites");

    @ParameterizedTest
    @ValueSource(strings = {"least", "everything", "tongues", "ways"})
    void isBuiltAsExpected(String name) throws IOException {
        Path expected = SITES.resolve(name).resolve("expected");
        Generated output = Generated.of(Result.of(tree(SITES.resolve(name))), Optional.empty());
        assertThat(output.problems()).isEmpty();
        Map<String, String> actual = new TreeMap<>();
        output.artifacts().stream()
                .filter(artifact -> !artifact.path().endsWith(".png")) // no text
                .filter(artifact -> isOwn(Unversioned.text(artifact.path()), SITES.resolve(name)))
                .forEach(artifact -> actual.put(Unversioned.text(artifact.path()), Unversioned.text(artifact.text())));
        if (System.getProperty("golden", "").equals("overwrite")) {
            overwrite(expected, actual);
        }
        assertThat(actual).isEqualTo(files(expected));
    }

    @Test
    void aPictureIsPublishedAsItIs() throws IOException {
        Path picture = SITES.resolve("ways/content/images/river.png");
        Generated output = Generated.of(Result.of(tree(SITES.resolve("ways"))), Optional.empty());
        assertThat(output.artifacts())
                .filteredOn(artifact -> artifact.path().equals("images/river.png"))
                .singleElement()
                .satisfies(artifact ->
                        assertThat(artifact.bytes()).isEqualTo(ByteBuffer.wrap(Files.readAllBytes(picture))));
    }

    /** Help, style and scripts are the same on every site. */
    private static boolean isOwn(String path, Path site) {
        return !path.matches("assets/(?!filter/|search/).*|help/.*")
                || Files.exists(site.resolve("templates").resolve(path));
    }

    private static SourceTree tree(Path site) throws IOException {
        SourceTree own = read(site);
        SourceTree shared = read(Path.of(""));
        return own.templates().isEmpty() ? new SourceTree(own.content(), shared.templates(), both(own, shared)) : own;
    }

    private static List<org.annals.source.Asset> both(SourceTree own, SourceTree shared) {
        var assets = new ArrayList<>(own.assets());
        shared.assets().stream()
                .filter(asset -> asset.path().startsWith("templates/"))
                .forEach(assets::add);
        return assets;
    }

    private static SourceTree read(Path root) {
        Result<SourceTree> tree = SourceTree.read(root);
        assertThat(tree.problems()).isEmpty();
        return tree.value().orElseThrow();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return files;
    }

    private static void overwrite(Path folder, Map<String, String> files) throws IOException {
        for (String old : files(folder).keySet()) {
            Files.delete(folder.resolve(old));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
