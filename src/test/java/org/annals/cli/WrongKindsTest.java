package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is another thing than it should be is told once, as what it is, and with what to do. */
class WrongKindsTest {

    @TempDir
    private Path root;

    @BeforeEach
    void begin() throws IOException {
        Shell.run(root, Map.of(), "init", ".", "--title=T", "--period=2001/2003");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            content/site.yaml
            content/people.yaml
            content/sources.yaml
            content/editions.yaml
            content/urls.lock
            content/events/first-event.md
            content/pages/extra.md
            """)
    void aFolderInPlaceOfAFile(String path) throws IOException {
        delete(path);
        Files.createDirectories(root.resolve(path));
        Files.writeString(root.resolve(path).resolve("x.yaml"), "a: b\n");
        assertThat(told())
                .containsExactly(path
                        + ":1:1: error: this is a folder, and a name with this ending is that of a file [not-a-file]");
    }

    @ParameterizedTest
    @CsvSource({
        "content",
        "content/events",
        "content/people",
        "content/pages",
        "content/images",
        "content/sources",
        "templates"
    })
    void aFileInPlaceOfAFolder(String path) throws IOException {
        delete(path);
        Files.writeString(root.resolve(path), "a: b\n");
        assertThat(told().get(0))
                .isEqualTo(path + ":1:1: error: this is a file, and a folder of this name belongs here [not-a-file]");
        assertThat(told())
                .noneMatch(line -> line.contains("[missing-file]")
                        || line.contains("[unused-entry]")
                        || line.contains("[no-event]"));
    }

    @ParameterizedTest
    @CsvSource({"content/site.yaml", "content/people.yaml", "content/events/first-event.md"})
    void bytesInPlaceOfText(String path) throws IOException {
        Files.write(root.resolve(path), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff});
        assertThat(told())
                .hasSize(1)
                .allMatch(line -> line.startsWith(path + ":1:1: error: ") && line.endsWith(" [not-utf8]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people       | just words        | write each on a line of its own, such as some-id: {name: Some name}
            people       | null              | leave the file empty or delete it, or write entries such as some-id: {name: Some name}
            themes       | []                | leave the file empty or delete it, or write entries such as some-id: {name: Some name}
            eras         | 42                | write each on a line of its own, such as some-id: {name: Some name, since: 2001, until: 2010}
            places       | - Rome            | write each without its hyphen, such as rome: {name: Rome}
            sources      | just words        | write references: and each entry below it, beginning with - id:
            editions     | - a               | make one by annals edition 2026.1, which writes it here; a timeline without editions has no such file
            countries    | a: {name: A}      | did you mean content/membership.yaml?
            companions   | a: {name: A}      | each of them is a file of its own in content/companions/
            people       | %YAML 9.9         | delete this line
            """)
    void aListOfAnotherShape(String list, String text, String advice) throws IOException {
        Files.writeString(root.resolve("content/" + list + ".yaml"), text + "\n");
        assertThat(Shell.run(root, Map.of(), "check").out()).contains("    = " + advice + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://github.com/some/where          | write repository: {owner: some, name: where}
            https://github.com/some/where/         | write repository: {owner: some, name: where}
            https://github.com/some/where.git      | write repository: {owner: some, name: where}
            git@github.com:some/where.git          | write repository: {owner: some, name: where}
            ssh://git@github.com/some/where.git    | write repository: {owner: some, name: where}
            https://github.com/o/n/tree/drafts     | write repository: {owner: "o", name: "n", branch: drafts}
            some/where                             | write repository: {owner: some, name: where}
            https://gitlab.com/some/where          | delete repository: the site is the same without it, but for the links by which readers suggest changes
            https://github.com/some                | write each key on a line of its own, indented below repository, such as owner: the account on GitHub · name: the repository's name
            {owner: some, name: where.git}         | write where
            {owner: "@some", name: some/where/}    | write some
            """)
    void aRepositoryByItsAddress(String typed, String advice) throws IOException {
        Path site = root.resolve("content/site.yaml");
        String text = Files.readString(site).replaceAll("(?m)^repository:.*\\R", "");
        Files.writeString(site, text + "repository: " + typed + "\n");
        assertThat(Shell.run(root, Map.of(), "check").out()).contains("    = " + advice);
    }

    private List<String> told() {
        return Shell.run(root, Map.of(), "check")
                .out()
                .lines()
                .filter(line -> line.matches("content.*\\]|templates.*\\]"))
                .toList();
    }

    private void delete(String path) throws IOException {
        if (!Files.exists(root.resolve(path))) {
            return;
        }
        try (Stream<Path> all = Files.walk(root.resolve(path))) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
