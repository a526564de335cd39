package org.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.annals.SmallProject;
import org.annals.source.ProgramTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EjectCommandTest {

    @TempDir
    Path root;

    private Shell run(String... words) {
        return Shell.run(root, Map.of(), words);
    }

    @Test
    void listsWhatThereIs() {
        Shell shell = run("eject", "--list");
        assertThat(shell.code()).isZero();
        assertThat(shell.out().lines())
                .containsExactlyElementsOf(ProgramTemplates.packaged().names());
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void copiesWhatIsNamedAndSaysWhatItIsACopyOf() throws IOException {
        Shell shell = run("eject", "page/event.ftlh", "templates/assets/annals.css");
        assertThat(shell)
                .isEqualTo(
                        new Shell(0, "written: templates/page/event.ftlh\nwritten: templates/assets/annals.css\n", ""));
        String original = Files.readString(Path.of("templates/page/event.ftlh"));
        var program = ProgramTemplates.packaged();
        assertThat(Files.readString(root.resolve("templates/page/event.ftlh")))
                .isEqualTo("<#-- annals eject page/event.ftlh, version " + program.version() + ", sha256 "
                        + program.digest("page/event.ftlh") + " -->\n" + original);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page/evnt.ftlh    | there is no template page/evnt.ftlh; did you mean page/event.ftlh?",
                "nothing           | there is no template nothing; annals eject --list lists all of them",
                "../content/x.md   | there is no template ../content/x.md; annals eject --list",
                "/etc/passwd       | there is no template /etc/passwd; annals eject --list",
                "page              | there is no template page; annals eject --list",
            })
    void anUnknownNameIsToldWithTheNearest(String name, String told) {
        Shell shell = run("eject", "page/home.ftlh", name);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith(told);
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void withoutANameItSaysWhatToDo() {
        Shell shell = run("eject");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith("name a template");
    }

    @Test
    void neverWritesOverAFile() throws IOException {
        SmallProject.write(root, "templates/page/home.ftlh", "mine");
        Shell shell = run("eject", "page/event.ftlh", "page/home.ftlh");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith("templates/page/home.ftlh is there already; nothing was written");
        assertThat(root.resolve("templates/page/home.ftlh")).hasContent("mine");
        assertThat(root.resolve("templates/page/event.ftlh")).doesNotExist();
    }

    @Test
    void anEjectedTemplateBuildsTheSameAndIsToldWhenItsOriginalIsAnother() throws IOException {
        run("init", "new", "--title=A", "--period=2001/2003");
        Path project = root.resolve("new");
        assertThat(Shell.run(project, Map.of(), "build", "--strict").code()).isZero();
        String before = Files.readString(project.resolve("site/index.html"));

        Shell.run(project, Map.of(), "eject", "page/home.ftlh", "layout/base.ftlh");
        assertThat(Shell.run(project, Map.of(), "build", "--strict").code()).isZero();
        assertThat(project.resolve("site/index.html")).hasContent(before);

        Path copy = project.resolve("templates/page/home.ftlh");
        Files.writeString(copy, Files.readString(copy).replaceFirst("sha256 [0-9a-f]{64}", "sha256 " + "0".repeat(64)));
        Shell check = Shell.run(project, Map.of(), "check");
        assertThat(check.code()).isZero();
        assertThat(check.out())
                .startsWith("templates/page/home.ftlh:1:6: warning: this is a copy of page/home.ftlh of version ")
                .contains("[outdated-template]", "annals eject page/home.ftlh");
    }
}
