package org.annals.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.annals.SmallProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a change is one of the program, which our own workflows ask before they test and build it. */
class ChangedProgramTest {

    @TempDir
    Path folder;

    private Workplace place;

    @BeforeEach
    void repository() throws Exception {
        place = Workplace.in(folder);
        SmallProject.write(place.root());
        place.commit("the timeline");
        place.git("checkout", "-qb", "change");
    }

    @Test
    void testsRunOnlyIfTheProgramChanged() throws Exception {
        change("content/events/third-2003.md", "an event");
        assertThat(said("what-changed.sh")).isEqualTo("program=false\n");
        String key = said("program-key.sh");
        assertThat(key).matches("key=annals-[0-9a-f]{32}\n");
        change("src/main/Program.java", "class Program {}");
        assertThat(said("what-changed.sh")).isEqualTo("program=true\n");
        assertThat(said("program-key.sh")).isNotEqualTo(key);
    }

    @Test
    void aTemplateIsAPartOfTheProgram() throws Exception {
        change("templates/page/event.ftlh", "${page.nothing}");
        assertThat(said("what-changed.sh")).isEqualTo("program=true\n");
    }

    private void change(String path, String text) throws Exception {
        place.git("checkout", "-q", "change");
        place.write(path, text);
        place.commit("a change");
    }

    private String said(String script) throws Exception {
        Path path = Path.of(".github/scripts", script).toAbsolutePath();
        place.run(List.of("bash", path.toString()), place.checkout("change"), Map.of("BASE", "HEAD^1"));
        return place.outputs();
    }
}
