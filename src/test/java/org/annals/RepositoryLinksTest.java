package org.annals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the texts of this repository link in it is there. */
class RepositoryLinksTest {

    private static final String HANDBOOK = "src/main/resources/org/annals/handbook";

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    /** What is typed is no link. */
    private static final Pattern CODE = Pattern.compile("(?ms)^ *```.*?^ *```$|``.*?``|`[^`\\n]*`");

    private static final Pattern OURS =
            Pattern.compile("https://github\\.com/annals-timeline/annals/(?:blob|tree)/main/(.+)");

    /** Pages that GitHub has for each repository, by links that lead out of its files. */
    private static final Pattern GITHUB =
            Pattern.compile("new/main\\?filename=content/events/.+|issues/new/choose|releases");

    static Stream<Path> texts() throws IOException {
        Stream<Path> guides = Stream.of(
                        "README.md", ".github/CONTRIBUTING.md", ".github/SECURITY.md", "src/bench/README.md")
                .map(Path::of);
        try (Stream<Path> chapters = Files.list(Path.of(HANDBOOK))) {
            return Stream.concat(guides, chapters.sorted()).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyLinkLeadsToSomething(Path text) throws IOException {
        assertThat(links(text))
                .allSatisfy(link -> assertThat(isThere(link, text)).as(link).isTrue());
    }

    @Test
    void aLinkThatLeadsNowhereIsSeen() {
        assertThat(Stream.of(
                        "nowhere.md",
                        "../nowhere/",
                        "../../new/other",
                        "https://github.com/annals-timeline/annals/blob/main/no"))
                .noneMatch(link -> isThere(link, Path.of("README.md")));
    }

    @Test
    void theyHaveLinks() throws IOException {
        assertThat(texts().toList()).hasSizeGreaterThan(30);
        assertThat(links(Path.of("README.md"))).hasSizeGreaterThan(5);
    }

    private static java.util.List<String> links(Path text) throws IOException {
        return LINK.matcher(CODE.matcher(Files.readString(text)).replaceAll("code"))
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    private static boolean isThere(String link, Path text) {
        var ours = OURS.matcher(link);
        if (ours.matches()) {
            return Files.exists(Path.of(ours.group(1)));
        }
        if (link.startsWith("https://") || link.startsWith("#")) {
            return true;
        }
        Path parent = text.getParent() == null ? Path.of("") : text.getParent();
        String target = link.replaceFirst("[#?].*", "");
        Path inside = parent.resolve(target).normalize();
        return inside.startsWith("..") ? isOnGitHub(link) : Files.exists(inside);
    }

    private static boolean isOnGitHub(String link) {
        return GITHUB.matcher(link.replaceFirst("^(?:\\.\\./)+", "")).matches();
    }
}
