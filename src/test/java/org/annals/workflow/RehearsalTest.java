package org.annals.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.annals.SmallProject;
import org.annals.workflow.Workplace.Done;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pull requests as they come, through the commands of the workflow that checks them. */
class RehearsalTest {

    private static final String SECOND = "content/events/second-2002.md";

    @TempDir
    Path folder;

    private Workplace place;

    @BeforeEach
    void repository() throws Exception {
        place = Workplace.in(folder);
        SmallProject.write(place.root());
        place.write(SECOND, event("They meet again", "2002-06-07"));
        place.commit("the timeline");
        place.git("checkout", "-qb", "change");
    }

    @Test
    void aGoodEvent() throws Exception {
        place.write("content/events/third-2003.md", event("A third meeting", "2003-05-28/2003-05-29"));
        Done done = verdict();
        assertThat(done.code()).as(done.log()).isZero();
        assertThat(done.log()).doesNotContain("::error", "::warning");
        assertThat(done.summary())
                .startsWith(
                        "“A third meeting” is right\\. It will stand last, after “They meet again”, as 28–29 May 2003\\.")
                .contains("1 event added", "no address lost", "- **A third meeting**: 28–29 May 2003, 1 source");
        assertThat(place.preview()).contains("A third meeting", "28–29 May 2003");
    }

    @Test
    void anEventWithFiveMistakes() throws Exception {
        place.write("content/events/third-2003.md", """
                ---
                titel: A third meeting
                date: 2003-02-30
                summary: They meet.
                kind: sumit
                sources: [a-sourse]
                ---

                They <b>met</b> [@a-source].
                """);
        Done done = verdict();
        assertThat(done.code()).isEqualTo(1);
        for (String place : new String[] {"line=2", "line=3", "line=5", "line=6", "line=9"}) {
            assertThat(done.log()).containsPattern("::error file=content/events/third-2003.md," + place + ",");
        }
        assertThat(done.summary())
                .startsWith("content\\/events\\/third\\-2003\\.md is not right yet\\.")
                .contains("did you mean", "| error | [content\\/events\\/third\\-2003\\.md\\:3]")
                .contains("#### What could not be compared", "- **third\\-2003**");
        assertThat(place.preview()).contains("What is not right yet", "<mark>2003-02-30</mark>");
    }

    @Test
    void whatCanBeRepairedWithoutADoubtIsShown() throws Exception {
        place.write(
                "content/events/third-2003.md",
                event("A third meeting", "28.05.2003").replace("sources:", "~~~: ```\nsources:"));
        Done done = verdict();
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.summary())
                .contains("### What annals fix would repair\n\n", "\n    -date: 28.05.2003\n    +date: 2003-05-28\n");
        String repairs = done.summary().replaceFirst("(?s).*### What annals fix would repair\n\n", "");
        assertThat(repairs.lines()).allMatch(line -> line.startsWith("    "));
    }

    @Test
    void aRename() throws Exception {
        place.git("mv", SECOND, "content/events/again-2002.md");
        Done done = verdict();
        assertThat(done.code()).isZero();
        assertThat(done.log()).contains("::warning file=content/events/again-2002.md", "add aliases");
        assertThat(done.summary())
                .contains("1 address lost", "- **\\/events\\/second\\-2002\\/**")
                .contains("id\\: second\\-2002 → again\\-2002 \\(its old address is lost\\)");
    }

    @Test
    void aDeletedSource() throws Exception {
        place.write("content/sources.yaml", """
                references:
                  - {id: another, type: webpage, title: Another, custom: {kind: news}}
                """);
        Done done = verdict();
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.log()).contains("the source a-source was removed here, and 4 places use it");
        assertThat(done.summary()).contains("- **A source**: sources, taken away");
        assertThat(place.preview()).contains("Another");
    }

    @Test
    void aBrokenTemplate() throws Exception {
        place.write("templates/page/event.ftlh", "${page.nothing}");
        Done done = verdict();
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.log()).contains("::error file=templates/page/event.ftlh,line=1");
        assertThat(done.summary()).contains("page\\.nothing has no value here");
        assertThat(place.script("what-changed.sh", Map.of()).output()).isEqualTo("program=true\n");
    }

    @Test
    void aConflictThatWasCommitted() throws Exception {
        place.write(SECOND, event("They meet again", "2002-06-07").replace("date: 2002-06-07", """
                <<<<<<< mine
                date: 2002-06-07
                =======
                date: 2002-06-08
                >>>>>>> theirs"""));
        Done done = verdict();
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.log()).contains("::error file=" + SECOND + ",line=3");
        assertThat(done.summary()).startsWith("content\\/events\\/second\\-2002\\.md is not right yet\\.");
        assertThat(place.preview()).contains("&lt;&lt;&lt;&lt;&lt;&lt;&lt; mine");
    }

    /** What breaks files that the change does not touch must not be merged. */
    @Test
    void aChangeThatBreaksWhatItDoesNotTouch() throws Exception {
        String site = Files.readString(place.root().resolve("content/site.yaml"));
        place.write("content/site.yaml", site.replace("period: 2001/2003", "period: 2001"));
        Done done = verdict();
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.log()).contains("::error file=" + SECOND);
    }

    @Test
    void wordsOfAStrangerStartNoCommand() throws Exception {
        place.write(
                "content/events/third-2003.md",
                event("::error::no %0A::set-output name=x::y ##[error]z <script>", "2003-05-28"));
        Done done = verdict();
        assertThat(done.log().lines()).noneMatch(line -> line.startsWith("::error::no") || line.contains("##["));
        assertThat(done.summary()).doesNotContain("<script>", "##[");
        assertThat(place.preview()).doesNotContain("<script>");
    }

    @Test
    void testsRunOnlyIfTheProgramChanged() throws Exception {
        place.write("content/events/third-2003.md", event("A third meeting", "2003-05-28"));
        place.commit("an event");
        place.merge("change");
        assertThat(place.script("what-changed.sh", Map.of()).output()).isEqualTo("program=false\n");
        String key = place.script("program-key.sh", Map.of()).output();
        assertThat(key).matches("key=annals-[0-9a-f]{32}\n");
        place.git("checkout", "-q", "change");
        place.write("src/main/Program.java", "class Program {}");
        place.commit("the program");
        place.merge("change");
        assertThat(place.script("what-changed.sh", Map.of()).output()).isEqualTo("program=true\n");
        assertThat(place.script("program-key.sh", Map.of()).output()).isNotEqualTo(key);
    }

    @Test
    void theSummaryLeadsToThePreview() throws Exception {
        Done done =
                place.script("link-preview.sh", Map.of("PREVIEW", "https://github.com/a/b/actions/runs/1/artifacts/2"));
        assertThat(done.code()).isZero();
        assertThat(done.summary()).contains("](https://github.com/a/b/actions/runs/1/artifacts/2)");
    }

    private Done verdict() throws Exception {
        place.commit("a change");
        place.merge("change");
        return place.script("verdict.sh", Map.of());
    }

    private String event(String title, String date) throws Exception {
        return Files.readString(place.root().resolve(SmallProject.EVENT))
                .replace("title: Something is founded", "title: \"" + title + "\"")
                .replace("2001-06-15", date);
    }
}
