package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.annals.SmallProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String TABLE = """
            Title,Date,Summary,Kind,Sources,Text
            A meeting,2002-03,They met again.,summit,https://example.org/new,They met [again].
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void aProject() throws IOException {
        SmallProject.write(root);
        SmallProject.write(root, "table.csv", TABLE);
    }

    @Test
    void whatIsImportedCanBeBuilt() {
        Shell shell = run("import", "table.csv", "--source-kind", "news");
        assertThat(shell.out()).isEqualTo("1 event imported, 0 of them as drafts · 1 new source · 0 there already\n");
        assertThat(shell.code()).isEqualTo(0);
        assertThat(root.resolve("content/events/2002/a-meeting.md")).exists();
        assertThat(run("check").out()).contains("2 events: 2 published");
        assertThat(run("import", "table.csv").out())
                .isEqualTo("0 events imported, 0 of them as drafts · 0 new sources · 1 there already\n");
    }

    @Test
    void aDryRunNamesTheFilesAndWritesNothing() {
        Shell shell = run("import", "--dry-run", "--source-kind=news", "table.csv");
        assertThat(shell.out()).isEqualTo("""
                would write content/events/2002/a-meeting.md
                would write content/sources.yaml
                1 event imported, 0 of them as drafts · 1 new source · 0 there already · nothing was written
                """);
        assertThat(root.resolve("content/events/2002")).doesNotExist();
        assertThat(root.resolve("content/sources.yaml")).content().doesNotContain("example-org");
    }

    @Test
    void whatCannotBeReadIsToldAsByCheckAndIsAFailure() throws IOException {
        SmallProject.write(
                root, "table.csv", "Title,Date,Summary,Kind,Sources,Text\nA,05/06/2001,S.,summit,a-source,T.\n");
        Shell shell = run("import", "table.csv");
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out()).isEqualTo("""
                table.csv:2:3: error: 05/06/2001 can be 5 June or 6 May [date-form]
                  2 | A,05/06/2001,S.,summit,a-source,T.
                    |   ^^^^^^^^^^
                    = write 2001-06-05, or 2001-05-06 if the month stands first

                1 event imported, 1 of them as a draft · 0 new sources · 0 there already
                """);
        assertThat(run("import", "table.csv", "--format=json").out()).contains("\"rule\": \"date-form\"");
    }

    @Test
    void noFileIsEverWrittenOver() throws IOException {
        SmallProject.write(root, "content/events/2002/a-meeting.txt", "mine");
        Files.createDirectories(root.resolve("content/events/2002/a-meeting.md"));
        Shell shell = run("import", "table.csv");
        assertThat(shell.code()).isEqualTo(3);
        assertThat(shell.err()).contains("it is there already");
        assertThat(root.resolve("content/events/2002/a-meeting.md")).isEmptyDirectory();
        try (var files = Files.list(root.resolve("content/events/2002"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a-meeting.md", "a-meeting.txt");
        }
    }

    @Test
    void nothingIsWrittenThroughALink(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(root.resolve("content/events/2002"), elsewhere);
        assertThat(run("import", "table.csv").err()).contains("is a link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void columnsAndTheFolderAreGiven() throws IOException {
        SmallProject.write(root, "t.csv", "Titel;Wann\nEin Treffen;2002\n");
        run("import", "t.csv", "--map", "Titel=title", "--map", "wann=date", "--into", "content/events/neu");
        assertThat(root.resolve("content/events/neu/ein-treffen.md"))
                .content()
                .contains("title: Ein Treffen\ndate: 2002\n");
    }

    @Test
    void wrongUsageIsTold() {
        assertThat(run("import").code()).isEqualTo(2);
        assertThat(run("import", "table.csv", "--into", "content").err())
                .startsWith("--into: events lie under content/events");
        assertThat(run("import", "table.csv", "--into", "content/events/../../..")
                        .code())
                .isEqualTo(2);
        Shell key = run("import", "table.csv", "--map", "Title=name");
        assertThat(key.err())
                .startsWith("--map: an event has no key name that a column can fill; it has title, short, date");
        assertThat(key.code()).isEqualTo(2);
    }

    @Test
    void ofAFolderItsFilesAreNamed() throws IOException {
        SmallProject.write(root, "old/a.md", "---\ntitle: A\n---\n");
        assertThat(run("import", "old").out())
                .contains("old:1:1: error: this is a folder [not-a-file]", "= name the files in it, such as old/*.md");
    }

    /** Of a long table a person is told some and how to see all; a program has all. */
    @Test
    void ofManyBadRowsAProgramIsToldEach() throws IOException {
        SmallProject.write(root, "long.csv", "Title,Date\n" + "T,some day\n".repeat(60));
        assertThat(dates(run("import", "--dry-run", "long.csv"))).isLessThan(60);
        assertThat(run("import", "--dry-run", "long.csv").out()).contains("see all with --all");
        assertThat(dates(run("import", "--dry-run", "--all", "long.csv"))).isEqualTo(60);
        assertThat(dates(run("import", "--dry-run", "--format=json", "long.csv")))
                .isEqualTo(60);
    }

    private static long dates(Shell shell) {
        return shell.out()
                .lines()
                .filter(line -> line.matches(".*(?:\\[date-form]|\"rule\": \"date-form\").*"))
                .count();
    }

    @Test
    void aFileThatIsNotThereIsToldAndTheOthersComeIn() {
        Shell shell = run("import", "gone.csv", "table.csv", "--source-kind=news");
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out()).contains("gone.csv:1:1: error: there is no such file [not-a-file]", "1 event imported");
    }

    @Test
    void aFileThatIsNotUtf8IsTold() throws IOException {
        bytes("Title,Date\nCafé,2001\n", StandardCharsets.ISO_8859_1);
        assertThat(run("import", "table.csv").out())
                .contains(
                        "table.csv:2:4: error: from byte 15 (hexadecimal E9) on this file is not UTF-8 text [not-utf8]");
        bytes("Title,Date\nCafé,2001\n", StandardCharsets.UTF_16);
        assertThat(run("import", "table.csv").out()).contains("table.csv:1:1: error: this file is UTF-16, not UTF-8");
        bytes("Title,Date\nCafé,2001\n", StandardCharsets.UTF_16LE);
        assertThat(run("import", "table.csv").out()).contains("this file is UTF-16");
        bytes("PK\u0003\u0004 and so on", StandardCharsets.ISO_8859_1);
        assertThat(run("import", "table.csv").out()).contains("this file is a packed file");
        bytes("\uFEFF" + TABLE.replace("\n", "\r\n"), StandardCharsets.UTF_8);
        assertThat(run("import", "table.csv", "--source-kind=news").code()).isEqualTo(0);
    }

    private void bytes(String text, Charset charset) throws IOException {
        Files.write(root.resolve("table.csv"), text.getBytes(charset));
    }

    private Shell run(String... words) {
        return Shell.run(root, Map.of(), words);
    }
}
