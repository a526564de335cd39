package org.annals.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.annals.problem.Location;
import org.annals.problem.Problem;
import org.annals.problem.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTreeTest {

    private static final String EVENT = "content/events/2001/founding.md";

    @TempDir
    private Path root;

    @Test
    void isEmptyWhereThereIsNothing() {
        Result<SourceTree> tree = SourceTree.read(root);
        assertThat(tree.value()).contains(new SourceTree(List.of(), List.of(), List.of()));
        assertThat(tree.problems()).isEmpty();
    }

    @Test
    void aTextThatWasLetGoIsReadAgainWhenSomebodyAsks() throws IOException {
        write(EVENT, "one\r\ntwo\n");
        SourceTree tree = read();
        SourceFile event = tree.find(EVENT).orElseThrow();
        SourceFile held = event.held();
        tree.letGo();
        assertThat(event.text()).isEqualTo("one\ntwo\n");
        assertThat(event.at(4, 3)).isEqualTo(new Location(EVENT, 2, 1, 3));
        write(EVENT, "one\nthree\n");
        assertThat(event.line(2)).contains("three");
        assertThat(held.line(2)).contains("two");
        Files.delete(root.resolve(EVENT));
        assertThatThrownBy(event::text).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aTextThatNobodyCanReadAgainIsNotLetGo() {
        var file = new SourceFile(EVENT, "one");
        new SourceTree(List.of(file), List.of(), List.of()).letGo();
        assertThat(file.text()).isEqualTo("one");
    }

    @Test
    void holdsEveryFileInTheOrderOfItsPath() throws IOException {
        for (String path : List.of(
                "templates/page.ftlh",
                "templates/feed.ftlx",
                "templates/i18n/en.yaml",
                "templates/new/event.md",
                "templates/assets/site.css",
                "templates/assets/lib/search.js",
                "content/themes.yaml",
                "content/events/b.md",
                "content/events/a/z.yaml",
                "content/events/B.md",
                "content/images/map.png",
                "content/images/2001/PHOTO.JPG",
                "content/pages/about.md")) {
            write(path, path);
        }
        SourceTree tree = read();
        assertThat(tree.content())
                .extracting(SourceFile::path)
                .containsExactly(
                        "content/events/B.md",
                        "content/events/a/z.yaml",
                        "content/events/b.md",
                        "content/pages/about.md",
                        "content/themes.yaml");
        assertThat(tree.templates())
                .extracting(SourceFile::path)
                .containsExactly(
                        "templates/feed.ftlx",
                        "templates/i18n/en.yaml",
                        "templates/new/event.md",
                        "templates/page.ftlh");
        assertThat(tree.assets())
                .extracting(Asset::path)
                .containsExactly(
                        "content/images/2001/PHOTO.JPG",
                        "content/images/map.png",
                        "templates/assets/lib/search.js",
                        "templates/assets/site.css");
        assertThat(tree.content()).allSatisfy(file -> assertThat(file.text()).isEqualTo(file.path()));
    }

    @Test
    void findsATextByItsPath() throws IOException {
        write(EVENT, "one");
        write("templates/page.ftlh", "two");
        assertThat(read().find(EVENT)).map(SourceFile::text).contains("one");
        assertThat(read().find("templates/page.ftlh")).map(SourceFile::text).contains("two");
        assertThat(read().find("content/events")).isEmpty();
    }

    @Test
    void copiesTheBytesOfAnAsset() throws IOException {
        byte[] bytes = {(byte) 0xFF, 0, 13, 10};
        Files.write(file("content/images/map.png"), bytes);
        Asset asset = read().assets().get(0);
        assertThat(asset.bytes().isReadOnly()).isTrue();
        assertThat(asset.bytes().duplicate()).satisfies(buffer -> {
            var copy = new byte[buffer.remaining()];
            buffer.get(copy);
            assertThat(copy).isEqualTo(bytes);
        });
    }

    /** The text's bytes are written in hexadecimal digits. */
    @ParameterizedTest
    @CsvSource({
        "FF, 1:1", // begins no character
        "61 80, 1:2", // goes on without a beginning
        "61 0A 62 C3, 2:2", // ends in the middle
        "61 0D 0A 62 C3 28, 2:2", // the second byte is none
        "61 0D 62 0D C0 80, 3:1", // too long a form
        "F0 9D 92 B3 FE, 1:2", // after a sign of four bytes
        "C3 A4 ED A0 80, 1:2", // half of a pair
        "EF BB BF 61 FF, 1:2", // after a byte order mark
        "F5 80 80 80, 1:1", // beyond the last character
        "FF FE 61 00, 1:1", // UTF-16
        "42 65 69 72 75 74 20 E4, 1:8", // Latin-1
    })
    void saysWhereATextStopsToBeUtf8(String bytes, String place) throws IOException {
        Files.write(file(EVENT), bytes(bytes));
        assertOneProblem("not-utf8 " + EVENT + ":" + place + ": from here on the file is not UTF-8 text");
        assertThat(SourceTree.read(root).value().orElseThrow().content()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EF BB BF 61, a",
        "61 0D 0A 62 0D 0A, a⏎b⏎",
        "61 0D 62 0D, a⏎b⏎",
        "61 0D 0D 0A 0A 62, a⏎⏎⏎b",
        "61 09 62, a\tb",
        "'', ''",
        "EF BB BF, ''",
        "F0 9D 92 B3 0A C3 A4, 𝒳⏎ä",
    })
    void readsEveryTextWithOneKindOfLineEndAndNoMark(String bytes, String text) throws IOException {
        Files.write(file(EVENT), bytes(bytes));
        assertThat(read().content()).extracting(SourceFile::text).containsExactly(text.replace('⏎', '\n'));
    }

    @ParameterizedTest
    @CsvSource({
        "61 00, 1:2, 0000",
        "61 0D 0A 62 1B 5B, 2:2, 001B",
        "F0 9D 92 B3 7F, 1:2, 007F",
        "C2 85, 1:1, 0085",
        "0A C2 9F, 2:1, 009F",
        "61 E2 80 A8 62, 1:2, 2028",
        "61 EF BB BF 62, 1:2, FEFF",
        "61 E3 85 A4 62, 1:2, 3164",
        "61 F3 A0 81 81 62, 1:2, E0041",
        "61 E2 80 A9 62, 1:2, 2029",
        "EF BF BE, 1:1, FFFE",
        "EF BF BF, 1:1, FFFF",
        "0C, 1:1, 000C",
    })
    void saysWhereAnInvisibleCharacterStands(String bytes, String place, String number) throws IOException {
        Files.write(file(EVENT), bytes(bytes));
        assertOneProblem(
                "control-character %s:%s: an invisible character (U+%s) stands here".formatted(EVENT, place, number));
        assertThat(SourceTree.read(root).value().orElseThrow().content()).isEmpty();
    }

    /** The file is let go, so that its line cannot be shown below the problem. */
    @Test
    void saysBehindWhichWordsItStands() throws IOException {
        write(EVENT, "A line.\nThe account of what happened at the first\u2028summit.");
        assertProblems("control-character " + EVENT
                + ":2:42: an invisible character (U+2028) stands here, behind “of what happened at the first”");
    }

    @Test
    void tellsOnlyTheFirstTenInvisibleCharacters() throws IOException {
        write(EVENT, "\u0001".repeat(1000));
        assertThat(SourceTree.read(root).problems())
                .hasSize(10)
                .last()
                .satisfies(problem -> assertThat(problem.at().column()).isEqualTo(10));
    }

    @Test
    void reportsAllFilesThatCannotBeReadInOneRun() throws IOException {
        Files.write(file("content/a.yaml"), bytes("FF"));
        Files.write(file("content/b.yaml"), bytes("61 00"));
        write("content/c.yaml", "c: d");
        assertThat(SourceTree.read(root).problems())
                .extracting(problem -> problem.at().file())
                .containsExactly("content/a.yaml", "content/b.yaml");
        assertThat(SourceTree.read(root).value().orElseThrow().content()).hasSize(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void doesNotFollowLinks() throws IOException {
        Path outside = Files.writeString(
                Files.createDirectories(root.resolve("secret")).resolve("key.md"), "secret");
        Files.createSymbolicLink(file("content/events/link.md"), outside);
        Files.createSymbolicLink(file("content/events/folder"), outside.getParent());
        Files.createSymbolicLink(file("content/events/nowhere.md"), root.resolve("gone"));
        Files.createSymbolicLink(file("content/events/.DS_Store"), outside);
        Files.createSymbolicLink(file("content/images/circle.png"), root.resolve("content"));
        assertProblems(
                "not-a-file content/events/.DS_Store:1:1: this is a link to another file",
                "not-a-file content/events/folder:1:1: this is a link to another file",
                "not-a-file content/events/link.md:1:1: this is a link to another file",
                "not-a-file content/events/nowhere.md:1:1: this is a link to another file",
                "not-a-file content/images/circle.png:1:1: this is a link to another file");
        assertThat(SourceTree.read(root).value().orElseThrow().content()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void doesNotFollowContentItselfIfItIsALink() throws IOException {
        write("elsewhere/a.yaml", "a: b");
        Files.createSymbolicLink(root.resolve("content"), root.resolve("elsewhere"));
        assertProblems("not-a-file content:1:1: this is a link to another file");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void doesNotOpenAPipe() throws Exception {
        Path pipe = file("content/events/pipe.md");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertProblems("not-a-file content/events/pipe.md:1:1: this is not a plain file"));
    }

    @ParameterizedTest
    @CsvSource({
        "content/events/a.md, 98304, 96",
        "content/events/a.yaml, 98304, 96",
        "content/pages/a.md, 98304, 96",
        "content/sources.yaml, 16777216, 16384",
        "content/images/a.png, 10485760, 10240",
        "templates/page.ftlh, 524288, 512",
        "templates/i18n/de.yaml, 524288, 512",
        "templates/assets/site.js, 4194304, 4096",
    })
    void takesAFileAsLargeAsItsLimitAndNotOneByteMore(String path, int limit, int kilobytes) throws IOException {
        var bytes = new byte[limit + 1];
        Arrays.fill(bytes, (byte) 'a');
        Files.write(file(path), bytes);
        assertProblems("file-too-large %s:1:1: this file is larger than %d KiB".formatted(path, kilobytes));
        Files.write(file(path), Arrays.copyOf(bytes, limit));
        assertProblems();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/events/notes.txt",
                "content/events/photo.png",
                "content/events/no-extension",
                "content/images/drawing.svg",
                "content/images/text.md",
                "content/images/text.yaml",
                "content/data.json",
                "content/a.yml",
                "templates/page.ftl",
                "templates/site.css",
                "content/events/.foo.md",
                "content/.hidden.yaml",
                "content/images/.map.png",
                "templates/.page.ftlh",
                "templates/assets/.env",
            })
    void reportsAFileThatNothingReads(String path) throws IOException {
        write(path, "a");
        assertProblems("misplaced-file " + path + ":1:1: nothing reads a file of this name here");
        SourceTree tree = SourceTree.read(root).value().orElseThrow();
        assertThat(tree).isEqualTo(new SourceTree(List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/.DS_Store", "content/events/.gitkeep", "content/images/.a.swp", "templates/.x"})
    void ignoresWhatSystemsLeaveBehind(String path) throws IOException {
        write(path, "a");
        assertProblems();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"content/events/a.md~", "content/#site.yaml#", "templates/page.ftlh~", "templates/assets/a.js~"})
    void passesOverWhatEditingProgramsPutBesideAFile(String path) throws IOException {
        write(path, "a");
        assertProblems();
        assertThat(SourceTree.read(root).value().orElseThrow())
                .isEqualTo(new SourceTree(List.of(), List.of(), List.of()));
    }

    /** Emacs makes one when the first sign is typed, until the text is saved. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void passesOverALockThatIsALinkToNothing() throws IOException {
        write("content/events/a.md", "a");
        Files.createSymbolicLink(file("content/events/.#a.md"), Path.of("me@machine.123"));
        assertProblems();
    }

    @Test
    void saysWhatBelongsWhere() throws IOException {
        write("content/a.txt", "a");
        write("templates/a.txt", "a");
        assertThat(SourceTree.read(root).problems())
                .extracting(problem -> problem.suggestion().orElseThrow())
                .containsExactly(
                        "events are .md or .yaml files in content/events/, pictures lie in content/images/",
                        "templates are .ftlh or .ftlx files, everything else lies in templates/assets/");
    }

    @ParameterizedTest
    @CsvSource({
        "content/events/2001/second.markdown, name it second.md",
        "content/events/second.md.txt, name it second.md",
        "content/events/second.txt, name it second.md",
        "content/events/second.YML, name it second.yaml",
        "content/people.yml, name it people.yaml",
        "content/people.yaml.txt, name it people.yaml",
        "content/images/drawing.svg, 'pictures are png, jpg, gif or webp files'",
        "content/images/drawing.txt, 'pictures are png, jpg, gif or webp files'",
    })
    void saysHowAFileIsCalled(String path, String suggestion) throws IOException {
        write(path, "a");
        assertThat(SourceTree.read(root).problems())
                .extracting(problem -> problem.suggestion().orElseThrow())
                .containsExactly(suggestion);
    }

    @Test
    void readsTwentyFoldersDeepAndNoDeeper() throws IOException {
        String nineteen = "content/" + "a/".repeat(19);
        write(nineteen + "b.md", "b");
        assertProblems();
        write(nineteen + "c/d.md", "d");
        assertProblems("too-many-files " + nineteen + "c:1:1: folders are nested too deep here");
        assertThat(SourceTree.read(root).value().orElseThrow().content()).hasSize(1);
    }

    @Test
    void readsTheContentOfThisRepository() throws IOException {
        Result<SourceTree> tree = SourceTree.read(Path.of(""));
        assertThat(tree.problems()).isEmpty();
        assertThat(tree.value().orElseThrow().content()).isNotEmpty();
    }

    private Path file(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return file;
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(file(path), text);
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal.replace(" ", ""));
    }

    private SourceTree read() {
        assertProblems();
        return SourceTree.read(root).value().orElseThrow();
    }

    private void assertOneProblem(String beginning) {
        assertThat(SourceTree.read(root).problems())
                .singleElement()
                .satisfies(problem -> assertThat(shown(problem)).matches("\\Q" + beginning + "\\E(?:, behind “.+”)?"));
    }

    private void assertProblems(String... expected) {
        assertThat(SourceTree.read(root).problems().stream().sorted())
                .extracting(SourceTreeTest::shown)
                .containsExactly(expected);
    }

    private static String shown(Problem problem) {
        return problem.rule().id() + " " + problem.at() + ": " + problem.message();
    }
}
