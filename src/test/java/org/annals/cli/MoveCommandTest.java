package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.annals.SmallProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveCommandTest {

    private static final String LATER = "content/events/2002/later.md";

    @TempDir
    private Path root;

    @BeforeEach
    void aProject() throws IOException {
        SmallProject.write(root);
        SmallProject.write(root, "content/people.yaml", """
                # Who is who.
                ann: # Ann
                  name: Ann Lee
                """);
        SmallProject.write(root, "content/places/ann.yaml", "id: ann\nname: The town of Ann\n");
        SmallProject.write(root, LATER, """
                ---
                title: Something follows
                date: 2002-01-01
                summary: It goes on.
                kind: summit
                place: ann
                people: [{id: "ann", role: ann}]
                related: [founded-2001]
                annotations:
                  - kind: statement
                    by: ann
                    text: We go on, says ann.
                    source: a-source
                ---

                [Ann](/people/ann/) went on [@a-source], as after [[founded-2001]] and [its
                page](../founded-2001/#sources) [@a-source, p. 3].
                """);
    }

    @Test
    void anEventIsRenamedWithAllThatNamesIt() {
        assertThat(run("mv", "founded-2001", "beginning-2001")).isEqualTo("""
                changed content/events/2002/later.md
                moved content/events/founded-2001.md to content/events/beginning-2001.md
                2 files changed
                """);
        assertThat(text(LATER))
                .contains("related: [beginning-2001]", "[[beginning-2001]]", "(../beginning-2001/#sources)")
                .doesNotContain("founded-2001");
        assertThat(text("content/events/beginning-2001.md"))
                .contains("\naliases: [events/founded-2001/]\n---\n\nThey met");
        assertThat(run("check")).contains(" 0 errors, 0 warnings");
    }

    @Test
    void anAliasJoinsThoseThatAreThere() {
        run("mv", "founded-2001", "b");
        run("mv", SmallProject.EVENT.replace("founded-2001", "b"), "c");
        assertThat(text("content/events/c.md")).contains("aliases: [events/founded-2001/, events/b/]");
        assertThat(run("check")).contains(" 0 errors, 0 warnings");
    }

    @Test
    void aDraftHasNoAddressThatCouldBeLost() throws IOException {
        Files.writeString(root.resolve(LATER), text(LATER).replace("kind: summit", "kind: summit\ndraft: true"));
        run("mv", "later", "much-later");
        assertThat(text("content/events/2002/much-later.md")).doesNotContain("aliases");
    }

    @Test
    void anEntryIsRenamedInItsListAndElsewhereAndItsAddressIsRemembered() {
        assertThat(run("mv", "people/ann", "ann-lee")).isEqualTo("""
                changed content/events/2002/later.md
                changed content/people.yaml
                changed content/site.yaml
                3 files changed
                """);
        assertThat(text("content/people.yaml")).startsWith("# Who is who.\nann-lee: # Ann\n  name");
        assertThat(text(LATER))
                .contains("place: ann\n", "[{id: \"ann-lee\", role: ann}]", "by: ann-lee\n")
                .contains("says ann.", "(/people/ann-lee/)");
        assertThat(text("content/site.yaml")).contains("\nmoved:\n  people/ann/: people/ann-lee/\n");
        assertThat(run("check")).contains(" 0 errors, 0 warnings");
        run("mv", "ann-lee", "ann-e-lee");
        assertThat(text("content/site.yaml"))
                .contains("\nmoved:\n  people/ann/: people/ann-e-lee/\n  people/ann-lee/: people/ann-e-lee/\n");
        assertThat(run("check")).contains(" 0 errors, 0 warnings");
    }

    @Test
    void anEntryInAFileOfItsOwnTakesTheFileWithIt() {
        assertThat(run("mv", "content/places/ann.yaml", "anntown"))
                .contains("moved content/places/ann.yaml to content/places/anntown.yaml\n");
        assertThat(text("content/places/anntown.yaml")).startsWith("id: anntown\n");
        assertThat(text(LATER)).contains("place: anntown\n", "by: ann\n");
        assertThat(run("check")).contains(" 0 errors, 0 warnings");
    }

    @ParameterizedTest
    @CsvSource({"a-source, b-source", "summit, meeting"})
    void sourcesAndKindsAreRenamedAsWell(String from, String to) {
        run("mv", from, to);
        assertThat(text(LATER) + text(SmallProject.EVENT)).contains(to).doesNotContain(from);
        assertThat(run("check")).contains(" 0 errors, 0 warnings");
    }

    @Test
    void aDryRunWritesNothing() {
        String before = text(LATER);
        assertThat(run("mv", "--dry-run", "founded-2001", "beginning-2001"))
                .contains("--- a/content/events/founded-2001.md\n+++ b/content/events/beginning-2001.md\n")
                .contains("\n+aliases: [events/founded-2001/]\n")
                .endsWith("2 files would change; nothing was written\n");
        assertThat(text(LATER)).isEqualTo(before);
        assertThat(root.resolve(SmallProject.EVENT)).exists();
    }

    @Test
    void whatWouldBreakTheTimelineIsToldInTheFilesOfNowAndNotWritten() throws IOException {
        SmallProject.write(root, "content/events/other.md", """
                ---
                title: Another
                date: 2003
                summary: It is another one.
                kind: summit
                aliases: [events/b/]
                ---

                It was [@a-source].
                """);
        Shell there = Shell.run(root, Map.of(), "mv", "founded-2001", "b");
        assertThat(there.code()).isEqualTo(1);
        assertThat(there.out())
                .contains("content/events/other.md:6:11: ", "/events/b/")
                .endsWith("nothing was written\n");
        assertThat(root.resolve(SmallProject.EVENT)).exists();
    }

    @ParameterizedTest
    @CsvSource({"founded-2001, b", "people/ann, b", "places/ann, b", "a-source, b"})
    void thereAndBackIsAsBeforeButForTheWayFromThere(String from, String to) {
        String list = from.contains("/") ? from.substring(0, from.indexOf('/') + 1) : "";
        String before = text("content/people.yaml");
        run("mv", from, to);
        assertThat(run("mv", list + to, from.substring(list.length()))).doesNotContain("nothing was written");
        assertThat(run("check")).contains(" 0 errors, 0 warnings");
        assertThat(text("content/people.yaml")).isEqualTo(before);
        assertThat(text(SmallProject.EVENT) + text("content/site.yaml"))
                .doesNotContain("aliases: [events/founded-2001");
        assertThat(text("content/site.yaml")).doesNotContain("  " + from + "/:");
        run("mv", from, to);
        assertThat(run("check")).contains(" 0 errors, 0 warnings");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ann          | x            | several have this id: write one of people/ann, places/ann
            nobody       | x            | there is no event and no entry of a list with the id nobody
            later        | founded-2001 | events/founded-2001 is there already
            later        | Much later   | Much later cannot be an id; write much-later
            later        | ../x         | ../x cannot be an id; write x
            """)
    void whatCannotBeIsAMistypedCommand(String from, String to, String message) {
        Shell shell = Shell.run(root, Map.of(), "mv", from, to);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith(message + "\n");
    }

    private String text(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String run(String... words) {
        Shell shell = Shell.run(root, Map.of(), words);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).as(shell.out()).isEqualTo(0);
        return shell.out();
    }
}
