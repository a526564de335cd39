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

/** A draft that is no event yet, because it lacks what each needs, is there all the same for every part of the program. */
class UnfinishedDraftTest {

    private static final String DRAFT = "content/events/half-2002.md";

    @TempDir
    private Path root;

    @BeforeEach
    void aProjectWithAnUnfinishedDraft() throws IOException {
        SmallProject.write(root);
        SmallProject.write(
                root,
                "content/sources.yaml",
                Files.readString(root.resolve("content/sources.yaml"))
                        + "\n  - {id: only-drafted, type: webpage, title: A page, custom: {kind: news}}\n");
        SmallProject.write(root, "content/people.yaml", "ann: {name: Ann}\n");
        SmallProject.write(root, DRAFT, """
                ---
                title: Half an event
                draft: true
                people: [ann]
                ---

                Somebody says so [@only-drafted].
                """);
    }

    @Test
    void whatItNamesIsNotUnused() {
        assertThat(told("check")).contains("which holds this draft back").doesNotContain("nothing mentions");
    }

    @Test
    void whatNothingNamesIsStillToldToBeUnused() throws IOException {
        Files.delete(root.resolve(DRAFT));
        assertThat(told("check")).contains("nothing mentions this source", "nothing mentions this person");
    }

    @Test
    void itIsCountedAmongThoseThatAreHeldBack() {
        assertThat(told("check")).contains(" 1 held back as drafts (half-2002)", " 0 errors");
        assertThat(told("build")).contains(" 1 held back as drafts (half-2002)", " 0 errors");
    }

    @Test
    void aLinkToItIsTold() throws IOException {
        SmallProject.write(
                root,
                SmallProject.EVENT,
                Files.readString(root.resolve(SmallProject.EVENT)) + "\nSee [[half-2002]] [@a-source].\n");
        assertThat(told("check")).contains("the event half-2002 is a draft, so that readers see plain words here");
    }

    @Test
    void itIsListed() {
        assertThat(Shell.run(root, Map.of(), "list", "drafts", "--format", "csv")
                        .out())
                .contains("half-2002")
                .contains("unfinished")
                .contains(DRAFT);
        assertThat(Shell.run(root, Map.of(), "list", "events", "--format", "csv")
                        .out())
                .contains("half-2002");
    }

    @Test
    void itIsWorkOnTheDesk() throws IOException {
        SmallProject.write(
                root,
                "content/site.yaml",
                Files.readString(root.resolve("content/site.yaml"))
                        + "repository: {owner: we, name: ours, branch: main}\n");
        assertThat(Shell.run(root, Map.of(), "build").code()).isZero();
        assertThat(Files.readString(root.resolve("site/editors/index.html")))
                .contains("half-2002", "no event yet", "/edit/main/" + DRAFT);
    }

    @Test
    void itIsNoPartOfAnEdition() throws IOException {
        SmallProject.write(
                root,
                "content/site.yaml",
                Files.readString(root.resolve("content/site.yaml"))
                        + "repository: {owner: we, name: ours}\nauthors: [{name: Ann}]\n");
        assertThat(Shell.run(root, Map.of(), "edition", "1", "--date", "2026-01-01")
                        .code())
                .isZero();
        assertThat(Files.readString(root.resolve("content/editions/1.sha256")))
                .contains("content/people.yaml")
                .doesNotContain(DRAFT);
        SmallProject.write(
                root, DRAFT, Files.readString(root.resolve(DRAFT)).replace("Half an event", "Half of an event"));
        assertThat(Shell.run(root, Map.of(), "build", "--no-cards", "--edition", "1"))
                .returns(0, Shell::code);
    }

    /** All that is said, on both streams. */
    private String told(String... words) {
        Shell shell = Shell.run(root, Map.of(), words);
        return shell.out() + shell.err();
    }
}
