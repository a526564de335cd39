package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annals.SmallProject;
import org.annals.render.History;
import org.annals.render.History.Life;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commits of a repository tell of the files of events. */
class GitHistoryTest {

    private static final String EVENTS = "content/events/";

    @TempDir
    Path root = Path.of("");

    private Repository git = new Repository(Path.of(""));

    @BeforeEach
    void begin() throws Exception {
        git = Repository.of(root);
        write("2001/one.md", "One.");
        commit(1);
    }

    private void write(String file, String text) throws Exception {
        SmallProject.write(root, EVENTS + file, text);
    }

    /** On a day of May 2020. */
    private void commit(int day) throws Exception {
        git.run("add", "-A");
        git.run("commit", "-qm", "Work", "--date", "2019-01-01T00:00:00Z");
        String time = String.valueOf(may(day).getEpochSecond()) + " +0200";
        git.amendAt(time);
    }

    private static Instant may(int day) {
        return Instant.parse("2020-05-%02dT10:00:00Z".formatted(day));
    }

    private static Life life(int first, int last) {
        return new Life(may(first), may(last), Optional.empty());
    }

    private Map<String, Life> lives() {
        return new TreeMap<>(new Git(root).history().files());
    }

    @Test
    void aFileIsBornWithItsFirstCommitAndChangedWithItsLast() throws Exception {
        write("2001/one.md", "One, otherwise.");
        write("two.yaml", "Two.");
        commit(2);
        git.run("commit", "-q", "--allow-empty", "-m", "Nothing");
        write("not-yet.md", "Not committed.");
        assertThat(lives()).isEqualTo(Map.of("one", life(1, 2), "two", life(2, 2)));
    }

    @Test
    void anotherFolderOrOtherRightsAreNoChange() throws Exception {
        Files.move(root.resolve(EVENTS + "2001/one.md"), root.resolve(EVENTS + "one.md"));
        commit(2);
        git.run("update-index", "--chmod=+x", EVENTS + "one.md");
        git.run("commit", "-qm", "Rights");
        assertThat(lives()).isEqualTo(Map.of("one", life(1, 1)));
    }

    @Test
    void aFileThatWentIsKnownUnderItsNameOfBefore() throws Exception {
        Files.delete(root.resolve(EVENTS + "2001/one.md"));
        write("uno.md", "One. aliases");
        commit(2);
        assertThat(lives()).isEqualTo(Map.of("one", new Life(may(1), may(1), Optional.of(may(2))), "uno", life(2, 2)));
    }

    @Test
    void aCommitThatChangesVeryManyIsNoChangeOfAny() throws Exception {
        for (int i = 0; i < GitHistory.MOST; i++) {
            write("e" + i + ".md", "Event.");
        }
        commit(2);
        for (int i = 0; i < GitHistory.MOST; i++) {
            write("e" + i + ".md", "Event, changed.");
        }
        commit(3);
        assertThat(lives()).containsEntry("e0", life(2, 3)).containsEntry("one", life(1, 1));
        for (int i = 0; i < GitHistory.MOST; i++) {
            write("e" + i + ".md", "Event, set otherwise.");
        }
        write("2001/one.md", "One, set otherwise.");
        write("new.md", "New.");
        commit(4);
        assertThat(lives())
                .containsEntry("e0", life(2, 3))
                .containsEntry("one", life(1, 1))
                .containsEntry("new", life(4, 4));
    }

    @Test
    void whatABranchDidCountsAndItsMergeDoesNot() throws Exception {
        git.run("checkout", "-qb", "side");
        write("side.md", "Side.");
        commit(2);
        git.run("checkout", "-q", "main");
        write("2001/one.md", "One, otherwise.");
        commit(3);
        git.run("merge", "-q", "--no-ff", "-m", "Merge", "side");
        assertThat(lives()).isEqualTo(Map.of("one", life(1, 3), "side", life(2, 2)));
    }

    @Test
    void aProjectInAFolderOfARepositoryKnowsItsOwn() throws Exception {
        SmallProject.write(root, "inner/content/events/inner.md", "Inner.");
        commit(2);
        assertThat(new Git(root.resolve("inner")).history().files()).isEqualTo(Map.of("inner", life(2, 2)));
    }

    @Test
    void aShallowCopyKnowsNothing(@TempDir Path copy) throws Exception {
        write("two.md", "Two.");
        commit(2);
        git.run(
                "clone",
                "-q",
                "--depth",
                "1",
                root.toUri().toString(),
                copy.resolve("shallow").toString());
        git.run("clone", "-q", root.toUri().toString(), copy.resolve("whole").toString());
        assertThat(new Git(copy.resolve("shallow")).history()).isEqualTo(History.NONE);
        assertThat(new Git(copy.resolve("whole")).history().files()).isEqualTo(lives());
    }

    @Test
    void withoutACommitOrWithoutGitNothingIsKnown(@TempDir Path bare) throws Exception {
        assertThat(new Git(bare).history()).isEqualTo(History.NONE);
        Repository.of(bare);
        assertThat(new Git(bare).history()).isEqualTo(History.NONE);
    }
}
