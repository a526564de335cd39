package org.annals.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.annals.workflow.Workplace.Done;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Pull requests as they come, through the workflow that checks them: ours, and that of a timeline just begun. */
@ParameterizedClass
@EnumSource(Caller.class)
class RehearsalTest {

    private static final String SECOND = "content/events/second-event.md";

    @TempDir
    static Path before;

    private static Begun begun;

    @TempDir
    Path folder;

    private final Caller caller;

    private Workplace place;

    RehearsalTest(Caller caller) {
        this.caller = caller;
    }

    @BeforeAll
    static void begin() throws Exception {
        begun = Begun.in(before);
    }

    @BeforeEach
    void repository() throws Exception {
        place = begun.repository(folder, caller);
    }

    @Test
    void aGoodEvent() throws Exception {
        place.write(SECOND, event("They meet again", "2003-05-28/2003-05-29"));
        Done done = verdict();
        assertThat(done.code()).as(done.log()).isZero();
        assertThat(done.log()).doesNotContain("::error", "::warning");
        assertThat(done.summary())
                .startsWith(
                        "“They meet again” is right\\. It will stand last, after “The first event of this timeline”,"
                                + " as 28–29 May 2003\\.")
                .contains("1 event added", "no address lost", "- **They meet again**: 28–29 May 2003, 1 source")
                .contains("](https://github.com/somebody/timeline/actions/runs/1/artifacts/2)");
        assertThat(done.preview()).contains("They meet again", "28–29 May 2003");
    }

    @Test
    void anEventWithFiveMistakes() throws Exception {
        place.write(SECOND, """
                ---
                titel: They meet again
                date: 2003-02-30
                summary: They meet.
                kind: evant
                sources: [example-sourse]
                ---

                They <b>met</b> [@example-source].
                """);
        Done done = verdict();
        assertThat(done.code()).isEqualTo(1);
        for (String line : new String[] {"line=2", "line=3", "line=5", "line=6", "line=9"}) {
            assertThat(done.log()).containsPattern("::error file=" + SECOND + "," + line + ",");
        }
        assertThat(done.summary())
                .startsWith("content\\/events\\/second\\-event\\.md is not right yet\\.")
                .contains("did you mean", "| error | [content\\/events\\/second\\-event\\.md\\:3]")
                .contains("#### What could not be compared", "- **second\\-event**")
                .contains("artifacts/2");
        assertThat(done.preview()).contains("What is not right yet", "<mark>2003-02-30</mark>");
    }

    @Test
    void whatCanBeRepairedWithoutADoubtIsShown() throws Exception {
        place.write(SECOND, event("They meet again", "28.05.2003").replace("sources:", "~~~: ```\nsources:"));
        Done done = verdict();
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.summary())
                .contains("### What annals fix would repair\n\n", "\n    -date: 28.05.2003\n    +date: 2003-05-28\n");
        String repairs = done.summary()
                .replaceFirst("(?s).*### What annals fix would repair\n\n", "")
                .replaceFirst("(?s)\n### \\[See the pages.*", "");
        assertThat(repairs.lines()).allMatch(line -> line.startsWith("    "));
    }

    @Test
    void aRename() throws Exception {
        place.git("mv", Begun.EVENT, "content/events/the-beginning.md");
        Done done = verdict();
        assertThat(done.code()).isZero();
        assertThat(done.log()).contains("::warning file=content/events/the-beginning.md", "add aliases");
        assertThat(done.summary())
                .contains("1 address lost", "- **\\/events\\/first\\-event\\/**")
                .contains("id\\: first\\-event → the\\-beginning \\(its old address is lost\\)");
    }

    @Test
    void aDeletedSource() throws Exception {
        place.write("content/sources.yaml", """
                references:
                  - {id: another, type: webpage, title: Another, custom: {kind: news}}
                """);
        Done done = verdict();
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.log()).contains("the source example-source was removed here, and 3 places use it");
        assertThat(done.summary()).contains("- **An example of a source**: sources, taken away");
        assertThat(done.preview()).contains("Another");
    }

    @Test
    void aBrokenTemplate() throws Exception {
        place.write("templates/page/event.ftlh", "${page.nothing}");
        Done done = verdict();
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.log()).contains("::error file=templates/page/event.ftlh,line=1");
        assertThat(done.summary()).contains("page\\.nothing has no value here");
    }

    @Test
    void aConflictThatWasCommitted() throws Exception {
        place.write(Begun.EVENT, place.read(Begun.EVENT).replace("date: 2001\n", """
                <<<<<<< mine
                date: 2001
                =======
                date: 2002
                >>>>>>> theirs
                """));
        Done done = verdict();
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.log()).contains("::error file=" + Begun.EVENT + ",line=3");
        assertThat(done.summary()).startsWith("content\\/events\\/first\\-event\\.md is not right yet\\.");
        assertThat(done.preview()).contains("&lt;&lt;&lt;&lt;&lt;&lt;&lt; mine");
    }

    /** What breaks files that the change does not touch must not be merged. */
    @Test
    void aChangeThatBreaksWhatItDoesNotTouch() throws Exception {
        place.write(
                "content/site.yaml", place.read("content/site.yaml").replace("period: 2001/2003", "period: 2002/2003"));
        Done done = verdict();
        assertThat(done.code()).isEqualTo(1);
        assertThat(done.log()).contains("::error file=" + Begun.EVENT);
    }

    @Test
    void wordsOfAStrangerStartNoCommand() throws Exception {
        place.write(SECOND, event("::error::no %0A::set-output name=x::y ##[error]z <script>", "2003-05-28"));
        place.write("content/events/$(touch pwned);`touch pwned`.md", "::error::no\n");
        Done done = verdict();
        assertThat(done.log().lines()).noneMatch(line -> line.startsWith("::error::no") || line.contains("##["));
        assertThat(done.summary()).doesNotContain("<script>", "##[");
        assertThat(done.preview()).doesNotContain("<script>");
        assertThat(place.runner().resolve("pwned")).doesNotExist();
    }

    private Done verdict() throws Exception {
        place.commit("a change");
        Path checkout = place.checkout("change");
        Done done = Job.run(place, checkout, "check.yml", "verdict", Map.of());
        assertThat(checkout.resolve("pwned")).doesNotExist();
        return done;
    }

    private String event(String title, String date) throws Exception {
        return place.read(Begun.EVENT)
                .replace("title: The first event of this timeline", "title: \"" + title + "\"")
                .replace("date: 2001\n", "date: " + date + "\n");
    }
}
