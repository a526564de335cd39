package org.annals.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.Generated;
import org.annals.SmallProject;
import org.annals.model.Address;
import org.annals.source.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages load stands at an address that is made of what is in it. */
class VersionsTest {

    private static final Pattern VERSION = Pattern.compile("assets/(?:(?<data>[a-z]+)/)?(?<version>[0-9a-f]{8})/");
    private static final Pattern LOADED =
            Pattern.compile("(?:href|src|data-(?:events|index|form|names|sources))=\"([^\"]*assets/[^\"]*)\"");

    @TempDir
    private Path root;

    @BeforeEach
    void write() throws IOException {
        SmallProject.write(root);
    }

    private Map<String, String> built() {
        return Generated.whole(Project.read(root).value().orElseThrow(), Optional.empty()).artifacts().stream()
                .filter(file -> !file.path().endsWith(".png"))
                .collect(Collectors.toMap(Artifact::path, Artifact::text));
    }

    /** By what they are versions of; style and scripts are {@code ""}. */
    private static Map<String, String> versions(Map<String, String> site) {
        return site.keySet().stream()
                .flatMap(path -> VERSION.matcher(path).results())
                .collect(Collectors.toMap(
                        found -> Optional.ofNullable(found.group(1)).orElse(""),
                        found -> found.group(2),
                        (one, other) -> one.equals(other) ? one : one + " and " + other));
    }

    private Set<String> changed(Map<String, String> before) {
        Map<String, String> earlier = versions(before);
        Map<String, String> later = versions(built());
        assertThat(later).containsOnlyKeys("", "search", "filter", "composer").hasSameSizeAs(earlier);
        assertThat(later.values()).allMatch(version -> version.matches("[0-9a-f]{8}"));
        return later.keySet().stream()
                .filter(name -> !Objects.equals(later.get(name), earlier.get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void edit(String path, Function<String, String> edit) throws IOException {
        Path file = root.resolve(path);
        Files.writeString(file, edit.apply(Files.readString(file)));
    }

    @Test
    void whatIsTheSameKeepsItsAddress() throws IOException {
        Map<String, String> before = built();
        edit(SmallProject.EVENT, text -> text.replace("---\n\n", "# a remark\n---\n\n"));
        assertThat(changed(before)).isEmpty();
    }

    @Test
    void anotherStyleHasAnotherAddressAndTheDataKeepTheirs() throws IOException {
        Map<String, String> before = built();
        edit("templates/assets/annals.css", text -> text + "p {}\n");
        assertThat(changed(before)).containsExactly("");
    }

    @Test
    void aFileMoreIsAnotherEditionOfThemAll() throws IOException {
        Map<String, String> before = built();
        SmallProject.write(root, "templates/assets/own.js", "");
        assertThat(changed(before)).containsExactly("");
    }

    @Test
    void anotherTextGivesTheSearchAnotherAddress() throws IOException {
        Map<String, String> before = built();
        edit(SmallProject.EVENT, text -> text.replace("They met", "Everybody met"));
        assertThat(changed(before)).containsExactly("search");
    }

    @Test
    void anotherTitleGivesAllDataOtherAddresses() throws IOException {
        Map<String, String> before = built();
        edit(SmallProject.EVENT, text -> text.replace("is founded", "is made"));
        assertThat(changed(before)).containsExactly("composer", "filter", "search");
    }

    /** On the page that is served at addresses which do not exist they lead by the top of the host. */
    @Test
    void everyPageLoadsWhatIsThere() {
        Map<String, String> site = built();
        site.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(loaded(path, text)).as(path).isNotEmpty().allMatch(target -> isThere(target, site.keySet()));
            }
        });
        assertThat(site).extractingByKey("404.html", STRING).contains("href=\"/small/assets/");
    }

    /** A file, or a folder that has some. */
    private static boolean isThere(String target, Set<String> paths) {
        return paths.contains(target)
                || (target.endsWith("/") && paths.stream().anyMatch(path -> path.startsWith(target)));
    }

    private static Stream<String> loaded(String path, String page) {
        var folder = new Address(path.replaceFirst("[^/]+$", ""));
        return LOADED.matcher(page)
                .results()
                .map(found -> found.group(1))
                .map(link -> link.startsWith("/small/")
                        ? link.substring("/small/".length())
                        : folder.resolve(link).orElseThrow().path());
    }
}
