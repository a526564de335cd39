package org.annals.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.annals.SmallProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final ProcessEnvironment NOWHERE = new ProcessEnvironment(Map.of(), false, false);

    @TempDir
    Path root;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void project() throws IOException {
        SmallProject.write(root);
    }

    @Test
    void buildWritesTheSiteAndSaysSo() {
        assertThat(run("build")).isEqualTo(0);
        assertThat(out())
                .isEqualTo("1 event: 1 published, 0 held back as drafts · 0 errors, 0 warnings · written to site\n");
        assertThat(err()).isEmpty();
        assertThat(root.resolve("site/events/founded-2001/index.html")).isRegularFile();
    }

    @Test
    void checkWritesNothing() {
        assertThat(run("check")).isEqualTo(0);
        assertThat(out()).endsWith("· nothing is written by check\n");
        assertThat(root).isDirectoryNotContaining("glob:**site*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check"})
    void aProblemInTheContentIsOneAndLeavesTheSiteAsItWas(String command) throws IOException {
        run("build");
        Files.writeString(root.resolve("site/index.html"), "the old one");
        SmallProject.write(root, "content/events/second-2002.md", "no fields");
        out.reset();
        assertThat(run(command)).isEqualTo(1);
        assertThat(out())
                .startsWith("content/events/second-2002.md:1:1: error: ")
                .contains(" 0 published");
        assertThat(err()).isEmpty();
        assertThat(root.resolve("site/index.html")).hasContent("the old one");
    }

    @Test
    void aFolderWithoutATimelineIsAProblem(@TempDir Path empty) {
        assertThat(Main.run(empty, stream(out), stream(err), NOWHERE, "build")).isEqualTo(1);
        assertThat(out()).startsWith("content/site.yaml:1:1: error: a timeline needs this file [missing-file]\n");
    }

    @Test
    void draftsAreNamedInTheSums() throws IOException {
        String event = Files.readString(root.resolve(SmallProject.EVENT));
        SmallProject.write(
                root,
                "content/events/second-2002.md",
                event.replace("title: ", "title: Again ").replace("kind:", "draft: true\nkind:"));
        run("build");
        assertThat(out())
                .isEqualTo("2 events: 1 published, 1 held back as drafts (second-2002) · 0 errors, 0 warnings"
                        + " · written to site\n");
        assertThat(root.resolve("site/events/second-2002")).doesNotExist();
    }

    @Test
    void theBaseUrlOfTheCommandLineCounts() {
        assertThat(run("build", "--base-url", "https://preview.example/pr-7")).isEqualTo(0);
        assertThat(root.resolve("site/2001/index.html"))
                .content()
                .contains("<link rel=\"canonical\" href=\"https://preview.example/pr-7/2001/\">")
                .doesNotContain("https://example.org/small/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "preview", "/pr-7/", "javascript:alert(1)", "https://", "https://x/?q", "https://a b/"})
    void aBaseUrlThatIsNoneIsWrongUsage(String url) {
        assertThat(run("build", "--base-url=" + url)).isEqualTo(2);
        assertThat(err()).contains("is not an address such as https://name.github.io/repository/");
        assertThat(root.resolve("site")).doesNotExist();
    }

    @Test
    void outChoosesTheFolder() {
        assertThat(run("build", "--out", "public/pages")).isEqualTo(0);
        assertThat(out()).endsWith("written to public/pages\n");
        assertThat(root.resolve("public/pages/index.html")).isRegularFile();
        assertThat(root.resolve("site")).doesNotExist();
    }

    @Test
    void anOutputThatCannotBeWrittenIsTheMachinesFault() {
        assertThat(run("build", "--out", "content")).isEqualTo(3);
        assertThat(err())
                .startsWith("annals: cannot write the site to ")
                .endsWith(": it lies in content\n")
                .hasLineCount(1);
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            biuld            | did you mean build?
            build --bas-url  | --base-url
            build --out      | --out
            build more       | more
            --nonsense       | --nonsense
            """)
    void wrongUsageIsTwoAndSaysWhatIsMeant(String words, String hint) {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(err()).contains(hint);
        assertThat(out()).isEmpty();
        assertThat(root.resolve("site")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--help"})
    void withoutWordsThereIsHelp(String word) {
        assertThat(run(word.isEmpty() ? new String[0] : new String[] {word})).isEqualTo(0);
        assertThat(out()).startsWith("Usage: annals").contains("build").contains("check");
        assertThat(err()).isEmpty();
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(run("--version")).isEqualTo(0);
        assertThat(out()).matches("annals \\S.*, Java \\d+\n");
    }

    @Test
    void aBugOfOursIsToldAsOneAndItsTextSteersNoLog() {
        var broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("first\n::error::second\n  ##[error]third");
            }
        };
        assertThat(Main.run(root, stream(broken), stream(err), NOWHERE, "check"))
                .isEqualTo(70);
        assertThat(err())
                .startsWith("annals: this is a bug of ours; please report it with the lines below\n")
                .contains("  | ::error::second\n  |   ##\\u005Berror]third\n");
    }

    @Test
    void schemaWritesOneForEachFormOfFileAndLeavesOthers() throws IOException {
        Files.createDirectories(root.resolve("schemas"));
        Files.writeString(root.resolve("schemas/mine.json"), "{}");
        assertThat(run("schema", "--out", "schemas")).isEqualTo(0);
        assertThat(run("schema", "--out", "schemas")).isEqualTo(0);
        assertThat(out()).endsWith("23 schemas · written to schemas\n");
        assertThat(root.resolve("schemas/ids.json")).content().contains("\"founded-2001\"");
        assertThat(root.resolve("schemas")).isDirectoryContaining("glob:**mine.json");
        try (var files = Files.list(root.resolve("schemas"))) {
            assertThat(files).hasSize(24);
        }
    }

    @Test
    void schemaKeepsTheOldOnesWhenIdsCannotBeRead() throws IOException {
        SmallProject.write(root, "content/events/second-2002.md", "no fields");
        assertThat(run("schema")).isEqualTo(1);
        assertThat(out()).contains("annals check");
        assertThat(root.resolve(".vscode")).doesNotExist();
    }

    private int run(String... words) {
        return Main.run(root, stream(out), stream(err), NOWHERE, words);
    }

    private static PrintStream stream(OutputStream bytes) {
        return new PrintStream(bytes, true, UTF_8);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
