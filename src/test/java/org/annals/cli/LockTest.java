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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A published address is never lost. */
class LockTest {

    private static final String LOCK = "content/urls.lock";

    @TempDir
    private Path root;

    @BeforeEach
    void aPublishedSite() throws IOException {
        SmallProject.write(root);
        assertThat(run("build", "--update-lock").code()).isEqualTo(0);
    }

    @Test
    void theListHasThePagesOfTheTimelineAndNotThoseOfTheProgram() throws IOException {
        assertThat(text(LOCK))
                .startsWith("# Every address")
                .contains("\n/\n", "\n/2001/\n", "\n/events/founded-2001/\n");
        assertThat(text(LOCK)).doesNotContain("/help/", "404");
        assertThat(run("check").out()).contains(" 0 errors, 0 warnings");
    }

    @Test
    void withoutTheOptionNothingIsWrittenToIt() throws IOException {
        String before = text(LOCK);
        another();
        run("build");
        assertThat(text(LOCK)).isEqualTo(before);
    }

    @Test
    void newAddressesJoinItAndNotesStay() throws IOException {
        SmallProject.write(root, LOCK, "# ours\n" + text(LOCK));
        another();
        run("fix");
        assertThat(text(LOCK)).startsWith("# ours\n# Every").contains("\n/events/another/\n/events/founded-2001/\n");
        assertThat(run("fix").out()).isEqualTo("0 files changed\n");
    }

    @Test
    void anEventThatIsGoneIsAnErrorThatNamesTheLineAndWhereItGoes() throws IOException {
        Files.move(root.resolve(SmallProject.EVENT), root.resolve("content/events/founding-2001.md"));
        Shell check = run("check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out())
                .contains(
                        "error: /events/founded-2001/ was published, and no page has this address now [locked-address]")
                .contains("add aliases: [events/founded-2001/] to content/events/founding-2001.md");
        Path site = root.resolve("site/index.html");
        assertThat(site).exists();
        assertThat(run("build").code()).isEqualTo(1);
        assertThat(root.resolve("site/events/founded-2001/index.html")).exists();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # event of before: founded-2001, treaty-of-friendship      | new names in the same order
            founding-2001    | friendship-treaty
            the-founding     | friends-sign-a-treaty
            2001-founded     | treaty
            """)
    void ofSeveralNewEventsTheMostLikelyIsNamed(String founding, String treaty) throws IOException {
        another();
        Files.move(root.resolve("content/events/another.md"), root.resolve("content/events/treaty-of-friendship.md"));
        run("fix");
        Files.move(root.resolve(SmallProject.EVENT), root.resolve("content/events/" + founding + ".md"));
        Files.move(
                root.resolve("content/events/treaty-of-friendship.md"),
                root.resolve("content/events/" + treaty + ".md"));
        assertThat(run("check").out())
                .contains("add aliases: [events/founded-2001/] to content/events/" + founding + ".md")
                .contains("add aliases: [events/treaty-of-friendship/] to content/events/" + treaty + ".md");
    }

    @Test
    void theTitleTellsWhatTheIdDoesNot() throws IOException {
        another();
        run("fix");
        String event = text("content/events/another.md");
        Files.delete(root.resolve("content/events/another.md"));
        SmallProject.write(root, "content/events/k-1.md", event.replace("Something else is founded", "Another one"));
        SmallProject.write(root, "content/events/k-2.md", event.replace("Something else is founded", "Peace"));
        assertThat(run("check").out()).contains("add aliases: [events/another/] to content/events/k-1.md");
    }

    @Test
    void whereNoneIsLikeItNoneIsNamed() throws IOException {
        another();
        run("fix");
        String event = text("content/events/another.md");
        Files.delete(root.resolve("content/events/another.md"));
        SmallProject.write(root, "content/events/k-1.md", event.replace("Something else is founded", "Peace"));
        SmallProject.write(root, "content/events/k-2.md", event.replace("Something else is founded", "War"));
        assertThat(run("check").out())
                .contains("add aliases: [events/another/] to the file of the event that tells the same");
    }

    @Test
    void aDraftIsNoPageEither() throws IOException {
        SmallProject.write(root, SmallProject.EVENT, text(SmallProject.EVENT).replace("kind:", "draft: true\nkind:"));
        another();
        assertThat(run("check").out()).contains("/events/founded-2001/ was published");
    }

    @Test
    void aPartThatIsGoneIsLedToTheWhole() throws IOException {
        SmallProject.write(root, LOCK, text(LOCK) + "/2001/03/\n/2002/11/\n/on/2002-01-01/\n/people/x/\n");
        assertThat(run("check").out()).contains("annals fix leads it to /2001/");
        run("fix");
        assertThat(text("content/site.yaml")).endsWith("moved:\n  2001/03/: 2001/\n  2002/11/: 2002/\n");
        assertThat(run("check").out())
                .contains("/on/2002-01-01/ was published", "/people/x/ was published", "2 errors");
    }

    @Test
    void aPageThatMovedIsNotLost() throws IOException {
        SmallProject.write(root, LOCK, text(LOCK) + "/old/\n");
        SmallProject.write(
                root, "content/site.yaml", text("content/site.yaml") + "moved: {old/: events/founded-2001/}\n");
        assertThat(run("build").out()).contains(" 0 errors, 0 warnings");
        assertThat(text("site/old/index.html")).contains("../events/founded-2001/");
        assertThat(text("site/sitemap.xml")).doesNotContain("/old/");
    }

    private void another() throws IOException {
        SmallProject.write(
                root,
                "content/events/another.md",
                text(SmallProject.EVENT)
                        .replace("Something is founded", "Something else is founded")
                        .replace("draft: true\n", "")
                        .replace("2001-06-15", "2002-06-15"));
    }

    private String text(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    private Shell run(String... words) {
        return Shell.run(root, Map.of(), words);
    }
}
