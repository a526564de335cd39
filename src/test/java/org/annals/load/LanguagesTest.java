package org.annals.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.annals.model.Language;
import org.annals.problem.Location;
import org.annals.problem.Result;
import org.annals.source.SourceFile;
import org.annals.source.SourceTree;
import org.junit.jupiter.api.Test;

/** A language is a copy of the English file, and what it lacks is told where it would stand. */
class LanguagesTest {

    private static final Location FROM = new Location("content/site.yaml", 4, 13, 2);

    @Test
    void aCopyOfTheEnglishFileLacksNothing() throws IOException {
        assertThat(read("de", english()).problems()).isEmpty();
    }

    @Test
    void commentsAndBriefFormsCanBeLeftOut() throws IOException {
        String bare = english()
                .lines()
                .filter(line -> !line.startsWith("#") && !line.contains(".brief:"))
                .collect(Collectors.joining("\n"));
        assertThat(read("de", bare).problems()).isEmpty();
    }

    @Test
    void eachPhraseThatIsMissingIsToldBelowTheOneBefore() throws IOException {
        String text = english().replaceAll("(?m)^(page.direction|nav.site|nav.timeline):.*\\n", "");
        Result<Language> read = read("de", text);
        int line = text.lines().toList().indexOf("nav.skip: Skip to the text") + 1;
        assertThat(read.problems().stream().map(problem -> problem.at() + " " + problem.message()))
                .containsExactly(
                        "templates/i18n/de.yaml:1:1 the phrase page.direction is missing below this line",
                        "templates/i18n/de.yaml:" + line + ":1 the phrase nav.site is missing below this line",
                        "templates/i18n/de.yaml:" + line + ":1 the phrase nav.timeline is missing below this line");
        assertThat(read.problems().get(1).suggestion())
                .contains("write nav.site: and what this language says for: This site");
    }

    /** Templates of one's own have words of their own. */
    @Test
    void theEnglishFileOfTheProjectIsTheMeasure() {
        var own = new SourceFile("templates/i18n/en.yaml", "hello: Hello\nbye: Bye\n");
        var german = new SourceFile("templates/i18n/de.yaml", "bye: Auf Wiedersehen\n");
        var tree = new SourceTree(List.of(), List.of(own, german), List.of());
        assertThat(Languages.read(tree, "en", FROM).problems()).isEmpty();
        assertThat(Languages.read(tree, "de", FROM).problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).isEqualTo("the phrase hello is missing below this line"));
    }

    @Test
    void aBrokenFileIsNotBlamedForWhatCouldNotBeRead() throws IOException {
        assertThat(read("de", english().replace("nav.skip: Skip", "nav.skip: \"Skip"))
                        .problems())
                .isNotEmpty()
                .noneMatch(problem -> problem.message().contains("is missing"));
    }

    @Test
    void aLanguageWithoutAFileIsToldWhereItIsNamed() {
        Result<Language> read = Languages.read(new SourceTree(List.of(), List.of(), List.of()), "de", FROM);
        assertThat(read.problems()).hasSize(1).allMatch(problem -> problem.at().equals(FROM));
        assertThat(read.problems().get(0).suggestion().orElse(""))
                .startsWith("copy templates/i18n/en.yaml to templates/i18n/de.yaml");
    }

    @Test
    void englishCameWithTheProgram() {
        Result<Language> read = Languages.read(new SourceTree(List.of(), List.of(), List.of()), "en", FROM);
        assertThat(read.value()).contains(Languages.english());
        assertThat(read.problems()).isEmpty();
    }

    private static String english() throws IOException {
        return Files.readString(Path.of("templates/i18n/en.yaml"));
    }

    private static Result<Language> read(String tag, String text) {
        var file = new SourceFile("templates/i18n/" + tag + ".yaml", text);
        return Languages.read(new SourceTree(List.of(), List.of(file), List.of()), tag, FROM);
    }
}
