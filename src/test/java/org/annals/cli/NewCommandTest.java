package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.SmallProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class NewCommandTest {

    @TempDir
    private Path root;

    @BeforeEach
    void aProject() throws IOException {
        SmallProject.write(root);
    }

    @Test
    void anEventIsADraftWithACommentForEachKey() throws IOException {
        assertThat(run(
                        "new",
                        "event",
                        "title=Signed: the \"Charter\"",
                        "date=2002-06-07",
                        "kind=summit",
                        "sources=a-source"))
                .isEqualTo("written: content/events/2002/signed-the-charter.md\n");
        assertThat(Files.readString(root.resolve("content/events/2002/signed-the-charter.md")))
                .startsWith(
                        "---\ntitle: \"Signed: the \\\"Charter\\\"\"\n# short: what pictures write where the title is long\n")
                .contains("\ndate: 2002-06-07\n", "\nkind: summit\n", "\n# place: ", "\nsources: [a-source]\n")
                .contains("\ndraft: true # delete this line when it is ready\n")
                .endsWith("---\n\nWrite here what happened. Each claim ends in its source [@a-source].\n");
        assertThat(run("check")).contains("1 held back as drafts (signed-the-charter)", " 0 errors");
    }

    /** A key whose help the language lacks keeps the program's. */
    @ParameterizedTest
    @CsvSource({
        "de, was Bilder schreiben, diese Zeile löschen, Schreiben Sie hier",
        "ru, 'date: ', удалите эту строку, Напишите здесь",
        "zh-TW, 標題較長時, 完成後請刪除此行, 請在這裡寫明",
        "zh-CN, 标题较长时, 完成后请删除此行, 请在这里写明",
    })
    void aNewFileSpeaksTheLanguageOfTheSite(String language, String help, String draft, String account)
            throws IOException {
        Path site = root.resolve("content/site.yaml");
        Files.writeString(site, Files.readString(site).replaceFirst("languages: .*", "languages: [" + language + "]"));
        run("new", "event", "title=A", "date=2002-06-07", "kind=summit", "sources=a-source");
        assertThat(Files.readString(root.resolve("content/events/2002/a.md"))).contains(help, draft, account);
    }

    @Test
    void whatIsMissingIsAskedForUntilItCanBeTaken() throws IOException {
        var asked = new ArrayList<String>();
        var answers = new ArrayDeque<>(List.of(
                "A day", "sometime", "32 June 2002", "2002-06-07", "It came.", "nonsense", "summit", "a-source"));
        var command = new CommandLine(new NewCommand(root, new PrintWriter(new StringWriter()), words -> {
            asked.add(words);
            return Optional.of(answers.remove());
        }));
        assertThat(command.execute("event")).isZero();
        assertThat(asked).hasSize(8);
        assertThat(asked.get(2)).contains("a date is written in digits").contains("\ndate (");
        assertThat(asked.get(5)).startsWith("kind (").endsWith("; one of summit):");
        assertThat(asked.get(6)).startsWith("there is no kind with the id nonsense");
        assertThat(Files.readString(root.resolve("content/events/2002/a-day.md")))
                .contains("\ndate: 2002-06-07\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person name=Ann",
                "place name=Ann lat=1.5 lon=2",
                "organisation name=Ann",
                "country name=Ann",
                "theme name=Ann",
                "term term=Ann definition=A name.",
                "source title=Ann type=webpage custom.kind=news URL=https://example.org/",
                "page title=Ann"
            })
    void everyOtherThingHasAFileThatCanBeRead(String words) {
        String[] parts = ("new " + words.replace("A name.", "A.")).split(" ");
        assertThat(run(parts)).matches("written: content/[a-z]+/ann\\.(yaml|md)\n");
        assertThat(run("check")).contains(" 0 errors");
        Shell again = Shell.run(root, Map.of(), parts);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains(" ann already; give this one another --id\n");
    }

    @Test
    void theAddressOnGitHubHasTheWholeFile() throws IOException {
        Files.writeString(
                root.resolve("content/site.yaml"),
                "repository: {owner: we, name: ours, branch: main}\n",
                java.nio.file.StandardOpenOption.APPEND);
        String url = run("new", "person", "name=Ann & Bob", "--id", "ann", "--print-url")
                .strip();
        assertThat(url).startsWith("https://github.com/we/ours/new/main?filename=content/people/ann.yaml&value=");
        assertThat(URLDecoder.decode(url.substring(url.indexOf("&value=") + 7), StandardCharsets.UTF_8))
                .startsWith("name: \"Ann & Bob\"\n# family: ");
        assertThat(root.resolve("content/people")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            new event title=X                                                    | date=… is missing
            new evnt title=X                                                     | there is no new evnt; did you mean event?
            new event title=X date=15.6.2001 kind=summit sources=a-source        | a date is written with the year first
            new event title=X date=2001 kind=sumit sources=a-source              | there is no kind with the id sumit; did you mean summit?
            new person name=上海                                                  | --id is missing: no id can be made of this name
            new person name=X --id ../x                                          | --id: ../x cannot be an id
            new person name=X --print-url                                        | --print-url: content/site.yaml names no repository
            new source title=X                                                   | type=… is missing
            new person name=X famly=Y                                            | a new person has no key famly; did you mean family?
            new source title=X type=book custom.kin=news                         | a new source has no key custom.kin; did you mean custom.kind?
            """)
    void whatIsMissingOrCannotBeIsToldAndNothingIsWritten(String words, String message) {
        Shell shell = Shell.run(root, Map.of(), words.split(" +"));
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith(message);
        assertThat(root.resolve("content/people")).doesNotExist();
    }

    private String run(String... words) {
        Shell shell = Shell.run(root, Map.of(), words);
        assertThat(shell.code()).as(shell.err()).isEqualTo(0);
        return shell.out();
    }
}
