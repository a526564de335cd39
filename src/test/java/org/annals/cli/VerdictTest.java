package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.annals.SmallProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check says of a change, also when all is well. */
class VerdictTest {

    @TempDir
    Path root;

    @BeforeEach
    void project() throws Exception {
        SmallProject.write(root);
        SmallProject.write(root, "content/events/third-2003.md", event("A third thing", "2003-08-01"));
        Repository.of(root).commit("one");
    }

    @Test
    void aNewEventIsToldWhereItWillStand() throws Exception {
        SmallProject.write(root, "content/events/new-2003.md", event("They meet again", "2003-05-28/2003-05-29"));
        Shell shell = check();
        assertThat(shell.code()).isZero();
        assertThat(shell.out())
                .startsWith(
                        "“They meet again” is right. It will stand between “Something is founded” and “A third thing”,"
                                + " as 28–29 May 2003. It leans on 1 source. Readers find it under Summit.\n");
    }

    @Test
    void theFirstAndTheLastHaveOneNeighbour() throws Exception {
        SmallProject.write(root, "content/events/new-2001.md", event("Before all", "2001-01-01"));
        SmallProject.write(root, "content/events/new-2003.md", event("After all", "2003-12-31"));
        assertThat(check().out())
                .contains("It will stand first, before “Something is founded”")
                .contains("It will stand last, after “A third thing”");
    }

    @Test
    void aChangedEventStandsWhereItDoes() throws Exception {
        SmallProject.write(root, SmallProject.EVENT, event("It is founded", "2001-06-16"));
        assertThat(check().out()).startsWith("“It is founded” is right. It stands first, before “A third thing”");
    }

    @Test
    void aDraftIsNotSeenYet() throws Exception {
        SmallProject.write(
                root, "content/events/new-2002.md", event("A draft", "2002").replace("kind:", "draft: true\nkind:"));
        assertThat(check().out()).startsWith("“A draft” is right. It is held back as a draft, dated 2002:");
    }

    @Test
    void aDraftThatIsNoEventYetIsNoNothing() throws Exception {
        SmallProject.write(
                root,
                "content/events/new-2002.md",
                event("A draft", "2002").replace("kind:", "draft: true\nkind:").replace("date: 2002\n", ""));
        assertThat(check().out())
                .contains(
                        "content/events/new-2002.md is a draft that lacks what each event needs: readers will not see it"
                                + " yet. The warning says what is missing.\n");
    }

    @Test
    void whatIsWrongComesFirstAndWhatIsRightIsStillSaid() throws Exception {
        SmallProject.write(root, "content/events/bad-2002.md", event("Bad", "2002-02-30"));
        SmallProject.write(root, "content/events/good-2002.md", event("Good", "2002-02-28"));
        Shell shell = check();
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out())
                .contains("content/events/bad-2002.md is not right yet. One thing must be put right, in line 3.\n"
                        + "“Good” is right.");
    }

    @Test
    void aChangeWithoutEventsIsToldSo() throws Exception {
        SmallProject.write(root, "README.md", "changed");
        assertThat(check().out())
                .startsWith("Nothing is wrong with this change, and no event is added or changed by it.");
    }

    @Test
    void errorsElsewhereAreNoFaultOfTheChange() throws Exception {
        SmallProject.write(root, "content/events/bad-2002.md", event("Bad", "2002-02-30"));
        new Repository(root).commit("bad");
        SmallProject.write(root, "content/events/good-2002.md", event("Good", "2002-02-28"));
        Shell shell = check();
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("“Good” is right.", "Files that this change does not touch have errors");
    }

    @Test
    void theSummaryOfAWorkflowSaysTheSame() throws Exception {
        SmallProject.write(root, "content/events/new-2003.md", event("[They](x) meet | again", "2003-05-28"));
        Path summary = root.resolve("summary.md");
        Shell.run(
                root,
                Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()),
                "check",
                "--changed-since",
                "main");
        assertThat(summary)
                .content()
                .startsWith("“\\[They\\]\\(x\\) meet \\| again” is right\\. It will stand between")
                .endsWith("\n\n");
    }

    @Test
    void nobodyWhoAsksForNoChangeIsToldAVerdict() {
        assertThat(Shell.run(root, Map.of(), "check").out()).doesNotContain("is right");
        assertThat(Shell.run(root, Map.of(), "check", "--changed-since", "main", "--quiet")
                        .out())
                .isEmpty();
    }

    private String event(String title, String date) throws IOException {
        return Files.readString(root.resolve(SmallProject.EVENT))
                .replace("title: Something is founded", "title: \"" + title + "\"")
                .replace("2001-06-15", date);
    }

    private Shell check() {
        return Shell.run(root, Map.of(), "check", "--changed-since", "main");
    }
}
